package org.buildoutatlas.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.PlaceText;

/** A field in which coordinates are written to go there; what cannot be read gets a sentence. */
final class PlaceField {

  private static final double WIDTH = 300;

  private final Desk desk;
  private final Consumer<LonLat> go;
  private final TextField field = new TextField();
  private final Label message = Texts.wrapped("", "support");
  private final Popup popup = new Popup();

  PlaceField(Desk desk, Consumer<LonLat> go) {
    this.desk = desk;
    this.go = go;
    field.setId("goto");
    field.setPromptText("36.1142, \u2212104.8821");
    field.setAccessibleText(desk.text("ui.goto"));
    message.setId("goto-message");
    field.textProperty().addListener((_, _, _) -> say("ui.goto.help", "support"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Button button = new Button(desk.text("ui.goto.go"));
    button.setId("goto-go");
    button.setTooltip(new Tooltip(desk.text("ui.goto.go.hint")));
    button.setOnAction(_ -> read());
    VBox card = new VBox(8);
    card.getChildren()
        .addAll(
            Texts.line(desk.text("ui.goto"), "minor-title"),
            Texts.row(8, Texts.growing(field), button),
            message);
    card.getStyleClass().add("card");
    card.setId("goto-card");
    card.setPrefWidth(WIDTH);
    card.setMaxWidth(WIDTH);
    popup.setAutoHide(true);
    popup.getContent().add(card);
  }

  /** Opens it above a node. */
  void open(Node owner) {
    field.clear();
    say("ui.goto.help", "support");
    Bounds at = owner.localToScreen(owner.getBoundsInLocal());
    popup.show(owner, at.getMinX(), at.getMinY());
    popup.setX(
        Math.max(
            8,
            Math.min(
                at.getMinX(),
                owner.getScene().getWindow().getX() + owner.getScene().getWidth() - WIDTH - 24)));
    popup.setY(at.getMinY() - popup.getHeight() - 4);
    field.requestFocus();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) {
      read();
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      e.consume();
    }
  }

  private void read() {
    switch (PlaceText.read(field.getText())) {
      case PlaceText.Found found -> {
        popup.hide();
        go.accept(found.place());
      }
      case PlaceText.Problem problem ->
          say(
              switch (problem) {
                case FORM -> "ui.goto.form";
                case LATITUDE -> "ui.goto.latitude";
                case LONGITUDE -> "ui.goto.longitude";
                case MINUTES -> "ui.goto.minutes";
              },
              "error-text");
    }
  }

  private void say(String key, String role) {
    message.setText(desk.text(key));
    message.getStyleClass().removeAll("support", "error-text");
    message.getStyleClass().add(role);
  }
}
