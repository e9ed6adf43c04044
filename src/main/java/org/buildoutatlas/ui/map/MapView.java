package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Selection;

/**
 * The map: sheets painted in the background that move at once with the hand, and what stands over
 * them.
 */
public final class MapView {

  /** How far beside a marker a click still counts, in pixels. */
  private static final double REACH = 3;

  /**
   * Below this height, in pixels, the legend stays folded until it is asked for: it would hide the
   * map.
   */
  private static final double LOW = 700;

  private static final double NARROW = 1150;

  private final Desk desk;
  private final Pane root = new Pane();
  private final Sheets sheets;
  private final RubberBand band = new RubberBand();
  private final MapMotion motion;
  private final MapPaintings paintings;
  private final Gestures gestures;
  private final Hover hover;
  private final SiteAnchors anchors;
  private final MapTools tools;
  private final MapButtons buttons;
  private final Hosts hosts = new Hosts();
  private Optional<Boolean> legend = Optional.empty();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
  private final ReadOnlyObjectWrapper<Optional<LonLat>> pointed =
      new ReadOnlyObjectWrapper<>(this, "pointed", Optional.empty());

  /**
   * Builds the map.
   *
   * @param tools what its buttons open, in their order
   */
  public MapView(Desk desk, MapPainters painters, List<MapTool> tools) {
    this.desk = desk;
    sheets = new Sheets(desk.motion());
    motion = new MapMotion(desk.workspace(), desk.motion(), sheets::hold);
    gestures = new Gestures(motion, band, desk.workspace(), this::click);
    hover = new Hover(desk, this::wantPainting);
    anchors = new SiteAnchors(desk, hover);
    this.tools = new MapTools(tools, root::requestFocus);
    buttons = new MapButtons(desk, gestures, motion, this::toggleLegend, this.tools);
    paintings = new MapPaintings(desk.jobs(), painters, sheets, motion, this::laid);
    build();
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
    return pointed.getReadOnlyProperty();
  }

  /** Whether the sharp picture of what is looked at lies there and nothing moves. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** Looks at a place of the region shown, from closer by. */
  public void visit(LonLat place) {
    motion.fly((moves, frame) -> moves.visit(frame, place, 2.2));
  }

  /**
   * The pixel of the window under which a named group, for example {@code site:abilene}, was
   * painted.
   */
  public Optional<Point> pixelOf(String group) {
    return anchors.pixelOf(group);
  }

  /** How many pixels of the window show no map; for those who watch that it is never blank. */
  public long barePixels() {
    return sheets.bare();
  }

  private void build() {
    root.setId("map");
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
            sheets.node(), anchors.node(), band.node(), buttons.node(), hover.node(), tools.node());
    buttons.place(root);
    tools.place(root);
  }

  private void listen() {
    gestures.listen(root);
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> root.requestFocus());
    root.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    root.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> hover.leave());
    root.addEventHandler(
        MouseEvent.MOUSE_EXITED,
        _ -> {
          hover.leave();
          pointed.set(Optional.empty());
        });
    root.widthProperty().addListener(_ -> resize());
    root.heightProperty().addListener(_ -> resize());
    desk.workspace().viewpointProperty().addListener((_, _, _) -> wantPainting());
    desk.workspace().sightProperty().addListener((_, _, _) -> wantPainting());
    desk.workspace().ownLayersProperty().addListener((_, _, _) -> wantPainting());
    motion.shownProperty().addListener((_, _, now) -> now.ifPresent(this::follow));
    motion
        .flyingProperty()
        .addListener(
            (_, _, flying) -> {
              if (!flying) {
                paintings.arrive();
                motion.shownProperty().get().ifPresent(this::follow);
              }
              checkSettled();
            });
    paintings.currentProperty().addListener(_ -> checkSettled());
    sheets.fadingProperty().addListener(_ -> checkSettled());
    root.sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(window -> window.renderScaleXProperty())
        .addListener((_, _, _) -> resize());
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

  /** Closes the card of a tool; whether one was open. */
  public boolean closeTool() {
    return tools.close();
  }

  /** Shows the legend or folds it, whichever it is not. */
  public void toggleLegend() {
    legend = Optional.of(!showsLegend());
    wantPainting();
  }

  private boolean showsLegend() {
    return legend.orElse(root.getHeight() >= LOW && root.getWidth() >= NARROW);
  }

  private void resize() {
    sheets.fit(root.getWidth(), root.getHeight(), outputScale());
    motion.resize(root.getWidth(), root.getHeight());
    wantPainting();
  }

  private void follow(MapFrame frame) {
    sheets.follow(frame);
    anchors.follow(frame);
    if (frame.turns()) {
      wantPainting();
    }
  }

  private void wantPainting() {
    desk.workspace()
        .sight()
        .ifPresent(
            sight ->
                motion
                    .wanted()
                    .ifPresent(
                        frame ->
                            paintings.want(
                                new Painting(
                                    sight.atlas(),
                                    desk.workspace().viewpoint(),
                                    frame,
                                    desk.theme(),
                                    hosts.of(sight.atlas(), desk.workspace().viewpoint().region()),
                                    hover.group(),
                                    showsLegend(),
                                    desk.workspace().ownLayers(),
                                    outputScale()))));
  }

  private void laid() {
    paintings.drawing().ifPresent(anchors::take);
    motion.shownProperty().get().ifPresent(this::follow);
    checkSettled();
  }

  private void checkSettled() {
    settled.set(
        paintings.currentProperty().get()
            && !motion.flyingProperty().get()
            && !sheets.fadingProperty().get());
  }

  private double outputScale() {
    var scene = root.getScene();
    if (scene == null || scene.getWindow() == null) {
      return 1;
    }
    return Math.max(1, scene.getWindow().getRenderScaleX());
  }

  private void point(MouseEvent e) {
    Point pixel = new Point(e.getX(), e.getY());
    pointed.set(motion.shownProperty().get().flatMap(frame -> frame.toPlace(pixel)));
    boolean onMap = root.equals(e.getTarget());
    hover.over(onMap ? groupAt(pixel) : Optional.empty(), pixel, root);
  }

  private void click(double x, double y) {
    Optional<String> group = groupAt(new Point(x, y));
    hover.leave();
    desk.workspace()
        .move(
            v ->
                v.withSelection(group.map(SiteAnchors::selection).orElse(new Selection.Nothing())));
  }

  private Optional<String> groupAt(Point pixel) {
    return paintings
        .sites()
        .flatMap(
            sheet -> {
              MapFrame now = motion.shownProperty().get().orElse(sheet.frame());
              if (now.region() != sheet.frame().region()) {
                return Optional.empty();
              }
              if (now.turns() && !now.camera().equals(sheet.frame().camera())) {
                return Optional.empty();
              }
              Affine back = now.toPixels().inverse().then(sheet.frame().toPixels());
              Point there = back.apply(pixel);
              return sheet.drawing().groupAt(there.x(), there.y(), REACH, desk.measure());
            })
        .filter(SiteAnchors::isSubject);
  }
}
