package org.buildoutatlas.ui.panel;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A row that can be chosen by mouse or key. */
final class Choice extends HBox {

  private Runnable chosen = () -> {};

  Choice(Node... nodes) {
    super(nodes);
    getStyleClass().add("row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            requestFocus();
            chosen.run();
            e.consume();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            chosen.run();
            e.consume();
          }
        });
  }

  /** What choosing it does. */
  void onChosen(Runnable action) {
    chosen = action;
  }

  /** Sets it off as the chosen one. */
  void select(boolean on) {
    getStyleClass().remove("selected");
    if (on) {
      getStyleClass().add("selected");
    }
  }
}
