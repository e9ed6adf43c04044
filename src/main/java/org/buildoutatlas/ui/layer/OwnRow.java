package org.buildoutatlas.ui.layer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of the user's own layers in the card: its row, what it is, and what can be done with it. */
final class OwnRow {

  private final Desk desk;
  private final OwnLayer layer;
  private final LayerRow row;
  private final VBox root;

  /** {@code foremost} is in front of all others already. */
  OwnRow(Desk desk, OwnLayer layer, OwnFiles files, boolean foremost) {
    this.desk = desk;
    this.layer = layer;
    row = new LayerRow(desk, LayerHandle.of(layer), layer.name(), layer.file());
    Button raise = button("raise", Feather.ARROW_UP, () -> files.raise(layer));
    raise.setDisable(foremost);
    HBox tools =
        Texts.row(
            2,
            Texts.growing(Texts.line(content(), "support")),
            button("zoom", Feather.CROSSHAIR, () -> files.show(layer)),
            raise,
            button("remove", Feather.TRASH_2, () -> files.remove(layer)));
    tools.getStyleClass().add("own-layer-tools");
    root = Texts.column(0, row.node(), tools);
    root.getStyleClass().add("own-layer");
    for (Finding finding : layer.findings()) {
      root.getChildren().add(warning(finding));
    }
  }

  LayerRow row() {
    return row;
  }

  Node node() {
    return root;
  }

  private String content() {
    return switch (layer.content()) {
      case OwnLayer.Content.Shapes shapes ->
          desk.text("ui.layers.shapes", shapes.features().size());
      case OwnLayer.Content.Picture picture ->
          desk.text("ui.layers.picture", picture.pixels().width(), picture.pixels().height());
    };
  }

  private static Node warning(Finding finding) {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("warn-icon");
    HBox box = Texts.row(6, icon, Texts.growing(Texts.wrapped(finding.sentence(), "support")));
    box.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    box.getStyleClass().add("own-layer-warning");
    return box;
  }

  private Button button(String name, Ikon icon, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("layer-" + name + "-" + layer.id());
    button.getStyleClass().addAll(List.of("flat", "compact", "icon-button", "layer-" + name));
    String text = desk.text("ui.layers." + name, layer.name());
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
