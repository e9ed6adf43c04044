package org.buildoutatlas.ui.stage;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** All keys of a talk. */
final class KeySheet {

  private static final int ROWS = 10;

  private KeySheet() {}

  static Node of(Desk desk) {
    GridPane grid = new GridPane(18, 8);
    int index = 0;
    for (Command command : Command.values()) {
      int column = index / ROWS * 2;
      grid.add(keys(String.join("   ", command.shown())), column, index % ROWS);
      grid.add(
          Texts.whole(desk.text("ui.stage.command." + command.word() + ".hint")),
          column + 1,
          index % ROWS);
      index++;
    }
    grid.add(keys("1\u20269  Enter"), index / ROWS * 2, index % ROWS);
    grid.add(Texts.whole(desk.text("ui.stage.command.number")), index / ROWS * 2 + 1, index % ROWS);
    return grid;
  }

  private static Label keys(String text) {
    return Texts.whole(text, "emphasis");
  }
}
