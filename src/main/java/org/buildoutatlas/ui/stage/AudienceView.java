package org.buildoutatlas.ui.stage;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.buildoutatlas.talk.Curtain;
import org.buildoutatlas.talk.Talk;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.view.Transition;

/**
 * What the room sees: the live map, the scene's words and charts over it, the tools in the
 * presenter's hand, and the curtain. It keeps the shape of the scenes' sheets and is centred on
 * black where its own is another.
 */
final class AudienceView {

  private static final Duration SOFT = Duration.millis(420);
  private static final Duration STILL = Duration.seconds(3);

  /** A hand that moves less than this while clicking has not dragged, in pixels. */
  private static final double SLACK = 6;

  private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

  private final Performance performance;
  private final StageMap map;
  private final SceneLayers pictures;
  private final Pane sheet = new Pane();
  private final Region curtain = new Region();
  private final StackPane root = new StackPane();
  private final PauseTransition still = new PauseTransition(STILL);
  private final StageTools tools;
  private final LivePanels panels;
  private final ScriptMark mark;
  private int shownScene = -1;
  private double larger = 1;

  AudienceView(Performance performance, MapPainters painters) {
    this.performance = performance;
    map = new StageMap(performance.desk(), painters);
    tools = new StageTools(performance, map, sheet);
    panels = new LivePanels(performance, map::take);
    mark = new ScriptMark(performance);
    pictures = new SceneLayers(performance, map);
    curtain.setVisible(false);
    curtain.setManaged(false);
    curtain.getStyleClass().add("stage-curtain");
    sheet.setId("stage-sheet");
    sheet.getStyleClass().add("stage-sheet");
    sheet
        .getChildren()
        .setAll(map.node(), pictures.node(), panels.node(), tools.node(), mark.node(), curtain);
    sheet.setManaged(false);
    root.setId("audience");
    root.getStyleClass().add("stage");
    root.getChildren().setAll(sheet);
    root.widthProperty().addListener(_ -> fit());
    root.heightProperty().addListener(_ -> fit());
    performance
        .talkProperty()
        .addListener(
            (_, _, _) -> {
              closeMenus();
              show();
            });
    // On the way from one scene to the next, the dates differ for a moment.
    performance
        .otherFacts()
        .addListener(
            (_, _, _) -> Platform.runLater(() -> pictures.hush(performance.otherFacts().get())));
    performance.liveProperty().addListener((_, _, live) -> explore(live));
    performance.toolProperty().addListener((_, _, _) -> cursor());
    listen();
  }

  /** The node to be placed in a window. */
  Region node() {
    return root;
  }

  /** The live map. */
  StageMap map() {
    return map;
  }

  /** The tools in the presenter's hand. */
  StageTools tools() {
    return tools;
  }

  /** Draws the scene anew, as for a window of another size. */
  private void fit() {
    double width = performance.scene().sheet().size().width();
    double height = performance.scene().sheet().size().height();
    larger = Math.min(root.getWidth() / width, root.getHeight() / height);
    if (larger <= 0) {
      return;
    }
    double wide = width * larger;
    double high = height * larger;
    sheet.resizeRelocate(
        Math.rint((root.getWidth() - wide) / 2),
        Math.rint((root.getHeight() - high) / 2),
        wide,
        high);
    sheet.setClip(new Rectangle(wide, high));
    curtain.resizeRelocate(0, 0, wide, high);
    map.fit(wide, high, larger);
    tools.fit(wide, high, larger);
    panels.fit(wide, high, larger);
    mark.fit(wide, high, larger);
    shownScene = -1;
    show();
    explore(performance.liveProperty().get());
  }

  /** Menus that were opened while exploring go with it. */
  private static void closeMenus() {
    List.copyOf(Window.getWindows()).stream()
        .filter(ContextMenu.class::isInstance)
        .forEach(Window::hide);
  }

  private void show() {
    Talk talk = performance.talk();
    StageScene scene = performance.scene();
    curtain.setVisible(talk.curtain() != Curtain.OPEN);
    curtain.pseudoClassStateChanged(WHITE, talk.curtain() == Curtain.WHITE);
    if (root.getWidth() <= 0) {
      return;
    }
    boolean another = talk.scene() != shownScene;
    Duration soft =
        softness(another && shownScene < 0 ? Transition.CUT : scene.scene().transition());
    if (another) {
      shownScene = talk.scene();
      map.show(scene, larger, soft);
      pictures.exchange(talk, larger, soft);
    }
    pictures.show(talk.build(), another ? Duration.ZERO : soft);
  }

  private Duration softness(Transition transition) {
    if (transition == Transition.CUT) {
      return Duration.ZERO;
    }
    return performance.desk().motion().isReduced() ? Motion.FADE : SOFT;
  }

  /** Gives the whole sheet to map and panels, or back to the scene. */
  private void explore(boolean live) {
    pictures.node().setVisible(!live);
    panels.show(live);
    closeMenus();
    if (!live && larger > 0 && shownScene >= 0) {
      map.show(performance.scene(), larger, Duration.ZERO);
    }
    cursor();
  }

  private void listen() {
    Taking taking = new Taking();
    sheet.addEventFilter(MouseEvent.ANY, taking::mouse);
    sheet.addEventFilter(ScrollEvent.SCROLL, taking::scroll);
    sheet.addEventFilter(ContextMenuEvent.ANY, taking::menu);
    still.setOnFinished(_ -> root.setCursor(Cursor.NONE));
    root.addEventFilter(MouseEvent.ANY, _ -> cursor());
    still.playFromStart();
  }

  private void cursor() {
    boolean hidden =
        switch (performance.toolProperty().get()) {
          case NONE -> false;
          case POINTER, INK, SPOTLIGHT, MAGNIFIER -> true;
        };
    root.setCursor(hidden ? Cursor.NONE : Cursor.DEFAULT);
    still.playFromStart();
  }

  /**
   * What the mouse does on the script: a click goes on, dragging leads the map, the wheel goes on
   * and back; nothing says what lies under it.
   */
  private final class Taking {

    private double x;
    private double y;
    private boolean dragged;
    private final Wheel wheel = new Wheel();

    void mouse(MouseEvent e) {
      if (performance.toolProperty().get() != Tool.NONE) {
        tools.mouse(e);
        e.consume();
        return;
      }
      if (performance.liveProperty().get()) {
        return;
      }
      if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
        x = e.getX();
        y = e.getY();
        dragged = false;
      } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED) {
        dragged |= Math.hypot(e.getX() - x, e.getY() - y) > SLACK;
      }
      boolean leads =
          e.getButton() == MouseButton.PRIMARY
              && (e.getEventType() == MouseEvent.MOUSE_PRESSED
                  || e.getEventType() == MouseEvent.MOUSE_DRAGGED
                  || (e.getEventType() == MouseEvent.MOUSE_RELEASED && dragged));
      if (e.getEventType() == MouseEvent.MOUSE_CLICKED && !dragged) {
        click(e);
      }
      if (!leads) {
        e.consume();
      }
    }

    private void click(MouseEvent e) {
      switch (e.getButton()) {
        case PRIMARY, FORWARD -> performance.go(Talk::next);
        case SECONDARY, BACK -> performance.go(Talk::back);
        case MIDDLE, NONE -> {}
      }
    }

    void scroll(ScrollEvent e) {
      if (performance.liveProperty().get()) {
        return;
      }
      e.consume();
      if (!e.isInertia()) {
        wheel
            .turn(e.getDeltaY(), System.nanoTime())
            .ifPresent(forward -> performance.go(forward ? Talk::next : Talk::back));
      }
    }

    /** Nothing pops up on the script. */
    void menu(ContextMenuEvent e) {
      if (!performance.liveProperty().get() || performance.toolProperty().get() != Tool.NONE) {
        e.consume();
      }
    }
  }
}
