package org.buildoutatlas.ui.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** All keys of a talk, over the presenter's window or, with one screen, over the talk. */
final class KeySheet {

  private static final int ROWS = 10;

  private final StackPane root = new StackPane();

  KeySheet(Desk desk) {
    GridPane grid = new GridPane(18, 8);
    int index = 0;
    for (Command command : Command.values()) {
      int column = index / ROWS * 2;
      grid.add(keys(String.join("  ", command.written())), column, index % ROWS);
      grid.add(
          Texts.whole(desk.text("ui.stage.command." + command.word() + ".hint")),
          column + 1,
          index % ROWS);
      index++;
    }
    grid.add(keys("1\u20269  Enter"), index / ROWS * 2, index % ROWS);
    grid.add(Texts.whole(desk.text("ui.stage.command.number")), index / ROWS * 2 + 1, index % ROWS);
    var card = Texts.column(14, Texts.whole(desk.text("ui.stage.keys.title"), "title"), grid);
    card.getStyleClass().addAll("card", "stage-keys");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.setId("stage-keys");
    root.getStyleClass().add("stage-keys-ground");
    root.setAlignment(Pos.CENTER);
    root.getChildren().setAll(card);
    root.setVisible(false);
    root.setOnMouseClicked(_ -> root.setVisible(false));
  }

  Node node() {
    return root;
  }

  /** Opens it, or closes it; whether it is open now. */
  void toggle() {
    root.setVisible(!root.isVisible());
  }

  /** Closes it; whether it was open. */
  boolean close() {
    boolean open = root.isVisible();
    root.setVisible(false);
    return open;
  }

  private static Label keys(String text) {
    return Texts.whole(text, "emphasis");
  }
}
