package org.buildoutatlas.page.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.ledger.SiteCost;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.page.Block;

/** The figures of a site in a table: power, money and dates; what nobody has stated is said. */
final class SiteFigures {

  private final SiteBriefing s;
  private final Briefing b;
  private final Rows rows;

  private SiteFigures(SiteBriefing s) {
    this.s = s;
    this.b = s.b();
    this.rows =
        new Rows(
            b,
            ChartTable.Column.words(b.text("page.site.figure")),
            ChartTable.Column.words(b.text("page.site.value")));
  }

  /** The table. */
  static Optional<Block> block(SiteBriefing s) {
    SiteFigures figures = new SiteFigures(s);
    figures.power();
    s.counted().ifPresentOrElse(figures::counted, figures::stated);
    for (String field :
        List.of(
            Field.ANNOUNCED,
            Field.CONSTRUCTION_START,
            Field.FIRST_POWER,
            Field.EXPECTED_COMPLETION)) {
      figures.date(field);
    }
    return figures.rows.block("figures", "page.site.figures");
  }

  private void power() {
    row(b.text("ui.conflict." + Conflict.FACILITY_POWER), s.standing().facilityPower());
    row(b.text("ui.conflict." + Conflict.IT_POWER), s.standing().itPower());
    row(
        b.text(
            "ui.site.key.energised." + s.standing().advance().word(),
            b.viewpoint().at().toString()),
        s.standing().energised());
  }

  private void counted(SiteCost cost) {
    part("ui.site.cost.shell", cost.shell());
    part("ui.site.cost.equipment", cost.equipment());
    part("ui.site.cost.total", cost.total());
    cost.unplaced().ifPresent(f -> part("ui.site.cost.unplaced", f));
    for (MoneyClass each : MoneyClass.values()) {
      Optional.ofNullable(cost.byClass().get(each))
          .filter(f -> f.quantity().amount().signum() != 0)
          .ifPresent(
              f ->
                  rows.add(
                      f.sources(),
                      b.text("page.site.of", word(each).toLowerCase(Locale.ROOT)),
                      b.numbers().figure(f)));
    }
  }

  private String word(MoneyClass each) {
    return switch (each) {
      case OPERATING ->
          b.text(s.standing().isAhead() ? "chart.class.operating.plan" : "chart.class.operating");
      case BEING_BUILT -> b.text("chart.class.being-built");
      case FINANCED -> b.text("chart.class.financed");
      case ANNOUNCED -> b.text("chart.class.announced");
    };
  }

  private void part(String key, Figure figure) {
    if (figure.quantity().amount().signum() == 0) {
      unknown(b.text(key));
      return;
    }
    rows.add(figure.sources(), b.text(key), b.numbers().figure(figure));
  }

  private void stated() {
    row(b.text("page.site.cost.notCounted"), s.statedCost());
  }

  private void row(String name, Optional<Figure> figure) {
    figure.ifPresentOrElse(
        f -> rows.add(f.sources(), name, s.wording().power(f)), () -> unknown(name));
  }

  private void date(String field) {
    String name = s.wording().word("field", field);
    s.site()
        .evidence(field)
        .preferred()
        .ifPresentOrElse(
            o -> rows.add(o.sources(), name, s.wording().value(o)), () -> unknown(name));
  }

  private void unknown(String name) {
    rows.add(List.of(), name, b.text("ui.unknown.cost"));
  }
}
