package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;

/** The numbers of a fan, a row a quarter. */
record FanTable(Style style, Forecast forecast, Optional<Forecast> base) {

  ChartTable table() {
    boolean money = forecast.measure() == Measure.DOLLARS;
    // Billions are whole, so that all columns fit the panel.
    int places = money ? 0 : 1;
    String unit = style.words().text(money ? "chart.table.dollars" : "chart.table.gigawatts");
    List<ChartTable.Column> columns = new ArrayList<>();
    // For the same reason the unit stands once.
    columns.add(ChartTable.Column.words(style.words().text("chart.fan.head", unit)));
    Stream.concat(
            Stream.of("P10", "P25", "P50", "P75", "P90", style.words().text("chart.fan.planned")),
            base.map(_ -> style.words().text("chart.fan.base")).stream())
        .forEach(name -> columns.add(ChartTable.Column.numbers(name, places)));
    List<List<ChartTable.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < forecast.fan().quarters().size(); i++) {
      rows.add(row(i));
    }
    return new ChartTable(columns, rows);
  }

  private List<ChartTable.Cell> row(int at) {
    Fan.Band band = forecast.fan().bands().get(at);
    List<ChartTable.Cell> cells = new ArrayList<>();
    cells.add(ChartTable.words(forecast.fan().quarters().get(at).toString()));
    Stream.concat(
            Stream.of(
                band.p10(),
                band.p25(),
                band.p50(),
                band.p75(),
                band.p90(),
                forecast.planned().get(at)),
            base.map(f -> f.fan().bands().get(at).p50()).stream())
        .forEach(a -> cells.add(ChartTable.amount(forecast.measure().quantity(a))));
    return cells;
  }
}
