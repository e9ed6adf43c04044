package org.buildoutatlas.ui.map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of buttons at the top right of the map: closer, farther, all. */
final class MapButtons {

  private static final double INSET = 24;
  private static final double SIDE = 34;

  private final Desk desk;
  private final VBox card = new VBox();

  MapButtons(Desk desk, Gestures gestures, MapMotion motion, Runnable legend) {
    this.desk = desk;
    card.getStyleClass().add("map-controls");
    card.getChildren()
        .setAll(
            button("closer", Feather.PLUS, () -> gestures.zoom(1)),
            button("farther", Feather.MINUS, () -> gestures.zoom(-1)),
            button("fit", Feather.HOME, motion::fit),
            button("legend", Feather.LIST, legend));
    card.setManaged(false);
  }

  Node node() {
    return card;
  }

  /** Keeps to the top right of a pane. */
  void place(Pane pane) {
    Runnable put =
        () -> {
          card.autosize();
          card.relocate(pane.getWidth() - INSET - SIDE, INSET);
        };
    pane.widthProperty().addListener(_ -> put.run());
    pane.heightProperty().addListener(_ -> put.run());
  }

  private Button button(String name, Feather icon, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("map-" + name);
    button.getStyleClass().add("map-button");
    button.setMinSize(SIDE, SIDE);
    button.setMaxSize(SIDE, SIDE);
    button.setFocusTraversable(false);
    button.setAccessibleText(desk.text("ui.map." + name));
    button.setTooltip(new Tooltip(desk.text("ui.map." + name + ".hint")));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
