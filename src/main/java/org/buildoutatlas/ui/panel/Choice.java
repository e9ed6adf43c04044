package org.buildoutatlas.ui.panel;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/**
 * A row that can be chosen by mouse or key; it is read out as its words, unless it is given others.
 */
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

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT && getAccessibleText() == null
        ? words(this).collect(Collectors.joining(", "))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private static Stream<String> words(Node node) {
    if (node instanceof Labeled labeled) {
      return Stream.of(labeled.getText()).filter(text -> !text.isBlank());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(Choice::words)
        : Stream.empty();
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
