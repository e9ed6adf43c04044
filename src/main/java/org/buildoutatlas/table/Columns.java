package org.buildoutatlas.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.table.Column.Kind;

/**
 * The columns of a table while it is made, each with the way to its cell.
 *
 * @param <T> what a row is made of
 */
final class Columns<T> {

  /** Decimals of what is computed in floating point: more than anybody shows. */
  private static final int PLACES = 4;

  private static final Cell EMPTY = new Cell.Empty();

  private final LocalDate knownOn;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, Cell>> cells = new ArrayList<>();

  /** Of what was known on a day: sources that are younger are left out. */
  Columns(LocalDate knownOn) {
    this.knownOn = knownOn;
  }

  /** Words; an empty text is an empty cell. */
  Columns<T> text(String name, Function<T, String> text) {
    return add(new Column(name, Kind.TEXT), t -> text(text.apply(t)));
  }

  /** A word of an enumeration, as filters and the data write it. */
  Columns<T> word(String name, Function<T, Enum<?>> value) {
    return text(name, t -> word(value.apply(t)));
  }

  /** Several words; none is an empty cell. */
  Columns<T> list(String name, Function<T, Collection<String>> texts) {
    return add(
        new Column(name, Kind.LIST),
        t -> {
          List<String> all = List.copyOf(texts.apply(t));
          return all.isEmpty() ? EMPTY : new Cell.Listed(all);
        });
  }

  /** An exact number. */
  Columns<T> number(String name, String unit, Function<T, Optional<BigDecimal>> number) {
    return add(
        new Column(name, Kind.NUMBER, unit),
        t -> number.apply(t).<Cell>map(Cell.Amount::new).orElse(EMPTY));
  }

  /** A number that was computed in floating point. */
  Columns<T> measured(String name, String unit, Function<T, Optional<Double>> number) {
    return number(name, unit, t -> number.apply(t).map(Columns::rounded));
  }

  /** A count. */
  Columns<T> count(String name, Function<T, Integer> count) {
    return add(
        new Column(name, Kind.COUNT), t -> new Cell.Amount(BigDecimal.valueOf(count.apply(t))));
  }

  /** Whether something holds. */
  Columns<T> flag(String name, Function<T, Boolean> holds) {
    return add(new Column(name, Kind.FLAG), t -> new Cell.Flag(holds.apply(t)));
  }

  /** A date as stated, and the last day that it can mean. */
  Columns<T> date(String name, Function<T, Optional<PartialDate>> date) {
    return text(name, t -> date.apply(t).map(PartialDate::text).orElse(""))
        .add(
            new Column(name + "_by", Kind.DAY),
            t -> date.apply(t).<Cell>map(d -> new Cell.Day(d.last())).orElse(EMPTY));
  }

  /** A day. */
  Columns<T> day(String name, LocalDate day) {
    return add(new Column(name, Kind.DAY), _ -> new Cell.Day(day));
  }

  /** A quarter. */
  Columns<T> quarter(String name, Quarter quarter) {
    return add(new Column(name, Kind.QUARTER), _ -> new Cell.At(quarter));
  }

  /** Where it is. */
  Columns<T> place(Function<T, LonLat> place) {
    return add(new Column("place", Kind.PLACE), t -> new Cell.Place(place.apply(t)));
  }

  /** Where it can be read. */
  Columns<T> link(String name, Function<T, Optional<URI>> uri) {
    return add(
        new Column(name, Kind.LINK), t -> uri.apply(t).<Cell>map(Cell.Link::new).orElse(EMPTY));
  }

  /** Who says so. */
  Columns<T> sources(Function<T, List<Source>> sources) {
    return add(
        new Column("sources", Kind.SOURCES),
        t -> {
          List<Source> early =
              Source.publishedBy(sources.apply(t).stream().distinct().toList(), knownOn);
          return early.isEmpty() ? EMPTY : new Cell.Cited(early);
        });
  }

  /** Power in MW with its range, and whether it is an estimate. */
  Columns<T> power(String name, Function<T, Optional<Figure>> figure) {
    return number(name + "_mw", "MW", t -> megawatts(figure.apply(t).map(Figure::quantity)))
        .number(name + "_low_mw", "MW", t -> megawatts(figure.apply(t).flatMap(Figure::low)))
        .number(name + "_high_mw", "MW", t -> megawatts(figure.apply(t).flatMap(Figure::high)))
        .estimated(name, figure);
  }

  /** US dollars, and whether they are an estimate. */
  Columns<T> money(String name, Function<T, Optional<Figure>> figure) {
    return number(name + "_usd", Quantity.USD, t -> dollars(figure.apply(t).map(Figure::quantity)))
        .estimated(name, figure);
  }

  /** US dollars with their range, and whether they are an estimate. */
  Columns<T> moneyRange(String name, Function<T, Optional<Figure>> figure) {
    return number(name + "_usd", Quantity.USD, t -> dollars(figure.apply(t).map(Figure::quantity)))
        .number(name + "_low_usd", Quantity.USD, t -> dollars(figure.apply(t).flatMap(Figure::low)))
        .number(
            name + "_high_usd", Quantity.USD, t -> dollars(figure.apply(t).flatMap(Figure::high)))
        .estimated(name, figure);
  }

  /** The table of these rows. */
  FactTable table(Topic topic, String description, List<T> rows) {
    return new FactTable(
        topic.word(),
        description,
        columns,
        rows.stream().map(row -> cells.stream().map(c -> c.apply(row)).toList()).toList());
  }

  private Columns<T> estimated(String name, Function<T, Optional<Figure>> figure) {
    return add(
        new Column(name + "_estimated", Kind.FLAG),
        t -> figure.apply(t).<Cell>map(f -> new Cell.Flag(f.estimated())).orElse(EMPTY));
  }

  private Columns<T> add(Column column, Function<T, Cell> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Cell text(String text) {
    return text.isEmpty() ? EMPTY : new Cell.Text(text);
  }

  private static Optional<BigDecimal> megawatts(Optional<Quantity> power) {
    return power.filter(Quantity::isPower).map(q -> q.inMegawatts().amount());
  }

  private static Optional<BigDecimal> dollars(Optional<Quantity> money) {
    return money.filter(Quantity::isMoney).map(Quantity::amount);
  }

  private static BigDecimal rounded(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    return exact.scale() > PLACES ? exact.setScale(PLACES, RoundingMode.HALF_EVEN) : exact;
  }
}
