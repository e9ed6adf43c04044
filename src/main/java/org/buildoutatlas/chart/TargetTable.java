package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Target;

/** The numbers of a bar against the target: its parts, what they come to, the target, claims. */
record TargetTable(Style style, TargetBar.Scale scale, List<TargetBar.Entry> entries) {

  ChartTable of(Target target, List<Claim> claims, String unit) {
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    entries.forEach(e -> rows.add(row(e.name(), e.figure().quantity(), style.remark(e.figure()))));
    rows.add(
        row(
            style.words().text("chart.table.target"),
            new Quantity(scale.target(), scale.reached().quantity().unit()),
            style.words().text("chart.table.by", style.numbers().day(target.by()))));
    for (Claim claim : claims) {
      BigDecimal amount = scale.amount().apply(claim).orElseThrow();
      rows.add(
          row(
              claim.claimant(),
              new Quantity(amount, scale.reached().quantity().unit()),
              style.words().text("chart.table.claim." + word(claim.kind()))));
    }
    return new ChartTable(
        List.of(
            ChartTable.Column.words(style.words().text("chart.table.part")),
            ChartTable.Column.numbers(
                style.head(style.words().text("chart.table.amount"), unit), 1),
            ChartTable.Column.words(style.words().text("chart.table.remark"))),
        rows);
  }

  private static List<ChartTable.Cell> row(String name, Quantity amount, String remark) {
    return ChartTable.row(
        ChartTable.words(name), ChartTable.amount(amount), ChartTable.words(remark));
  }

  private static String word(Claim.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
