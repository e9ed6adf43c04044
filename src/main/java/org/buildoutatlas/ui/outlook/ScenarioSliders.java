package org.buildoutatlas.ui.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.outlook.CostRange;
import org.buildoutatlas.outlook.Scenario;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.outlook.OutlookModel.Answer;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;

/** The sliders and switches of a scenario, for the assumptions of one data set. */
final class ScenarioSliders {

  private static final double BILLION = 1e9;
  private static final double LONGEST_DELAY = 24;

  private final Desk desk;
  private final Scenario scenario;
  private final List<Status> open;
  private final List<Bound> bound = new ArrayList<>();
  private final CheckBox adjacent = new CheckBox();
  private final CheckBox unassigned = new CheckBox();
  private final VBox root = new VBox(6);

  private record Bound(SliderRow row, Function<Adjustments, Optional<Double>> supposed) {}

  /** For what the base case supposes, with a slider for each status that is still open. */
  ScenarioSliders(Desk desk, Answer answer) {
    this.desk = desk;
    scenario = answer.base().scenario();
    open = answer.open();
    CostRange cost = scenario.cost();
    if (cost.likely() > 1) {
      // Without a cost model nothing is modelled, and nothing can be supposed of it.
      addCost(cost);
    }
    double months = scenario.delay().months();
    add(
        new SliderRow(
            desk,
            "delay",
            desk.text("ui.outlook.delay"),
            new Range(0, Math.max(LONGEST_DELAY, 4 * months), 1, months),
            value -> desk.text("ui.outlook.months", Math.round(value)),
            Adjustments::withDelay),
        Adjustments::delay);
    open.forEach(status -> addRealisation(status, scenario.realisation(status)));
    addSwitches();
  }

  Node node() {
    return root;
  }

  /** Whether these are the controls of that base case. */
  boolean fits(Answer other) {
    return other.base().scenario().equals(scenario) && other.open().equals(open);
  }

  /** Says what the switch for other sites would count, before it is thrown. */
  void offer(Sight sight) {
    Ledger other =
        Ledger.of(sight.whole(), sight.atlas(), sight.knownOn(), sight.at(), !sight.adjacent());
    adjacent.setText(
        desk.text(
            "ui.outlook.adjacent",
            desk.numbers()
                .money((sight.adjacent() ? sight.ledger() : other).counted().quantity().amount()),
            desk.numbers()
                .money((sight.adjacent() ? other : sight.ledger()).counted().quantity().amount())));
  }

  /** Shows what is supposed. */
  void follow(Viewpoint viewpoint) {
    bound.forEach(b -> b.row().follow(b.supposed().apply(viewpoint.adjustments())));
    adjacent.setSelected(viewpoint.adjacentSites());
    unassigned.setSelected(viewpoint.adjustments().unassigned());
  }

  private void addCost(CostRange cost) {
    double least = Math.max(1, Math.floor(cost.low() / 2 / BILLION));
    double most = Math.max(least + 1, Math.ceil(cost.high() * 1.5 / BILLION));
    add(
        new SliderRow(
            desk,
            "cost",
            desk.text("ui.outlook.cost"),
            new Range(least, most, 1, cost.likely() / BILLION),
            billions ->
                desk.numbers().billions(Quantity.usd(Math.round(billions * BILLION)).amount()),
            (a, v) -> a.withCost(v.map(billions -> billions * BILLION))),
        a -> a.cost().map(usd -> usd / BILLION));
  }

  private void addRealisation(Status status, double base) {
    String word = status.word().replace(' ', '-');
    add(
        new SliderRow(
            desk,
            word,
            desk.text(
                "ui.outlook.realisation", desk.text("ui.status." + word).toLowerCase(Locale.ROOT)),
            new Range(0, 1, 0.05, base),
            desk.numbers()::percent,
            (a, v) -> a.withRealisation(status, v)),
        a -> Optional.ofNullable(a.realisation().get(status)));
  }

  private void addSwitches() {
    adjacent.setId("scenario-adjacent");
    adjacent.setTooltip(new Tooltip(desk.text("ui.outlook.adjacent.hint")));
    adjacent.setOnAction(
        _ -> desk.workspace().move(v -> v.withAdjacentSites(adjacent.isSelected())));
    unassigned.setId("scenario-unassigned");
    unassigned.setText(desk.text("ui.outlook.unassigned"));
    unassigned.setTooltip(new Tooltip(desk.text("ui.outlook.unassigned.hint")));
    unassigned.setOnAction(
        _ ->
            desk.workspace()
                .move(
                    v ->
                        v.withAdjustments(
                            v.adjustments().withUnassigned(unassigned.isSelected()))));
    VBox switches = new VBox(6, adjacent, unassigned);
    switches.getStyleClass().add("scenario-switches");
    root.getChildren().addFirst(switches);
  }

  private void add(SliderRow row, Function<Adjustments, Optional<Double>> supposed) {
    bound.add(new Bound(row, supposed));
    root.getChildren().add(row.node());
  }
}
