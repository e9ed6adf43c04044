package org.buildoutatlas.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Short messages over the foot of the map: what was done, or what failed and what to do. One at a
 * time.
 */
public final class Notices {

  private static final Duration STAY = Duration.seconds(8);

  private final StackPane root = new StackPane();
  private final PauseTransition stay = new PauseTransition(STAY);

  /** Starts with none. */
  public Notices() {
    root.setPickOnBounds(false);
    root.setMouseTransparent(false);
    root.setAlignment(Pos.BOTTOM_CENTER);
    stay.setOnFinished(_ -> clear());
  }

  /** Where they appear. */
  public Node node() {
    return root;
  }

  /** Says that something was done; it goes by itself, or when its action is taken. */
  public void done(String text, String action, Runnable onAction) {
    show("notice-done", Feather.CHECK_CIRCLE, text, button("notice-action", action, onAction));
    stay.playFromStart();
  }

  /**
   * Says that something was not done, and what can be done instead; it stays until it is closed.
   */
  public void asked(String text, String one, Runnable onOne, String other, Runnable onOther) {
    show(
        "notice-failed",
        Feather.ALERT_CIRCLE,
        text,
        button("notice-action", one, onOne),
        button("notice-other", other, onOther));
  }

  private Button button(String id, String action, Runnable onAction) {
    Button button = new Button(action);
    button.setId(id);
    button.getStyleClass().addAll("flat", "compact");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          // What was said may not be true any more once the action is taken.
          clear();
          onAction.run();
        });
    return button;
  }

  /** Says that something was done and cannot be taken back; it goes by itself. */
  public void told(String text) {
    show("notice-done", Feather.CHECK_CIRCLE, text);
    stay.playFromStart();
  }

  /** Says that something failed; it stays until it is closed. */
  public void failed(String text) {
    show("notice-failed", Feather.ALERT_CIRCLE, text);
  }

  /** Takes the message away. */
  public void clear() {
    stay.stop();
    root.getChildren().clear();
  }

  private void show(String role, Feather icon, String text, Node... actions) {
    Label label = new Label(text, new FontIcon(icon));
    label.setId("notice");
    label.setWrapText(true);
    label.setMaxWidth(560);
    Button close = new Button("", new FontIcon(Feather.X));
    close.getStyleClass().addAll("flat", "compact", "icon-button");
    close.setOnAction(_ -> clear());
    HBox card = new HBox(12, label);
    card.getStyleClass().addAll("card", "notice", role);
    card.setAlignment(Pos.CENTER_LEFT);
    card.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
    card.getChildren().addAll(actions);
    card.getChildren().add(close);
    stay.stop();
    root.getChildren().setAll(card);
  }
}
