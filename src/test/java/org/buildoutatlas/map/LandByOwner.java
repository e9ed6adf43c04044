package org.buildoutatlas.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Ownership;
import org.buildoutatlas.geo.Topology;

/**
 * Makes the layers that say whose the land of the fine coasts is. They are made once and shipped:
 * to cut the land takes a second of a cold start.
 */
final class LandByOwner {

  /** Degrees that the coasts of the United States lie apart in different layers. */
  private static final double UNITED_STATES = 0.06;

  /** The same of Korea. */
  private static final double KOREA = 0.08;

  private final LayerSource layers;
  private final Countries countries;

  LandByOwner(LayerSource layers) {
    this.layers = layers;
    this.countries = new Countries(layers);
  }

  /** The land of the conterminous United States and its borders on land. */
  List<Feature> unitedStates() {
    Topology topology = new Topology(states());
    // Canada, Mexico, Cuba, the Bahamas, and St Pierre and Miquelon
    Ownership ownership =
        new Ownership(
            topology.outer(),
            countries.called(Set.of("124", "484", "192", "044", "666")),
            UNITED_STATES);
    return List.of(
        feature("land", Feature.Kind.AREA, ownership.of(ground("coast_conus"))),
        feature("border", Feature.Kind.LINE, ownership.border(topology.mainland())));
  }

  /** The land of each of the conterminous United States. */
  List<Feature> eachState() {
    List<double[]> own = unitedStates().getFirst().parts();
    Layer states = states();
    return states.features().stream()
        .map(
            state -> {
              List<Feature> others = states.only(f -> !f.equals(state)).features();
              List<double[]> land = new Ownership(state.parts(), others, UNITED_STATES).of(own);
              return new Feature(state.id(), state.properties(), Feature.Kind.AREA, land);
            })
        .toList();
  }

  /** The land of South Korea and its border on land. */
  List<Feature> korea() {
    Topology provinces = new Topology(layers.layer("kr_provinces_10m"));
    Ownership ownership =
        new Ownership(provinces.outer(), countries.called(Set.of("408", "392", "156")), KOREA);
    return List.of(
        feature("land", Feature.Kind.AREA, ownership.of(ground("coast_korea_seas"))),
        feature("border", Feature.Kind.LINE, ownership.border(provinces.mainland())));
  }

  private Layer states() {
    return layers.layer("us_states").only(f -> !UnitedStatesGround.OUTSIDE.contains(f.id()));
  }

  private List<double[]> ground(String coast) {
    return layers.layer(coast).ofClass("land").parts();
  }

  private static Feature feature(String name, Feature.Kind kind, List<double[]> parts) {
    return new Feature("", Map.of("class", name), kind, parts);
  }

  /** GeoJSON of features, to a hundred-thousandth of a degree; a ring a polygon. */
  static String geoJson(List<Feature> features) {
    StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
    String comma = "";
    for (Feature feature : features) {
      text.append(comma).append(feature(feature));
      comma = ",";
    }
    return text.append("]}").toString();
  }

  private static String feature(Feature f) {
    boolean area = f.kind() == Feature.Kind.AREA;
    StringBuilder text = new StringBuilder("{\"type\":\"Feature\",");
    if (!f.id().isEmpty()) {
      text.append("\"id\":\"").append(f.id()).append("\",");
    }
    String properties =
        Stream.of("class", "fips", "name")
            .filter(key -> f.property(key).isPresent())
            .map(key -> "\"%s\":\"%s\"".formatted(key, f.property(key).orElseThrow()))
            .collect(Collectors.joining(","));
    text.append("\"properties\":{").append(properties).append("},\"geometry\":{\"type\":\"");
    text.append(area ? "MultiPolygon" : "MultiLineString").append("\",\"coordinates\":[");
    String comma = "";
    for (double[] part : f.parts()) {
      text.append(comma).append(area ? "[[" : "[");
      line(part, text);
      text.append(area ? "]]" : "]");
      comma = ",";
    }
    return text.append("]}}").toString();
  }

  private static void line(double[] part, StringBuilder text) {
    for (int i = 0; i < part.length; i += 2) {
      text.append(i == 0 ? "[" : ",[").append(decimal(part[i])).append(',');
      text.append(decimal(part[i + 1])).append(']');
    }
  }

  private static String decimal(double degrees) {
    return BigDecimal.valueOf(degrees)
        .setScale(5, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
