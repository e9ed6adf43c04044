package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.words.Numbers;

/**
 * The numbers of a chart as a table: for those who read rather than look, and for a spreadsheet.
 *
 * @param columns from left to right; the unit of a column stands in its name
 * @param rows each with a cell for every column
 */
public record ChartTable(List<Column> columns, List<List<Cell>> rows) {

  /**
   * A column.
   *
   * @param name its head, with the unit of its numbers
   * @param places how many decimals of its numbers are shown
   * @param numeric whether it holds numbers
   */
  public record Column(String name, int places, boolean numeric) {

    /** A column of words. */
    public static Column words(String name) {
      return new Column(name, 0, false);
    }

    /** A column of numbers, shown with so many decimals. */
    public static Column numbers(String name, int places) {
      return new Column(name, places, true);
    }
  }

  /** What stands in a row and a column. */
  public sealed interface Cell {}

  /** Words; empty where there is nothing to say. */
  public record Words(String text) implements Cell {}

  /** A number in the unit of its column, to its last digit. */
  public record Amount(BigDecimal value) implements Cell {}

  /** Who says so: numbers of the list of sources where there is one, else names. */
  public record Cited(List<Source> sources) implements Cell {

    /** Copies the list. */
    public Cited {
      sources = List.copyOf(sources);
    }

    /** Who they are. */
    public String publishers() {
      return sources.stream().map(Source::publisher).distinct().collect(Collectors.joining(", "));
    }
  }

  /** Copies the lists and rejects a row that has not a cell for every column. */
  public ChartTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("A row has not " + width + " cells");
    }
  }

  /** A cell as it is shown. */
  public String shown(int row, int column, Numbers numbers) {
    return switch (rows.get(row).get(column)) {
      case Words w -> w.text();
      case Amount a -> numbers.fixed(a.value(), columns.get(column).places());
      case Cited c -> c.publishers();
    };
  }

  /** So many of its rows from the first. */
  public ChartTable first(int count) {
    return new ChartTable(columns, rows.subList(0, count));
  }

  /** The same with so many rows from the last one back. */
  public ChartTable last(int count) {
    return new ChartTable(columns, rows.subList(rows.size() - count, rows.size()));
  }

  /** The same without the columns that only cite sources. */
  public ChartTable withoutSources() {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> rows.stream().anyMatch(row -> !(row.get(i) instanceof Cited)))
            .boxed()
            .toList();
    return new ChartTable(
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  /** The same with words where sources are cited. */
  public ChartTable citing(Function<List<Source>, String> cite) {
    return new ChartTable(
        columns, rows.stream().map(row -> row.stream().map(c -> cited(c, cite)).toList()).toList());
  }

  private static Cell cited(Cell cell, Function<List<Source>, String> cite) {
    return cell instanceof Cited c ? new Words(cite.apply(c.sources())) : cell;
  }

  /** Words for a cell. */
  static Cell words(String text) {
    return new Words(text);
  }

  /** Dollars in billions, power in GW. */
  static Cell amount(Quantity quantity) {
    return new Amount(
        quantity.isPower()
            ? quantity.inMegawatts().amount().movePointLeft(3)
            : quantity.amount().movePointLeft(9));
  }

  /** A row. */
  static List<Cell> row(Cell first, Cell... others) {
    return Stream.concat(Stream.of(first), Stream.of(others)).toList();
  }
}
