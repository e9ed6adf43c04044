package org.buildoutatlas.ui.outlook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.outlook.OutlookModel.Answer;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;

/**
 * Which scenario it is: as planned, the base case or the user's own, and how far apart they are.
 */
final class ScenarioHead {

  private final Desk desk;
  private final ToggleButton planned;
  private final ToggleButton base;
  private final ToggleButton own;
  private final ScenarioFiles files;
  private final Label difference = Texts.wrapped("", "support");
  private final VBox root;

  ScenarioHead(Desk desk, ScenarioFiles files) {
    this.desk = desk;
    this.files = files;
    ToggleGroup group = new ToggleGroup();
    planned = button(group, "planned", asPlanned());
    base = button(group, "base", Adjustments.NONE);
    own = button(group, "own", Adjustments.NONE);
    own.setOnAction(_ -> follow(desk.workspace().viewpoint()));
    HBox presets = new HBox(planned, base, own);
    presets.getStyleClass().addAll("segmented", "compact");
    presets.setMinWidth(HBox.USE_PREF_SIZE);
    difference.setId("outlook-difference");
    difference.managedProperty().bind(difference.visibleProperty());
    difference.setVisible(false);
    Label title = Texts.line(desk.text("ui.outlook.scenario"), "minor-title");
    root = new VBox(6, Texts.row(8, Texts.growing(title), presets, files.node()), difference);
  }

  Node node() {
    return root;
  }

  /** Shows which scenario is chosen. */
  void follow(Viewpoint viewpoint) {
    boolean programme = !viewpoint.adjacentSites();
    planned.setSelected(programme && viewpoint.adjustments().equals(asPlanned()));
    base.setSelected(programme && !viewpoint.adjustments().any());
    own.setSelected(!planned.isSelected() && !base.isSelected());
    // There is nothing to choose where nothing is supposed.
    own.setVisible(own.isSelected());
    own.setManaged(own.isSelected());
    files.follow(viewpoint);
  }

  /** Says how an answer differs from the base case. */
  void compare(Answer answer, Measure measure) {
    difference.setVisible(!answer.isBase());
    if (!answer.isBase()) {
      Forecast now = answer.outlook().forecast(measure);
      Forecast then = answer.base().forecast(measure);
      Style style = new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
      long more = now.byTarget().p50() - then.byTarget().p50();
      difference.setText(
          desk.text(
              "ui.outlook.difference",
              style.amount(measure, then.byTarget().p50()),
              style.numbers().chance(then.chanceByTarget()),
              (more < 0 ? "\u2212" : "+") + style.amount(measure, Math.abs(more))));
    }
  }

  private ToggleButton button(ToggleGroup group, String word, Adjustments adjustments) {
    ToggleButton button = new ToggleButton(desk.text("ui.outlook.preset." + word));
    button.setId("scenario-preset-" + word);
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(desk.text("ui.outlook.preset." + word + ".hint")));
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          desk.workspace().move(v -> v.inBaseCase().withAdjustments(adjustments));
        });
    return button;
  }

  /** Nothing late, everything built. */
  private static Adjustments asPlanned() {
    Map<Status, Double> certain = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      if (status != Status.CANCELLED) {
        certain.put(status, 1.0);
      }
    }
    return new Adjustments(Optional.empty(), Optional.of(0.0), certain, false, Map.of());
  }
}
