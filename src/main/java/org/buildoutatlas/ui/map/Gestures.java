package org.buildoutatlas.ui.map;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.ui.kit.Workspace;

/** What the hand does on the map: drag, wheel, pinch, double click, rectangle and keys. */
final class Gestures {

  /** Farther than this a press is a drag and not a click, in pixels. */
  private static final double SLACK = 4;

  private static final double STEP = 1.6;
  private static final double PER_NOTCH = 1.25;
  private static final double ARROW = 60;

  private final MapMotion motion;
  private final RubberBand band;
  private final BiConsumer<Double, Double> click;
  private final BooleanSupplier doubleClick;
  private final Workspace workspace;
  private final PauseTransition wheelRest = new PauseTransition(Duration.millis(350));
  private Point pressed = new Point(0, 0);
  private Point last = new Point(0, 0);
  private boolean dragging;

  /** {@code doubleClick} says whether it took a double click for its own. */
  Gestures(
      MapMotion motion,
      RubberBand band,
      Workspace workspace,
      BiConsumer<Double, Double> click,
      BooleanSupplier doubleClick) {
    this.doubleClick = doubleClick;
    this.motion = motion;
    this.band = band;
    this.workspace = workspace;
    this.click = click;
    wheelRest.setOnFinished(_ -> workspace.settle());
  }

  void listen(Node surface) {
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    surface.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        e -> {
          drag(e);
          surface.setCursor(band.isOpen() ? Cursor.CROSSHAIR : Cursor.CLOSED_HAND);
        });
    surface.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        e -> {
          release(e);
          surface.setCursor(Cursor.DEFAULT);
        });
    surface.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    surface.addEventHandler(
        ZoomEvent.ZOOM,
        e -> {
          motion.drag((moves, f) -> moves.zoom(f, e.getZoomFactor(), e.getX(), e.getY()));
          e.consume();
        });
    surface.addEventHandler(ZoomEvent.ZOOM_FINISHED, _ -> workspace.settle());
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Zooms about the middle; above 1 goes closer. */
  void zoom(double steps) {
    motion.fly((moves, f) -> moves.zoom(f, Math.pow(STEP, steps), f.width() / 2, f.height() / 2));
  }

  private void press(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressed = last = new Point(e.getX(), e.getY());
    dragging = false;
    if (e.isShiftDown()) {
      band.open(pressed);
    }
  }

  private void drag(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Point now = new Point(e.getX(), e.getY());
    dragging = dragging || pressed.distance(now) > SLACK;
    if (band.isOpen()) {
      band.stretch(now);
    } else if (dragging) {
      Point from = last;
      motion.drag((moves, f) -> moves.drag(f, from, now));
    }
    last = now;
  }

  private void release(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (band.isOpen()) {
      Box box = band.close();
      if (box.width() > SLACK && box.height() > SLACK) {
        motion.fly((moves, f) -> moves.fill(f, box));
      }
    } else if (dragging) {
      workspace.settle();
    } else if (e.getClickCount() == 2) {
      if (!doubleClick.getAsBoolean()) {
        motion.fly((moves, f) -> moves.zoom(f, STEP * STEP, e.getX(), e.getY()));
      }
    } else {
      click.accept(e.getX(), e.getY());
    }
    dragging = false;
  }

  private void scroll(ScrollEvent e) {
    if (e.isInertia() || e.getDeltaY() == 0) {
      return;
    }
    double notches = e.getDeltaY() / 40;
    motion.drag((moves, f) -> moves.zoom(f, Math.pow(PER_NOTCH, notches), e.getX(), e.getY()));
    wheelRest.playFromStart();
    e.consume();
  }

  private void key(KeyEvent e) {
    if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
      return;
    }
    double step = e.isShiftDown() ? ARROW * 4 : ARROW;
    boolean known = true;
    switch (e.getCode()) {
      case LEFT -> push(step, 0);
      case RIGHT -> push(-step, 0);
      case UP -> push(0, step);
      case DOWN -> push(0, -step);
      case PLUS, ADD, EQUALS -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      case DIGIT0, NUMPAD0 -> motion.fit();
      default -> known = false;
    }
    if (known) {
      e.consume();
    }
  }

  private void push(double dx, double dy) {
    motion.drag((moves, f) -> moves.pan(f, dx, dy));
    wheelRest.playFromStart();
  }
}
