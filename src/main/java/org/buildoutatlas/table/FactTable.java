package org.buildoutatlas.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.model.LonLat;

/**
 * Facts of one kind, a row each.
 *
 * @param name a word in lower case, for files, sheets and layers
 * @param description what a row is, in a sentence
 * @param columns from left to right; the first says which row it is, at most one holds places
 * @param rows each with a cell for every column
 */
public record FactTable(
    String name, String description, List<Column> columns, List<List<Cell>> rows) {

  /** Copies the lists and rejects a row that does not fit the columns. */
  public FactTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of " + name + " is not " + columns.size());
      }
      for (int i = 0; i < row.size(); i++) {
        if (!columns.get(i).takes(row.get(i))) {
          throw new IllegalArgumentException(columns.get(i) + " does not take " + row.get(i));
        }
      }
    }
  }

  /** The place of the column of that name. */
  public OptionalInt indexOf(String column) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().equals(column))
        .findFirst();
  }

  /** Whether its rows lie somewhere, so that they can be drawn on a map. */
  public boolean isPlaced() {
    return columns.stream().anyMatch(c -> c.kind() == Column.Kind.PLACE);
  }

  /** Where a row lies. */
  public static Optional<LonLat> place(List<Cell> row) {
    return row.stream()
        .flatMap(c -> c instanceof Cell.Place p ? Stream.of(p.position()) : Stream.empty())
        .findFirst();
  }

  /** The same with longitude and latitude in columns of their own where places were. */
  public FactTable withPlacesAsNumbers() {
    List<Column> flat = new ArrayList<>();
    for (Column column : columns) {
      if (column.kind() == Column.Kind.PLACE) {
        flat.add(new Column("lon", Column.Kind.NUMBER, "degrees"));
        flat.add(new Column("lat", Column.Kind.NUMBER, "degrees"));
      } else {
        flat.add(column);
      }
    }
    return new FactTable(name, description, flat, rows.stream().map(this::flat).toList());
  }

  /** The same without the columns of places, for formats that keep them apart. */
  public FactTable withoutPlaces() {
    int[] kept =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).kind() != Column.Kind.PLACE)
            .toArray();
    return new FactTable(
        name,
        description,
        IntStream.of(kept).mapToObj(columns::get).toList(),
        rows.stream().map(row -> IntStream.of(kept).mapToObj(row::get).toList()).toList());
  }

  private List<Cell> flat(List<Cell> row) {
    List<Cell> flat = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (columns.get(i).kind() != Column.Kind.PLACE) {
        flat.add(row.get(i));
      } else if (row.get(i) instanceof Cell.Place place) {
        flat.add(new Cell.Amount(BigDecimal.valueOf(place.position().lon())));
        flat.add(new Cell.Amount(BigDecimal.valueOf(place.position().lat())));
      } else {
        flat.add(new Cell.Empty());
        flat.add(new Cell.Empty());
      }
    }
    return flat;
  }
}
