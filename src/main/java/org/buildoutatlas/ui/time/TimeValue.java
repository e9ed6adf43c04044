package org.buildoutatlas.ui.time;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.ledger.PowerCurve;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;

/**
 * What the clocks give: the power switched on at the quarter, of that on at the end of the plan.
 */
final class TimeValue {

  private final Desk desk;
  private final TimeLines lines;
  private final Label sum = Texts.whole("", "time-value");
  private final Label below = Texts.whole("", "support");
  private final HBox root = Texts.row(6, sum, below);

  TimeValue(Desk desk, TimeLines lines) {
    this.desk = desk;
    this.lines = lines;
    sum.setId("at-energised");
    Explainable.number(sum, "power.energised", desk);
    root.getStyleClass().add("time-sum");
    desk.workspace().onSight(_ -> show());
    lines.lineProperty().addListener((_, _, _) -> show());
  }

  Node node() {
    return root;
  }

  private void show() {
    Optional<Sight> sight = desk.workspace().sightProperty().get();
    Optional<Timeline> line = lines.lineProperty().get();
    if (sight.isPresent() && line.isPresent()) {
      show(sight.get(), line.get());
    }
  }

  private void show(Sight sight, Timeline line) {
    sum.getStyleClass().remove("estimated");
    if (line.curve().points().isEmpty()) {
      sum.setText("\u2013");
      below.setText(desk.text("ui.time.of.none"));
      below.setTooltip(new Tooltip(desk.text("chart.time.none")));
      return;
    }
    var power = sight.ledger().energisedPower();
    if (power.estimated()) {
      sum.getStyleClass().add("estimated");
    }
    PowerCurve.Point last = line.curve().points().getLast();
    String whole = desk.numbers().gigawatts(last.power().quantity());
    sum.setText(desk.numbers().gigawatts(power.quantity()));
    boolean plan = sight.ledger().advance().isPlan();
    below.setText(
        desk.text(plan ? "ui.time.of.plan" : "ui.time.of", whole, power.estimated() ? 1 : 0));
    below.setTooltip(
        new Tooltip(
            desk.text(
                plan ? "ui.time.of.hint.plan" : "ui.time.of.hint",
                desk.numbers().gigawatts(sight.ledger().plannedPower().quantity()),
                whole,
                last.quarter(),
                desk.numbers().gigawatts(sight.ledger().runningPower().quantity()),
                sight.at(),
                desk.numbers().day(sight.knownOn()))));
  }
}
