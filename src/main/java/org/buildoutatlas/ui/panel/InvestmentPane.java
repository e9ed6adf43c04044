package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.chart.PowerBar;
import org.buildoutatlas.ledger.Bridge;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.page.template.ChartSources;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.outlook.OutlookModel;
import org.buildoutatlas.ui.outlook.OutlookSection;
import org.buildoutatlas.ui.outlook.ScenarioFiles;

/** The money and the power: what counts, against the target, site by site and claim by claim. */
final class InvestmentPane extends BuiltPane {

  // They stay, so that one shown as a table stays one when a clock moves.
  private final CountedMoney counted;
  private final CountedSites sites;
  private final ChartView powerChart;
  private final ChartView bridgeChart;
  private final PaymentSection paymentSection;
  private final OutlookSection outlook;
  private final ChangesSection changes;
  private final StringProperty bridgeStep = new SimpleStringProperty("");
  private Section conflicts = new Section();
  private Node rules = new Section();

  /** How often the list of conflicts was asked for: it is open from the first time on. */
  private int conflictsAsked;

  InvestmentPane(Desk desk, OutlookModel model, ScenarioFiles scenarios) {
    super(desk, "investment");
    counted = new CountedMoney(desk);
    sites = new CountedSites(desk);
    powerChart = chart("power-chart", MarkFigure.POWER);
    bridgeChart = chart("bridge", MarkFigure.MONEY);
    paymentSection = new PaymentSection(desk);
    outlook = new OutlookSection(desk, model, scenarios);
    changes = new ChangesSection(desk, this::rebuild);
    follow();
  }

  @Override
  List<Part> parts(Sight sight) {
    Atlas atlas = sight.atlas();
    List<Part> parts = new ArrayList<>();
    counted.show(sight, style());
    parts.add(new Part("counted", counted::node));
    // It keeps itself up to date: a slider must not be built anew while it is dragged.
    parts.add(new Part("outlook", outlook::node));
    parts.add(new Part(changes.key(sight), () -> changes.node(sight)));
    parts.add(power(sight));
    parts.add(adjacent(sight));
    sites.show(sight);
    parts.add(new Part("sites", sites::node));
    parts.add(bridge(sight));
    PaymentGraph payments = PaymentGraph.of(atlas.contributions(), sight.ledger().bridge());
    parts.add(
        new Part(
            List.of(sight.whole().id(), payments, sight.isPast() ? sight.knownOn() : ""),
            () -> paymentSection.node(style(), sight, payments)));
    parts.add(
        new Part(
            List.of(sight.whole().id(), sight.knownOn(), conflictsAsked),
            () -> conflicts = new ConflictsSection(desk, sight).node(conflictsAsked > 0)));
    parts.add(
        new Part(List.of(atlas.claims(), atlas.countingRules()), () -> claimsAndRules(atlas)));
    return parts;
  }

  /** Opens the list of what sources differ on, and brings it into sight. */
  void showConflicts() {
    conflictsAsked++;
    rebuild();
    bring(conflicts);
    List.of("#conflicts .row", "#conflicts-head").stream()
        .flatMap(what -> conflicts.lookupAll(what).stream().limit(1))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** Brings the rules by which money is counted into sight. */
  void showRules() {
    bring(rules);
    rules.requestFocus();
  }

  private ChartView chart(String id, MarkFigure figures) {
    ChartView chart = new ChartView(desk);
    chart.setId(id);
    Explainable.chart(chart, figures::of);
    return chart;
  }

  private Node claimsAndRules(Atlas atlas) {
    ClaimsAndRules found = new ClaimsAndRules(desk, atlas);
    rules = found.rules();
    return found.node();
  }

  private Part power(Sight sight) {
    Target target = sight.atlas().target();
    PowerBar bar = new PowerBar(style(), sight.ledger());
    List<Claim> claims = sight.atlas().claims();
    powerChart.show(
        bar.title(target),
        width -> bar.draw(target, claims, width),
        () -> bar.table(target, claims));
    powerChart.cite(() -> ChartSources.power(sight.atlas(), sight.ledger()));
    String title = bar.title(target);
    return new Part(
        title, () -> Section.titled(title, desk.text("ui.investment.power.note"), powerChart));
  }

  private Part adjacent(Sight sight) {
    String effect = effect(sight);
    return new Part(List.of(effect, sight.adjacent()), () -> adjacent(sight.adjacent(), effect));
  }

  private Node adjacent(boolean counted, String effect) {
    if (effect.isEmpty()) {
      return new Section(Texts.wrapped(desk.text("ui.investment.adjacent.none"), "support"));
    }
    CheckBox box = new CheckBox(desk.text("ui.investment.adjacent"));
    box.setId("adjacent");
    box.setSelected(counted);
    box.setOnAction(_ -> desk.workspace().move(v -> v.withAdjacentSites(box.isSelected())));
    return new Section(box, Texts.wrapped(effect, "support"));
  }

  /** What it would mean to count the adjacent sites, or not to; empty where there are none. */
  private String effect(Sight sight) {
    List<Site> adjacent = sight.atlas().sitesOf(Site.Group.US_ADJACENT);
    if (adjacent.isEmpty()) {
      return "";
    }
    Ledger other =
        Ledger.of(sight.whole(), sight.atlas(), sight.knownOn(), sight.at(), !sight.adjacent());
    return desk.text(
        sight.adjacent() ? "ui.investment.adjacent.off" : "ui.investment.adjacent.on",
        desk.numbers().money(sight.ledger().counted().quantity().amount()),
        desk.numbers().money(other.counted().quantity().amount()),
        desk.numbers().gigawatts(sight.ledger().plannedPower().quantity()),
        desk.numbers().gigawatts(other.plannedPower().quantity()),
        String.join(", ", adjacent.stream().map(Site::label).toList()));
  }

  /** The bridge depends on what is known and counted, not on the quarter. */
  private Part bridge(Sight sight) {
    Bridge bridge = sight.ledger().bridge();
    return new Part(
        List.of(sight.whole().id(), sight.knownOn(), bridge.headline(), bridge.steps()),
        () ->
            new BridgeSteps(
                    desk, sight, new BridgeChart(style(), sight.ledger()), bridgeChart, bridgeStep)
                .node());
  }
}
