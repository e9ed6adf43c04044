package org.buildoutatlas.export.table;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.Column;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Progress;

/** Tables for the tests of the formats: the real ones, and one with a cell of every kind. */
final class SampleTables {

  static final Source SOURCE =
      new Source(
          "kh-1",
          "Korea Herald",
          "Barges, and more",
          Optional.of(URI.create("https://example.org/barges?a=1&b=2")),
          PartialDate.parse("2026-Q3"),
          2,
          true,
          "");

  private SampleTables() {}

  static FactTables real() {
    return FactTables.of(
        RealData.atlas(), Viewpoint.opening(RealData.atlas().asOf()), new Words(), new Numbers());
  }

  /** One table with two rows: a cell of every kind, and nothing. */
  static FactTables one(String text) {
    FactTable table =
        new FactTable(
            "sites",
            "Where it is.",
            List.of(
                new Column("id", Column.Kind.TEXT),
                new Column("note", Column.Kind.TEXT),
                new Column("change_usd", Column.Kind.NUMBER, "USD"),
                new Column("known_by", Column.Kind.DAY),
                new Column("at_quarter", Column.Kind.QUARTER),
                new Column("estimated", Column.Kind.FLAG),
                new Column("place", Column.Kind.PLACE),
                new Column("url", Column.Kind.LINK),
                new Column("partners", Column.Kind.LIST),
                new Column("sources", Column.Kind.SOURCES)),
            List.of(
                List.of(
                    new Cell.Text("okpo"),
                    new Cell.Text(text),
                    new Cell.Amount(new BigDecimal("-5E+11")),
                    new Cell.Day(LocalDate.of(2026, 9, 30)),
                    new Cell.At(new Quarter(2027, 2)),
                    new Cell.Flag(true),
                    new Cell.Place(new LonLat(128.6989, 34.8867)),
                    new Cell.Link(URI.create("https://example.org/")),
                    new Cell.Listed(List.of("Samsung Heavy", "SK")),
                    new Cell.Cited(List.of(SOURCE))),
                List.of(
                    new Cell.Text("nowhere"),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty(),
                    new Cell.Empty())));
    return new FactTables(
        "A sample", List.of("At 2027 Q2."), LocalDate.of(2026, 11, 22), List.of(table));
  }

  static byte[] write(TableExporter exporter, FactTables tables) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(tables, out, Progress.NONE);
    return out.toByteArray();
  }
}
