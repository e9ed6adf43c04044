package org.buildoutatlas.ui.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.siting.KoreanWaters;
import org.buildoutatlas.ui.explain.ExplainCard;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.outlook.OutlookModel;
import org.buildoutatlas.ui.outlook.ScenarioFiles;
import org.buildoutatlas.ui.panel.SidePanel;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.Trials;
import org.buildoutatlas.ui.time.TimeStrip;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Selection;

/**
 * The panels of the window beside the live map, for a question from the room: sites, money, outlook
 * and time, larger than at a desk. They are built when they are first wanted.
 */
final class LivePanels {

  /** Pixels of the sheet per pixel of a panel. */
  private static final double LARGER = 1.4;

  private static final double PANEL = 460;

  private static final int MONEY = 0;
  private static final int PARTNERS = 1;
  private static final int SITING = 2;

  private final Performance performance;
  private final Consumer<Box> freed;
  private final Pane root = new Pane();
  private final Pane hole = new Pane();
  private final Scale scale = new Scale(1, 1);
  private Optional<StackPane> built = Optional.empty();
  private Runnable tab = () -> {};
  private Consumer<Boolean> rest = _ -> {};
  private double width;
  private double height;

  /** {@code freed} is told what they leave for the map, in pixels of what the room sees. */
  LivePanels(Performance performance, Consumer<Box> freed) {
    this.performance = performance;
    this.freed = freed;
    root.setManaged(false);
    root.setVisible(false);
    root.setPickOnBounds(false);
    hole.setMouseTransparent(true);
    hole.boundsInParentProperty().addListener((_, _, _) -> free());
  }

  Node node() {
    return root;
  }

  /** Takes the size of what the room sees, and how many of its pixels one of the sheet is. */
  void fit(double wide, double high, double pixels) {
    width = wide;
    height = high;
    scale.setX(pixels * LARGER);
    scale.setY(pixels * LARGER);
    root.resize(wide, high);
    place();
  }

  /** Opens them, or takes them away. */
  void show(boolean on) {
    boolean opened = on && !root.isVisible();
    if (on && built.isEmpty()) {
      built = Optional.of(build());
      place();
    }
    root.setVisible(on);
    rest.accept(!on);
    if (opened) {
      tab.run();
    }
    if (on) {
      free();
      built.ifPresent(Node::requestFocus);
    }
  }

  private StackPane build() {
    Desk desk = performance.desk();
    OutlookModel outlook = new OutlookModel(desk);
    SitingModel siting = new SitingModel(desk, new SimpleObjectProperty<>(List.of()));
    SidePanel panel =
        new SidePanel(
            desk,
            outlook,
            new ScenarioFiles(desk, root.getScene().getWindow()),
            siting,
            new Trials(desk, () -> KoreanWaters.of(new EmbeddedLayers())),
            Optional.empty(),
            PANEL);
    tab = () -> open(panel);
    rest = panel::rest;
    BorderPane left = new BorderPane(hole);
    left.setBottom(new TimeStrip(desk).node());
    left.setPickOnBounds(false);
    BorderPane all = new BorderPane(left);
    all.setRight(panel.node());
    all.setPickOnBounds(false);
    ExplainCard explain =
        new ExplainCard(desk, siting.figures(outlook.figures()), hole, panel.node());
    StackPane stack = new StackPane(all, explain.node());
    stack.setPickOnBounds(false);
    stack.setManaged(false);
    stack.getTransforms().setAll(scale);
    explain.answer(stack);
    panel.answer(stack);
    root.getChildren().setAll(stack);
    return stack;
  }

  /** The tab that belongs to the scene; the card of a chosen site stays open. */
  private void open(SidePanel panel) {
    if (!(performance.desk().workspace().viewpoint().selection() instanceof Selection.OfSite)) {
      panel.showTab(tab(performance.scene().scene()));
    }
  }

  /** Which tab tells of what a scene shows, from 0. */
  static int tab(Scene scene) {
    return switch (scene.shows()) {
      case SITING, CANDIDATES -> SITING;
      case PAYMENTS -> PARTNERS;
      case TITLE, MAP, SITES -> scene.viewpoint().region() == Region.KOREA ? SITING : MONEY;
      case MAP_OUTLOOK, OUTLOOK, BRIDGE, CLAIMS, CONFLICTS, CHANGES -> MONEY;
    };
  }

  private void place() {
    built.ifPresent(
        stack -> stack.resizeRelocate(0, 0, width / scale.getX(), height / scale.getY()));
  }

  private void free() {
    Bounds left = hole.getBoundsInParent();
    if (root.isVisible() && left.getWidth() > 1 && left.getHeight() > 1) {
      freed.accept(
          new Box(
              left.getMinX() * scale.getX(),
              left.getMinY() * scale.getY(),
              left.getMaxX() * scale.getX(),
              left.getMaxY() * scale.getY()));
    }
  }
}
