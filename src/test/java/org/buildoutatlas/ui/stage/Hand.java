package org.buildoutatlas.ui.stage;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ui.shell.Pictures;

/**
 * A hand with a mouse on what the room sees.
 *
 * @param talk the talk under way
 */
record Hand(OpenTalk talk) {

  private static final Point MIDDLE = new Point(500, 400);
  private static final int STEPS = 8;

  /** Clicks in the middle of the map. */
  void click(MouseButton button) throws Exception {
    mouse(MouseEvent.MOUSE_PRESSED, MIDDLE, button);
    mouse(MouseEvent.MOUSE_RELEASED, MIDDLE, button);
    mouse(MouseEvent.MOUSE_CLICKED, MIDDLE, button);
  }

  /** Asks for the menu of a place in the middle of the map. */
  void menu() throws Exception {
    Node map = talk.seen("#map").orElseThrow();
    Node sheet = talk.seen("#stage-sheet").orElseThrow();
    Pictures.onWindow(
        () -> {
          var at = sheet.localToScene(MIDDLE.x(), MIDDLE.y());
          Event.fireEvent(
              map,
              new ContextMenuEvent(
                  ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                  at.getX(),
                  at.getY(),
                  at.getX(),
                  at.getY(),
                  false,
                  new PickResult(map, at.getX(), at.getY())));
        });
  }

  /** How many menus are open. */
  long menus() throws Exception {
    return OpenTalk.ask(
        () -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).count());
  }

  /** Drags from one pixel of the sheet to another. */
  void drag(Point from, Point to) throws Exception {
    mouse(MouseEvent.MOUSE_PRESSED, from, MouseButton.PRIMARY);
    for (int i = 1; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      Point at =
          new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
      mouse(MouseEvent.MOUSE_DRAGGED, at, MouseButton.PRIMARY);
    }
    mouse(MouseEvent.MOUSE_RELEASED, to, MouseButton.PRIMARY);
    mouse(MouseEvent.MOUSE_CLICKED, to, MouseButton.PRIMARY);
  }

  private void mouse(EventType<MouseEvent> type, Point at, MouseButton button) throws Exception {
    Node map = talk.seen("#map").orElseThrow();
    Node sheet = talk.seen("#stage-sheet").orElseThrow();
    Pictures.onWindow(
        () -> {
          var inScene = sheet.localToScene(at.x(), at.y());
          Event.fireEvent(map, event(type, inScene.getX(), inScene.getY(), button, map));
        });
  }

  private static MouseEvent event(
      EventType<MouseEvent> type, double x, double y, MouseButton button, Node target) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        button,
        1,
        false,
        false,
        false,
        false,
        button == MouseButton.PRIMARY,
        false,
        button == MouseButton.SECONDARY,
        false,
        false,
        false,
        new PickResult(target, x, y));
  }
}
