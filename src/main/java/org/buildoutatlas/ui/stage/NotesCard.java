package org.buildoutatlas.ui.stage;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The notes of a scene in letters that are read while speaking; their size can be changed. */
final class NotesCard {

  private static final int USUAL = 22;
  private static final int LEAST = 14;
  private static final int MOST = 44;
  private static final int STEP = 2;

  private final Desk desk;
  private final Label text = Texts.wrapped("", "stage-notes");
  private final Label remarks = Texts.wrapped("", "stage-remarks");
  private final Label size = Texts.whole("", "support");
  private final ScrollPane scroll;
  private final VBox root;
  private int points = USUAL;

  NotesCard(Desk desk) {
    this.desk = desk;
    text.setId("presenter-notes");
    HBox head =
        Texts.row(
            6,
            Texts.whole(desk.text("ui.stage.notes"), "emphasis"),
            Texts.spring(),
            button("smaller", Feather.MINUS, -STEP),
            size,
            button("larger", Feather.PLUS, STEP));
    head.setAlignment(Pos.CENTER_LEFT);
    scroll = new ScrollPane(Texts.column(10, remarks, text));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("presenter-notes-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root = Texts.column(8, head, scroll);
    root.getStyleClass().add("presenter-notes");
    root.setMinHeight(0);
    resize(0);
  }

  VBox node() {
    return root;
  }

  /** Shows the notes of a scene, and what the data set no longer has of it. */
  void show(StageScene scene) {
    String notes = scene.sheet().page().notes();
    text.setText(notes.isEmpty() ? desk.text("ui.stage.notes.none") : notes);
    remarks.setText(String.join("\n", scene.scene().remarks()));
    remarks.setVisible(!scene.scene().isWhole());
    remarks.setManaged(!scene.scene().isWhole());
    scroll.setVvalue(0);
  }

  private Button button(String name, Ikon icon, int step) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("notes-" + name);
    button.getStyleClass().addAll("flat", "icon-button", "compact");
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(desk.text("ui.stage.notes." + name)));
    button.setAccessibleText(desk.text("ui.stage.notes." + name));
    button.setOnAction(_ -> resize(step));
    return button;
  }

  private void resize(int step) {
    points = Math.clamp(points + step, LEAST, MOST);
    text.setStyle("-fx-font-size: " + points + "px;");
    size.setText(desk.text("ui.stage.notes.size", points));
  }
}
