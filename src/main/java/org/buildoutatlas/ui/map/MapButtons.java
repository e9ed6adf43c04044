package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Half;
import org.buildoutatlas.view.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The column of buttons at the top right of the map: closer, farther, all; key; tools. */
final class MapButtons {

  private static final double INSET = 24;
  private static final double SIDE = 34;

  private final Desk desk;
  private final String prefix;
  private final VBox column = new VBox();

  MapButtons(
      Desk desk, Gestures gestures, MapMotion motion, Runnable legend, MapTools tools, Half half) {
    this.desk = desk;
    prefix = half == Half.FIRST ? "map-" : "second-map-";
    column.getStyleClass().add("map-controls");
    column
        .getChildren()
        .add(
            group(
                List.of(
                    button("closer", Feather.PLUS, () -> gestures.zoom(1)),
                    button("farther", Feather.MINUS, () -> gestures.zoom(-1)),
                    button("fit", Feather.HOME, motion::fit))));
    List<ToggleButton> toggles = tools.all().stream().map(tool -> toggle(tool, tools)).toList();
    if (!toggles.isEmpty()) {
      column.getChildren().add(group(toggles));
    }
    column.getChildren().add(group(List.of(button("legend", Feather.LIST, legend))));
    column
        .getChildren()
        .add(
            switch (half) {
              case FIRST -> group(List.of(twice()));
              case SECOND -> group(List.of(regions(), close()));
            });
    column.setManaged(false);
  }

  Node node() {
    return column;
  }

  /** Keeps to the top right of a pane. */
  void place(Pane pane) {
    Runnable put =
        () -> {
          column.autosize();
          column.relocate(pane.getWidth() - INSET - SIDE, INSET);
        };
    pane.widthProperty().addListener(_ -> put.run());
    pane.heightProperty().addListener(_ -> put.run());
  }

  private static VBox group(List<? extends Node> buttons) {
    VBox box = new VBox();
    box.getStyleClass().add("map-group");
    // Its shadow is worked out once, not whenever the map below it moves.
    box.setCache(true);
    box.getChildren().setAll(buttons);
    return box;
  }

  private Button button(String name, Ikon icon, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    dress(button, name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private ToggleButton toggle(MapTool tool, MapTools tools) {
    ToggleButton button = new ToggleButton("", marked(tool));
    dress(button, tool.name());
    tool.marks()
        .addListener(
            (_, _, marks) ->
                button.setAccessibleText(
                    marks == 0
                        ? desk.text("ui.map." + tool.name())
                        : desk.text("ui.map.marked", desk.text("ui.map." + tool.name()), marks)));
    button.setOnAction(
        _ -> {
          tools.toggle(tool.name());
          button.setSelected(tools.openProperty().get().equals(Optional.of(tool)));
        });
    tools
        .openProperty()
        .addListener((_, _, now) -> button.setSelected(now.equals(Optional.of(tool))));
    return button;
  }

  /** Opens the second map and closes it. */
  private ToggleButton twice() {
    ToggleButton button = new ToggleButton("", new FontIcon(Feather.COLUMNS));
    dress(button, "double");
    Runnable show = () -> button.setSelected(desk.workspace().viewpoint().companion().isPresent());
    button.setOnAction(
        _ -> {
          DoubleMap.toggle(desk.workspace());
          show.run();
        });
    desk.workspace().viewpointProperty().addListener((_, _, _) -> show.run());
    show.run();
    return button;
  }

  private Button close() {
    return button("single", Feather.X, () -> DoubleMap.toggle(desk.workspace()));
  }

  /** Which region the second map shows. */
  private Button regions() {
    Button button = new Button("", new FontIcon(Feather.MAP));
    dress(button, "region");
    Lens lens = new Lens(desk.workspace(), Half.SECOND);
    ContextMenu menu = new ContextMenu();
    for (Region region : Region.values()) {
      MenuItem item = new MenuItem(desk.text("ui.region." + region.word()));
      item.setId("second-region-" + region.word());
      item.setOnAction(_ -> lens.move(v -> v.withRegion(region)));
      menu.getItems().add(item);
    }
    button.setOnAction(_ -> menu.show(button, Side.LEFT, 0, 0));
    return button;
  }

  /** The icon with a number at its corner where something is set. */
  private static Node marked(MapTool tool) {
    Label count = new Label();
    count.getStyleClass().add("map-mark");
    count.setMouseTransparent(true);
    count.setManaged(false);
    StackPane stack = new StackPane(new FontIcon(tool.icon()), count);
    Runnable show =
        () -> {
          count.setText(String.valueOf(tool.marks().getValue()));
          count.setVisible(tool.marks().getValue() > 0);
          count.resizeRelocate(10, -7, 16, 14);
        };
    tool.marks().addListener((_, _, _) -> show.run());
    show.run();
    return stack;
  }

  private void dress(ButtonBase button, String name) {
    button.setId(prefix + name);
    button.getStyleClass().add("map-button");
    button.setFocusTraversable(false);
    button.setAccessibleText(desk.text("ui.map." + name));
    button.setTooltip(new Tooltip(desk.text("ui.map." + name + ".hint")));
  }
}
