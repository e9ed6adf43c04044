package org.buildoutatlas.dataset.layers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.dataset.json.Cell;
import org.buildoutatlas.dataset.json.Row;
import org.buildoutatlas.dataset.json.TableFile;
import org.buildoutatlas.map.Gazetteer;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;

/** Reads the names of the maps from the tables of the product. */
public final class GazetteerReader {

  private final TableFile tables = new TableFile();

  /**
   * The names of the embedded tables.
   *
   * @throws IllegalStateException if a table is missing or broken, which is a fault of the product
   */
  public Gazetteer readEmbedded() {
    Set<Region> us = Set.of(Region.UNITED_STATES);
    Set<Region> korea = Set.of(Region.KOREA);
    return new Gazetteer(
        Stream.of(
                names("seas", Optional.empty(), Set.of()),
                names("labels", Optional.empty(), Set.of()),
                names("us-cities", Optional.of(Gazetteer.Kind.CITY), us),
                names("korea-cities", Optional.of(Gazetteer.Kind.CITY), korea),
                names("korea-ports", Optional.of(Gazetteer.Kind.PORT), korea))
            .flatMap(List::stream)
            .toList());
  }

  private List<Gazetteer.Name> names(
      String table, Optional<Gazetteer.Kind> kind, Set<Region> regions) {
    return rows("/maps/tables/" + table + ".json").stream()
        .map(row -> name(row, kind, regions))
        .toList();
  }

  private List<Row> rows(String resource) {
    try (InputStream in = GazetteerReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not part of the product");
      }
      return tables
          .entries(in, resource)
          .orElseThrow(() -> new IllegalStateException(resource + " is no table"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gazetteer.Name name(
      Row row, Optional<Gazetteer.Kind> kind, Set<Region> regions) {
    Set<Region> views =
        row.cells("views").stream()
            .map(Cell::text)
            .flatMap(word -> Region.of(word).stream())
            .collect(Collectors.toSet());
    return new Gazetteer.Name(
        row.text("en").orElse(""),
        row.text("ko").orElse(""),
        new LonLat(number(row, "lon"), number(row, "lat")),
        kind.orElseGet(() -> kind(row.text("type").orElse(""))),
        (int) number(row, "rank"),
        regions.isEmpty() ? views : regions,
        number(row, "angle"));
  }

  private static Gazetteer.Kind kind(String type) {
    return switch (type) {
      case "lake" -> Gazetteer.Kind.LAKE;
      case "country" -> Gazetteer.Kind.COUNTRY;
      case "state" -> Gazetteer.Kind.STATE;
      case "province" -> Gazetteer.Kind.PROVINCE;
      case "island" -> Gazetteer.Kind.ISLAND;
      default -> Gazetteer.Kind.SEA;
    };
  }

  private static double number(Row row, String key) {
    return row.number(key).map(BigDecimal::doubleValue).orElse(0.0);
  }
}
