package org.buildoutatlas.dataset.layers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.map.FineNames;
import org.buildoutatlas.map.Gazetteer;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the names of the maps from the tables of the product. */
public final class GazetteerReader {

  private final JsonMapper mapper = new JsonMapper();

  /**
   * The names of the embedded tables.
   *
   * @throws IllegalStateException if a table is missing, which is a fault of the product
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
            .toList(),
        fine());
  }

  private static FineNames fine() {
    return new FineNames(layer("places_10m"), layer("airports"), layer("us_counties_conus"));
  }

  private static Supplier<Layer> layer(String id) {
    return () -> new EmbeddedLayers().layer(id);
  }

  private List<Gazetteer.Name> names(
      String table, Optional<Gazetteer.Kind> kind, Set<Region> regions) {
    return table("/maps/tables/" + table + ".json")
        .path("entries")
        .valueStream()
        .map(entry -> name(entry, kind, regions))
        .toList();
  }

  private JsonNode table(String resource) {
    try (InputStream in = GazetteerReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not part of the product");
      }
      return mapper.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gazetteer.Name name(
      JsonNode entry, Optional<Gazetteer.Kind> kind, Set<Region> regions) {
    Set<Region> views =
        entry
            .path("views")
            .valueStream()
            .flatMap(word -> Region.of(word.asString()).stream())
            .collect(Collectors.toSet());
    return new Gazetteer.Name(
        entry.path("en").asString(""),
        entry.path("ko").asString(""),
        new LonLat(entry.path("lon").asDouble(), entry.path("lat").asDouble()),
        kind.orElseGet(() -> kind(entry.path("type").asString(""))),
        entry.path("rank").asInt(),
        regions.isEmpty() ? views : regions,
        entry.path("angle").asDouble(0));
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
}
