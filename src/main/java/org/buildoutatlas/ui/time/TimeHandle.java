package org.buildoutatlas.ui.time;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Box;

/**
 * What a clock of the time bar is taken by: it lies over the flag that the chart draws, hears keys
 * and the mouse, and speaks to screen readers as a slider.
 */
final class TimeHandle extends Region {

  /** The smallest side to be hit by a pointer, in pixels. */
  private static final double LEAST = 20;

  private final Tooltip tooltip = new Tooltip();
  private double anchor;
  private double grip;
  private double value;
  private double largest;
  private String spoken = "";

  /**
   * A handle that lies nowhere yet.
   *
   * @param id for style sheets and tests
   * @param name what it is, for those who do not see it
   * @param settle ends a row of moves
   */
  TimeHandle(String id, String name, Runnable settle) {
    setId(id);
    getStyleClass().add("time-handle");
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(name);
    setCursor(Cursor.H_RESIZE);
    Tooltip.install(this, tooltip);
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        e -> {
          requestFocus();
          grip = localToParent(e.getX(), e.getY()).getX() - anchor;
        });
    addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        e -> {
          settle.run();
          e.consume();
        });
    addEventHandler(KeyEvent.KEY_RELEASED, _ -> settle.run());
  }

  /**
   * Tells the pixel of the parent to which its anchor is dragged: it hangs on the hand where it was
   * taken.
   */
  void onDrag(DoubleConsumer listener) {
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        e -> {
          listener.accept(localToParent(e.getX(), e.getY()).getX() - grip);
          e.consume();
        });
  }

  /** Tells a key and whether Shift is held; the ones it means are swallowed. */
  void onKey(KeyMoves moves) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean plain = !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
          if (plain && moves.move(e.getCode(), e.isShiftDown())) {
            e.consume();
          }
        });
  }

  /** What a key does. */
  @FunctionalInterface
  interface KeyMoves {
    /** Moves, and says whether the key means anything. */
    boolean move(KeyCode key, boolean shift);
  }

  /** Lies over that box of its parent and stands for that pixel of it. */
  void lieOver(Box box, double pixel) {
    anchor = pixel;
    double wide = Math.max(LEAST, box.width());
    double high = Math.max(LEAST, box.height());
    resizeRelocate(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high);
  }

  /**
   * Says where it stands.
   *
   * @param now its value on a scale from 0
   * @param most the largest value
   * @param words the value in words
   * @param hint what it is and which keys move it
   */
  void say(double now, double most, String words, String hint) {
    value = now;
    largest = most;
    if (!words.equals(spoken)) {
      spoken = words;
      tooltip.setText(hint);
      notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }
  }

  /** Where it stands, in words. */
  String spoken() {
    return spoken;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> value;
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> largest;
      case VALUE_STRING -> spoken;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
