package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.chart.PowerBar;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.PaymentGraph;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Conflicts;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.ui.explain.ConflictMark;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.explain.MarkFigure;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.kit.Wording;
import org.buildoutatlas.ui.outlook.OutlookModel;
import org.buildoutatlas.ui.outlook.OutlookSection;
import org.buildoutatlas.ui.outlook.ScenarioFiles;
import org.buildoutatlas.view.Selection;

/** The money and the power: what counts, against the target, site by site and claim by claim. */
final class InvestmentPane extends BuiltPane {

  /** No more sites than these are listed. */
  private static final int MOST = 50;

  // They stay, so that one shown as a table stays one when a clock moves.
  private final ChartView moneyChart;
  private final ChartView powerChart;
  private final ChartView bridgeChart;
  private final PaymentSection paymentSection;
  private final OutlookSection outlook;
  private final StringProperty bridgeStep = new SimpleStringProperty("");
  private Section conflicts = new Section();
  private Node rules = new Section();

  /** How often the list of conflicts was asked for: it is open from the first time on. */
  private int conflictsAsked;

  InvestmentPane(Desk desk, OutlookModel model, ScenarioFiles scenarios) {
    super(desk, "investment");
    moneyChart = chart("money-chart", MarkFigure.MONEY);
    powerChart = chart("power-chart", MarkFigure.POWER);
    bridgeChart = chart("bridge", MarkFigure.MONEY);
    paymentSection = new PaymentSection(desk);
    outlook = new OutlookSection(desk, model, scenarios);
    follow();
  }

  @Override
  List<Part> parts(Sight sight) {
    Atlas atlas = sight.atlas();
    List<Part> parts = new ArrayList<>();
    parts.add(Part.fresh(counted(sight)));
    // It keeps itself up to date: a slider must not be built anew while it is dragged.
    parts.add(new Part("outlook", outlook::node));
    if (sight.isPast()) {
      List<Object> day = List.of(sight.whole().id(), sight.knownOn(), sight.adjacent());
      parts.add(new Part(day, () -> new ChangesSection(desk, sight).node()));
    }
    parts.add(Part.fresh(power(sight)));
    parts.add(Part.fresh(adjacent(sight)));
    parts.add(Part.fresh(sites(sight)));
    parts.add(Part.fresh(bridge(sight)));
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
    Citations citations = new Citations(desk);
    Node claims = claims(atlas.claims(), citations);
    rules = rules(atlas.countingRules());
    Node sources =
        Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list());
    VBox all = new VBox(claims, rules, sources);
    all.setMinHeight(0);
    return all;
  }

  private Node counted(Sight sight) {
    Ledger ledger = sight.ledger();
    Target target = sight.atlas().target();
    Figure sum = ledger.counted();
    double share = sum.quantity().toDouble() / target.usd().doubleValue();
    Label number = Texts.whole(desk.numbers().money(sum.quantity().amount()), "headline-number");
    number.setId("counted");
    Explainable.number(number, "counted", desk);
    String of =
        desk.text(
            "ui.investment.share",
            desk.numbers().percent(share),
            desk.numbers().money(target.usd()));
    HBox headline = Texts.row(8, number);
    headline.getStyleClass().add("headline");
    if (sum.estimated()) {
      headline.getChildren().add(Texts.whole(desk.text("ui.estimated"), "estimated"));
    }
    headline
        .getChildren()
        .addAll(Texts.whole(of, "muted", "share"), Texts.spring(), moneyChart.toggleButton());
    MoneyBar bar = new MoneyBar(style(), ledger);
    List<Claim> claims = sight.atlas().claims();
    moneyChart.show(
        bar.title(target),
        width -> bar.draw(target, claims, width),
        () -> bar.table(target, claims));
    return new Section(
        Texts.wrapped(
            desk.text(
                sight.at().compareTo(Quarter.of(sight.knownOn())) > 0
                    ? "ui.investment.caption.planned"
                    : "ui.investment.caption",
                sight.at(),
                desk.numbers().day(sight.knownOn())),
            "support"),
        headline,
        moneyChart);
  }

  private Node power(Sight sight) {
    Target target = sight.atlas().target();
    PowerBar bar = new PowerBar(style(), sight.ledger());
    List<Claim> claims = sight.atlas().claims();
    powerChart.show(
        bar.title(target),
        width -> bar.draw(target, claims, width),
        () -> bar.table(target, claims));
    return Section.titled(bar.title(target), desk.text("ui.investment.power.note"), powerChart);
  }

  private Node adjacent(Sight sight) {
    CheckBox box = new CheckBox(desk.text("ui.investment.adjacent"));
    box.setId("adjacent");
    box.setSelected(sight.adjacent());
    box.setOnAction(_ -> desk.workspace().move(v -> v.withAdjacentSites(box.isSelected())));
    List<Site> sites = sight.atlas().sitesOf(Site.Group.US_ADJACENT);
    if (sites.isEmpty()) {
      return new Section(Texts.wrapped(desk.text("ui.investment.adjacent.none"), "support"));
    }
    Ledger other =
        Ledger.of(sight.whole(), sight.atlas(), sight.knownOn(), sight.at(), !sight.adjacent());
    String key = sight.adjacent() ? "ui.investment.adjacent.off" : "ui.investment.adjacent.on";
    String effect =
        desk.text(
            key,
            desk.numbers().money(sight.ledger().counted().quantity().amount()),
            desk.numbers().money(other.counted().quantity().amount()),
            desk.numbers().gigawatts(sight.ledger().plannedPower().quantity()),
            desk.numbers().gigawatts(other.plannedPower().quantity()),
            String.join(", ", sites.stream().map(Site::label).toList()));
    return new Section(box, Texts.wrapped(effect, "support"));
  }

  private Node sites(Sight sight) {
    VBox rows = new VBox();
    rows.getStyleClass().add("bleed");
    List<SiteCost> all = sight.ledger().sites();
    all.stream().limit(MOST).map(cost -> row(cost, sight)).forEach(rows.getChildren()::add);
    if (all.size() > MOST) {
      String more = desk.text("ui.investment.sites.more", all.size() - MOST);
      rows.getChildren().add(Texts.wrapped(more, "support"));
    }
    return Section.titled(
        desk.text("ui.investment.sites", sight.ledger().sites().size()),
        desk.text("ui.investment.sites.note"),
        rows);
  }

  private Node row(SiteCost cost, Sight sight) {
    Standing standing = sight.standing(cost.site());
    Label name = Texts.line(cost.site().label(), "emphasis");
    String power =
        standing
            .shownPower()
            .map(new Wording(desk.words(), desk.numbers())::power)
            .orElseGet(() -> desk.text("ui.unknown.power"));
    HBox second = Texts.row(8, StatusChip.of(standing, desk), Texts.line(power, "support"));
    String shown =
        standing.facilityPower().isPresent() ? Conflict.FACILITY_POWER : Conflict.IT_POWER;
    List<Conflict> differ = Conflicts.of(standing.site(), sight.knownOn());
    mark(differ, shown).ifPresent(second.getChildren()::add);
    VBox words = new VBox(2, name, second);
    Label amount = Texts.whole(amount(cost.total()), "figure");
    if (cost.total().estimated()) {
      amount.getStyleClass().add("estimated");
    }
    String figure = "site." + cost.site().id() + ".cost";
    Explainable.inside(amount, figure, desk);
    HBox end = Texts.row(2, amount);
    // Before the amount, so that amounts stay below each other.
    mark(differ, Field.SITE_COST).ifPresent(end.getChildren()::addFirst);
    Choice row = new Choice(Texts.growing(words), end);
    row.setId("counted-" + cost.site().id());
    Explainable.row(row, figure);
    row.onChosen(
        () -> desk.workspace().move(v -> v.withSelection(new Selection.OfSite(cost.site().id()))));
    return row;
  }

  /** The sign of a conflict about a figure that a row shows. */
  private Optional<Node> mark(List<Conflict> conflicts, String key) {
    return conflicts.stream()
        .filter(c -> c.key().equals(key))
        .findFirst()
        .map(c -> ConflictMark.of(c, desk));
  }

  private String amount(Figure total) {
    return total.quantity().amount().signum() == 0
        ? desk.text("ui.unknown.cost")
        : desk.numbers().figure(total);
  }

  private Node bridge(Sight sight) {
    BridgeChart bridge = new BridgeChart(style(), sight.ledger());
    return new BridgeSteps(desk, sight, bridge, bridgeChart, bridgeStep).node();
  }

  private Node claims(List<Claim> claims, Citations citations) {
    VBox rows = new VBox(10);
    for (Claim claim : claims) {
      String amounts =
          String.join(
              ", ",
              java.util.stream.Stream.concat(
                      claim.usd().map(desk.numbers()::money).stream(),
                      claim
                          .gigawatts()
                          .map(gw -> desk.numbers().power(new Quantity(gw, Quantity.GW)))
                          .stream())
                  .toList());
      HBox first =
          Texts.row(
              6,
              Texts.growing(Texts.line(claim.claimant(), "emphasis")),
              Texts.whole(amounts, "figure"),
              citations.marks(claim.sources()));
      String said = claim.wording() + " (" + desk.numbers().date(claim.known()) + ")";
      rows.getChildren().add(new VBox(2, first, Texts.wrapped(said, "support")));
    }
    return Section.titled(
        desk.text("ui.investment.claims", claims.size()),
        desk.text("ui.investment.claims.note"),
        rows);
  }

  private Node rules(List<String> sentences) {
    VBox rows = new VBox(6);
    sentences.forEach(s -> rows.getChildren().add(Texts.wrapped(s, "support")));
    Section section = Section.titled(desk.text("ui.investment.rules"), "", rows);
    section.setId("counting-rules");
    return section;
  }
}
