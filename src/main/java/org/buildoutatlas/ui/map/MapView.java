package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Half;

/**
 * The map: sheets painted in the background that move at once with the hand, and what stands over
 * them.
 */
public final class MapView {

  private final Desk desk;
  private final Lens lens;
  private final Pane root = new Pane();
  private final Sheets sheets;
  private final RubberBand band = new RubberBand();
  private final MapMotion motion;
  private final MapPaintings paintings;
  private final MapPicker picker;
  private final MapTouch touch;
  private final Gestures gestures;
  private final Hover hover;
  private final Clusters clusters;
  private final MapFigures figures;
  private final SiteAnchors anchors;
  private final MapTools tools;
  private final MapPens pens;
  private final MapPointer place;
  private final MapMenu menu;
  private final MapButtons buttons;
  private final LegendFold legend = new LegendFold();
  private final PaintingWish wish;
  private final OutputScale outputScale = new OutputScale(root, this::resize);
  private final ReadOnlyObjectWrapper<Optional<String>> hovered =
      new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
  private final ObjectProperty<List<Box>> covered =
      new SimpleObjectProperty<>(this, "covered", List.of());
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");

  /**
   * Builds the map.
   *
   * @param tools what its buttons open, in their order
   */
  public MapView(Desk desk, MapPainters painters, List<MapTool> tools) {
    this(desk, painters, tools, Half.FIRST, true);
  }

  /** A map beside the first, without tools of its own. */
  static MapView second(Desk desk, MapPainters painters) {
    return new MapView(desk, painters, List.of(), Half.SECOND, true);
  }

  /** A map without title, legend, scale and buttons, for a page that has its own. */
  public static MapView bare(Desk desk, MapPainters painters) {
    return new MapView(desk, painters, List.of(), Half.FIRST, false);
  }

  private MapView(
      Desk desk, MapPainters painters, List<MapTool> tools, Half half, boolean furnished) {
    this.desk = desk;
    lens = new Lens(desk.workspace(), half);
    String name = half == Half.FIRST ? "map" : "second-map";
    root.setId(name);
    sheets = new Sheets(desk.motion());
    motion = new MapMotion(lens, desk.motion(), sheets::hold);
    clusters = new Clusters(desk, lens, painters.sites(), motion, this::wantPainting);
    figures = new MapFigures(desk, lens, painters, clusters, root);
    hover = new Hover(new HoverLines(desk, lens, painters, clusters, figures), this::changeHover);
    this.tools = new MapTools(tools, root::requestFocus);
    pens = new MapPens(this.tools);
    place = new MapPointer(motion, pens);
    paintings = new MapPaintings(name, desk.jobs(), painters, sheets, motion, this::laid);
    Supplier<Above> bare = () -> Above.stage(covered.get());
    Supplier<Above> window = () -> Above.window(this.tools.coveredProperty().get());
    wish = new PaintingWish(desk, lens, motion, hover, clusters, legend, furnished ? window : bare);
    picker = new MapPicker(paintings, motion, desk.measure());
    touch = new MapTouch(desk.workspace(), picker, pens, place, hover, clusters, figures);
    anchors = new SiteAnchors(hover, half, touch::choose, figures::offer);
    gestures = new Gestures(motion, band, desk.workspace(), touch::click, pens::finish);
    menu = new MapMenu(desk, place::placeAt, pens::drawFrom, this::visit, picker::siteAt);
    buttons = new MapButtons(desk, gestures, motion, this::toggleLegend, this.tools, half);
    build();
    buttons.node().setVisible(furnished);
    listen();
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }

  /** What the window shows just now; empty before a data set is open. */
  public ReadOnlyObjectProperty<Optional<MapFrame>> frameProperty() {
    return motion.shownProperty();
  }

  /** The place under the pointer; empty off the map and off the globe. */
  public ReadOnlyObjectProperty<Optional<LonLat>> pointedProperty() {
    return place.placeProperty();
  }

  /** Whether the sharp picture of what is looked at lies there and nothing moves. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** What others cover of a bare map, in its pixels: names keep clear of it. */
  public ObjectProperty<List<Box>> coveredProperty() {
    return covered;
  }

  /** Looks from so high that a pixel is that many metres on the ground in the middle. */
  public void scaleTo(double metresPerPixel) {
    motion.fly(
        (moves, frame) ->
            moves.zoom(
                frame,
                1 / (metresPerPixel * frame.groundScale(frame.camera().center())),
                frame.width() / 2,
                frame.height() / 2));
  }

  /** Looks at a place of the region shown, from closer by. */
  public void visit(LonLat place) {
    motion.fly((moves, frame) -> moves.visit(frame, place, 2.2));
  }

  /**
   * The pixel of the window under which something named was painted, for example {@code
   * site:abilene} or {@code figure:map.power.planned}.
   */
  public Optional<Point> pixelOf(String name) {
    return anchors.pixelOf(name).or(() -> picker.pixelOf(name));
  }

  /** How many pixels of the window show no map; for those who watch that it is never blank. */
  public long barePixels() {
    return sheets.bare();
  }

  private void build() {
    root.getStyleClass().add("map");
    root.setMinSize(200, 200);
    root.setFocusTraversable(true);
    root.setAccessibleText(desk.text("ui.map.accessible"));
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(root.widthProperty());
    clip.heightProperty().bind(root.heightProperty());
    root.setClip(clip);
    root.getChildren()
        .setAll(
            sheets.node(),
            pens.node(),
            anchors.node(),
            band.node(),
            buttons.node(),
            hover.node(),
            tools.node());
    buttons.place(root);
    tools.place(root);
  }

  private void listen() {
    gestures.listen(root);
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> root.requestFocus());
    root.addEventHandler(KeyEvent.KEY_PRESSED, pens::key);
    figures.listen();
    menu.listen(root);
    root.addEventHandler(MouseEvent.MOUSE_MOVED, e -> touch.point(e, root));
    root.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> hover.leave());
    root.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> touch.leave());
    root.widthProperty().addListener(_ -> resize());
    root.heightProperty().addListener(_ -> resize());
    tools.coveredProperty().addListener((_, _, _) -> wantPainting());
    desk.workspace().viewpointProperty().addListener((_, _, _) -> wantPainting());
    desk.workspace().sightProperty().addListener((_, _, _) -> wantPainting());
    desk.workspace().ownLayersProperty().addListener((_, _, _) -> wantPainting());
    motion
        .shownProperty()
        .addListener(
            (_, before, now) -> {
              now.ifPresent(this::follow);
              if (!before.map(MapFrame::region).equals(now.map(MapFrame::region))) {
                paintings.arrive();
              }
            });
    motion
        .flyingProperty()
        .addListener(
            (_, _, flying) -> {
              if (!flying) {
                paintings.arrive();
                motion.shownProperty().get().ifPresent(this::follow);
              }
            });
    settled.bind(
        paintings
            .currentProperty()
            .and(motion.flyingProperty().not())
            .and(sheets.fadingProperty().not()));
    covered.addListener((_, _, _) -> wantPainting());
  }

  /** Whether there is a tool of that name. */
  public boolean hasTool(String name) {
    return tools.all().stream().anyMatch(tool -> tool.name().equals(name));
  }

  /** Goes closer by a number of steps, or farther by a negative one. */
  public void zoom(double steps) {
    gestures.zoom(steps);
  }

  /** Goes back to the opening frame. */
  public void fit() {
    motion.fit();
  }

  /** Opens the card of a tool, or closes it if it is the open one. */
  public void toggleTool(String name) {
    tools.toggle(name);
  }

  /**
   * Closes the card of a tool, or else folds the sites that are laid out about their place; whether
   * there was any.
   */
  public boolean closeOpened() {
    return tools.close() || clusters.close();
  }

  /** Shows the legend or folds it, whichever it is not. */
  public void toggleLegend() {
    legend.toggle(root.getWidth(), root.getHeight());
    wantPainting();
  }

  private void resize() {
    sheets.fit(root.getWidth(), root.getHeight(), outputScale.value());
    motion.resize(root.getWidth(), root.getHeight());
    wantPainting();
  }

  /** What lies under the pointer, by the name of its group. */
  ReadOnlyObjectProperty<Optional<String>> hoveredProperty() {
    return hovered.getReadOnlyProperty();
  }

  /** Takes what lies under the pointer on the map beside this one; it is ringed on both. */
  void hoverElsewhere(Optional<String> group) {
    wish.hoverElsewhere(group);
    wantPainting();
  }

  private void changeHover() {
    hovered.set(hover.group());
    wantPainting();
  }

  private void follow(MapFrame frame) {
    sheets.follow(frame);
    anchors.follow(frame);
    pens.follow(frame);
    place.refresh();
    if (frame.turns()) {
      wantPainting();
    }
  }

  private void wantPainting() {
    wish.painting(root.getWidth(), root.getHeight(), outputScale.value())
        .ifPresent(paintings::want);
  }

  private void laid() {
    paintings.sites().ifPresent(anchors::take);
    motion.shownProperty().get().ifPresent(this::follow);
  }
}
