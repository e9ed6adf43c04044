package org.buildoutatlas.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Region;

/** The five regions side by side, the one shown raised. */
final class RegionSwitch {

  private final HBox root = new HBox();
  private final Map<Region, ToggleButton> buttons = new EnumMap<>(Region.class);

  RegionSwitch(Desk desk) {
    ToggleGroup group = new ToggleGroup();
    for (Region region : Region.values()) {
      ToggleButton button = new ToggleButton(desk.text("ui.region." + region.word()));
      button.setId("region-" + region.word());
      button.setToggleGroup(group);
      button.setMinWidth(ToggleButton.USE_PREF_SIZE);
      button.setTooltip(new Tooltip(desk.text("ui.region.hint", root.getChildren().size() + 1)));
      button.setOnAction(
          _ -> {
            // A second click on the region shown must not leave none chosen.
            button.setSelected(true);
            desk.workspace().move(v -> v.withRegion(region));
          });
      buttons.put(region, button);
      root.getChildren().add(button);
    }
    root.setId("regions");
    root.getStyleClass().add("segmented");
    show(desk.workspace().viewpoint().region());
    desk.workspace().viewpointProperty().addListener((_, _, now) -> show(now.region()));
  }

  Node node() {
    return root;
  }

  private void show(Region region) {
    Objects.requireNonNull(buttons.get(region)).setSelected(true);
  }
}
