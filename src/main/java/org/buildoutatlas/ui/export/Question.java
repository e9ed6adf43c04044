package org.buildoutatlas.ui.export;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/**
 * A question in a window of its own: a heading, what is asked, and buttons of which one goes on and
 * one goes back.
 */
final class Question {

  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final VBox content = new VBox(16);
  private final ButtonType on;
  private final ButtonType back;

  /**
   * Makes a question that is not yet asked.
   *
   * @param on what the button is called that goes on
   * @param back what the one is called that goes back
   */
  Question(Window owner, String id, String title, String on, String back) {
    this.on = new ButtonType(on, ButtonBar.ButtonData.OK_DONE);
    this.back = new ButtonType(back, ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog.getDialogPane().setId(id);
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(this.back, this.on);
    content.getStyleClass().add("question");
  }

  /** A question that can be cancelled. */
  static Question cancellable(Desk desk, Window owner, String id, String title, String on) {
    return new Question(owner, id, title, on, desk.text("ui.progress.cancel"));
  }

  /** Asks below a heading and a line that supports it; without one where that is empty. */
  Question show(String heading, String support, Node... asked) {
    VBox head = Texts.column(4, Texts.wrapped(heading, "map-title"));
    if (!support.isEmpty()) {
      head.getChildren().add(Texts.wrapped(support, "support"));
    }
    content.getChildren().setAll(head);
    content.getChildren().addAll(asked);
    return this;
  }

  /** Lets it go on only where that holds. */
  Question goingOnIf(ObservableValue<Boolean> possible) {
    button().disableProperty().bind(possible.map(can -> !can));
    return this;
  }

  /** The button that goes on. */
  Button button() {
    return (Button) dialog.getDialogPane().lookupButton(on);
  }

  /** Adds a button at the other end that closes the question and does something else. */
  Question or(String text, Runnable other) {
    ButtonType third = new ButtonType(text, ButtonBar.ButtonData.LEFT);
    dialog.getDialogPane().getButtonTypes().add(third);
    Button button = (Button) dialog.getDialogPane().lookupButton(third);
    button.setMinWidth(Region.USE_PREF_SIZE);
    // As wide as its own words, not as those of the others.
    ButtonBar.setButtonUniformSize(button, false);
    return when(third, other);
  }

  /** Does something when the user goes on. */
  Question then(Runnable next) {
    return when(on, next);
  }

  /** Does something when the user goes back or closes the window. */
  Question orBack(Runnable previous) {
    return when(back, previous);
  }

  /** Once the window is gone, for what follows may open another. */
  private Question when(ButtonType pressed, Runnable work) {
    dialog
        .showingProperty()
        .addListener(
            (_, _, shown) -> {
              if (!shown && pressed.equals(dialog.getResult())) {
                work.run();
              }
            });
    return this;
  }

  /** Opens the window. */
  void ask() {
    dialog.show();
  }

  /** Closes the window and does nothing else. */
  void close() {
    dialog.setResult(ButtonType.CLOSE);
    dialog.close();
  }

  /** Fits the window to what it asks now. */
  void fit() {
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
  }
}
