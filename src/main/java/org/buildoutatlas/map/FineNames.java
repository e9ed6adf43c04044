package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;

/**
 * Names that only close maps need: smaller towns of the whole world, airports, counties. Each layer
 * is read when a map first asks for it, so that a start need not wait for what it does not show.
 */
public final class FineNames {

  private final Once<List<Gazetteer.Name>> towns;
  private final Once<List<Gazetteer.Name>> airports;
  private final Once<Layer> counties;

  /**
   * Keeps where the layers come from.
   *
   * @param places points with {@code name} and {@code rank}, 0 for the greatest
   * @param airports points with {@code iata}, {@code name} and {@code large}
   * @param counties areas with {@code name} and {@code fips}
   */
  public FineNames(Supplier<Layer> places, Supplier<Layer> airports, Supplier<Layer> counties) {
    this.towns = new Once<>(() -> names(places.get(), FineNames::town));
    this.airports = new Once<>(() -> names(airports.get(), FineNames::airport));
    this.counties = new Once<>(counties);
  }

  /** Makes a name from a point. */
  private interface Naming {
    Gazetteer.Name of(Feature feature, LonLat place);
  }

  /** Towns of the world, the greatest first; their rank is that of the layer, from 0 to 10. */
  List<Gazetteer.Name> towns() {
    return towns.get();
  }

  /** Airports with a code of three letters, which is the name; rank 1 for large ones, else 2. */
  List<Gazetteer.Name> airports() {
    return airports.get();
  }

  /** The counties of the conterminous United States. */
  Layer counties() {
    return counties.get();
  }

  private static List<Gazetteer.Name> names(Layer layer, Naming naming) {
    Map<String, Gazetteer.Name> byKey = new HashMap<>();
    List<Gazetteer.Name> names = new ArrayList<>();
    for (Feature feature : layer.features()) {
      double[] point = feature.parts().getFirst();
      Gazetteer.Name name = naming.of(feature, new LonLat(point[0], point[1]));
      String key = name.en() + "@" + Math.round(point[0] * 4) + "," + Math.round(point[1] * 4);
      if (!name.en().isEmpty() && byKey.putIfAbsent(key, name) == null) {
        names.add(name);
      }
    }
    names.sort(java.util.Comparator.comparingInt(Gazetteer.Name::rank));
    return List.copyOf(names);
  }

  private static Gazetteer.Name town(Feature feature, LonLat place) {
    int rank = feature.property("rank").map(Double::parseDouble).orElse(10.0).intValue();
    return name(feature.property("name").orElse(""), place, Gazetteer.Kind.TOWN, rank);
  }

  private static Gazetteer.Name airport(Feature feature, LonLat place) {
    boolean large = feature.property("large").filter("1"::equals).isPresent();
    String code = feature.property("iata").orElse("");
    return name(code, place, Gazetteer.Kind.AIRPORT, large ? 1 : 2);
  }

  private static Gazetteer.Name name(String text, LonLat place, Gazetteer.Kind kind, int rank) {
    return new Gazetteer.Name(text, "", place, kind, rank, Set.of(Region.values()));
  }
}
