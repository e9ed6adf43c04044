package org.buildoutatlas.export.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.table.FactTable;

/** The box that holds all places of tables, in degrees. */
record Extent(double west, double south, double east, double north) {

  /** Empty where no row lies anywhere. */
  static Optional<Extent> of(List<FactTable> tables) {
    return tables.stream()
        .flatMap(t -> t.rows().stream())
        .flatMap(row -> FactTable.place(row).stream())
        .map(Extent::of)
        .reduce(Extent::with);
  }

  /** In the order of RFC 7946: west, south, east, north. */
  List<Double> edges() {
    return Stream.of(west, south, east, north).toList();
  }

  private static Extent of(LonLat place) {
    return new Extent(place.lon(), place.lat(), place.lon(), place.lat());
  }

  private Extent with(Extent other) {
    return new Extent(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }
}
