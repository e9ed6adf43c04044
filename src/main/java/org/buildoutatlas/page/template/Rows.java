package org.buildoutatlas.page.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.Stack;

/** Gathers the rows of a table whose last column cites sources. */
final class Rows {

  private final Briefing b;
  private final List<ChartTable.Column> columns;
  private final List<List<ChartTable.Cell>> rows = new ArrayList<>();

  /** Columns before that of the sources. */
  Rows(Briefing b, ChartTable.Column... columns) {
    this.b = b;
    this.columns =
        Stream.concat(Stream.of(columns), Stream.of(ChartTable.Column.words(b.text("page.cited"))))
            .toList();
  }

  /** Adds a row of words. */
  Rows add(List<Source> sources, String... words) {
    return add(sources, Stream.of(words).map(w -> (ChartTable.Cell) new ChartTable.Words(w)));
  }

  /** Adds a row. */
  Rows add(List<Source> sources, Stream<ChartTable.Cell> cells) {
    rows.add(Stream.concat(cells, Stream.of(new ChartTable.Cited(sources))).toList());
    return this;
  }

  /** A number for a cell. */
  static ChartTable.Cell number(double value) {
    return new ChartTable.Amount(BigDecimal.valueOf(value));
  }

  /** The table under a title; empty where it has no rows. */
  Optional<Block> block(String id, String title) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.TableBlock(id, new Heading(b.text(title), ""), b.text(title), 1, table()));
  }

  private ChartTable table() {
    return new ChartTable(columns, rows);
  }

  /** All that tables cite and charts rest on, in the order met. */
  static List<Source> cited(List<Column> columns) {
    return columns.stream()
        .flatMap(
            column ->
                switch (column) {
                  case Block block -> Stream.of(block);
                  case Stack stack -> stack.blocks().stream();
                })
        .flatMap(
            block ->
                switch (block) {
                  case Block.TableBlock table -> cited(table.table());
                  case Block.ChartBlock chart -> chart.sources().stream();
                  case Block.MapBlock _ -> Stream.empty();
                })
        .distinct()
        .toList();
  }

  private static Stream<Source> cited(ChartTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(c -> c instanceof ChartTable.Cited s ? s.sources().stream() : Stream.empty());
  }
}
