package org.buildoutatlas.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first comes near: a card has hundreds, and each is a
 * window of its own.
 */
public final class Hint {

  private static final double WIDEST = 460;

  private Hint() {}

  /** Gives a control its tooltip. */
  public static void on(Control control, Supplier<String> text) {
    control.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (control.getTooltip() == null) {
            Tooltip tooltip = new Tooltip(text.get());
            tooltip.setMaxWidth(WIDEST);
            tooltip.setWrapText(true);
            control.setTooltip(tooltip);
          }
        });
  }
}
