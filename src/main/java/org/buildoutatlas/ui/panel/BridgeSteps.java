package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.page.template.ChartSources;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;

/**
 * The bridge, and unfolded beneath it the step that is chosen, in the chart or from a menu. Both
 * ends of the bridge are no steps: choosing one asks where its number comes from.
 */
final class BridgeSteps {

  private final Desk desk;
  private final Sight sight;
  private final BridgeChart bridge;
  private final StringProperty chosen;
  private final ChartView chart;
  private final MenuButton menu = new MenuButton();
  private final VBox unfolded = new VBox();

  /**
   * The bridge of a sight.
   *
   * @param chart where it is shown; it outlives this view
   * @param chosen the id of the figure of the chosen step, empty for none; it outlives this view
   */
  BridgeSteps(Desk desk, Sight sight, BridgeChart bridge, ChartView chart, StringProperty chosen) {
    this.desk = desk;
    this.sight = sight;
    this.bridge = bridge;
    this.chosen = chosen;
    this.chart = chart;
    chart.onChosen(this::press);
    menu.setId("bridge-step");
    menu.getStyleClass().add("compact");
    unfolded.setId("bridge-unfolded");
    unfolded.getStyleClass().add("bleed");
  }

  Node node() {
    refresh();
    return Section.titled(
        bridge.title(), desk.text("ui.investment.bridge.note"), chart, menu, unfolded);
  }

  /** A mark was pressed: a step folds or unfolds, an end of the bridge is explained. */
  private void press(String mark) {
    Optional<String> figure = MarkFigure.MONEY.of(mark);
    if (figure.flatMap(this::step).isPresent()) {
      choose(figure.filter(id -> !id.equals(chosen.get())).orElse(""));
    } else {
      figure.ifPresent(id -> Explainable.ask(chart, id));
    }
  }

  private void choose(String step) {
    chosen.set(step);
    refresh();
  }

  private void refresh() {
    Optional<Bridge.Step> step = step(chosen.get());
    chart.show(bridge.title(), width -> bridge.draw(width, step), bridge::table);
    chart.cite(() -> ChartSources.bridge(sight.ledger()));
    offer(step);
    unfolded
        .getChildren()
        .setAll(step.map(s -> new StepDetails(desk, sight, s, name(s)).node()).stream().toList());
  }

  private Optional<Bridge.Step> step(String figure) {
    return sight.ledger().bridge().steps().stream()
        .filter(s -> s.change().id().equals(figure))
        .findFirst();
  }

  private void offer(Optional<Bridge.Step> shown) {
    ToggleGroup group = new ToggleGroup();
    List<RadioMenuItem> items = new ArrayList<>();
    items.add(item(group, desk.text("ui.bridge.step.none"), "", shown.isEmpty()));
    for (Bridge.Step step : sight.ledger().bridge().steps()) {
      items.add(item(group, name(step), step.change().id(), shown.equals(Optional.of(step))));
    }
    menu.getItems().setAll(items);
    menu.setText(
        shown
            .map(s -> desk.text("ui.bridge.step", name(s)))
            .orElseGet(() -> desk.text("ui.bridge.step.choose")));
  }

  private RadioMenuItem item(ToggleGroup group, String name, String figure, boolean on) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setToggleGroup(group);
    item.setSelected(on);
    item.setOnAction(_ -> choose(figure));
    return item;
  }

  private String name(Bridge.Step step) {
    return bridge.name(step);
  }
}
