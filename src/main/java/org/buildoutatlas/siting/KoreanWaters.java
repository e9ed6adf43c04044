package org.buildoutatlas.siting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.geo.DepthGrid;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Shoreline;
import org.buildoutatlas.model.LonLat;

/**
 * Where a candidate can be tried: at sea, within {@value #REACH_KM} km of Korean land on the base
 * map, and nearer to it than to other countries' land.
 *
 * <p>The atlas has no official limits of Korean waters. The bound is an assumption: beyond it no
 * power plant on the shore counts in the measure of power access, which falls to 0 at 60 km.
 */
public final class KoreanWaters {

  /** How far from Korean land, in kilometres. */
  public static final int REACH_KM = 60;

  /** North Korea, Japan, China and Russia, by the ids of the layer of countries. */
  private static final Set<String> OTHERS = Set.of("408", "392", "156", "643");

  private final Shoreline land;
  private final Shoreline own;
  private final Shoreline others;
  private final DepthGrid depths;

  KoreanWaters(Shoreline land, Shoreline own, Shoreline others, DepthGrid depths) {
    this.land = land;
    this.own = own;
    this.others = others;
    this.depths = depths;
  }

  /** Those of the base map, which are read here: call it in the background. */
  public static KoreanWaters of(LayerSource layers) {
    List<double[]> land =
        layers
            .layer("coast_korea_seas")
            .only(f -> f.property("class").filter("land"::equals).isPresent())
            .parts();
    return new KoreanWaters(
        new Shoreline(land),
        new Shoreline(layers.layer("kr_provinces_10m").parts()),
        new Shoreline(
            layers.layer("world_countries_50m").only(f -> OTHERS.contains(f.id())).parts()),
        layers.depths("depth_korea_5min"));
  }

  /** Where a place lies. */
  public sealed interface Place {

    /**
     * In the waters.
     *
     * @param shoreKm how far from Korean land, in kilometres
     * @param depth in metres, good to about 9 km along the coast; empty where the grid has land
     */
    record AtSea(double shoreKm, Optional<Double> depth) implements Place {}

    /**
     * On land, or in a lake.
     *
     * @param seaKm how far from the sea, in kilometres
     */
    record OnLand(double seaKm) implements Place {}

    /**
     * Too far out.
     *
     * @param shoreKm how far from Korean land, in kilometres
     */
    record TooFar(double shoreKm) implements Place {}

    /**
     * Nearer to another country.
     *
     * @param shoreKm how far from Korean land, in kilometres
     * @param otherKm how far from the other's
     */
    record NearerToOthers(double shoreKm, double otherKm) implements Place {}
  }

  /** Where a place lies. */
  public Place place(LonLat place) {
    if (land.holds(place)) {
      return new Place.OnLand(land.distance(place) / 1000);
    }
    double shore = own.distance(place) / 1000;
    double other = others.distance(place) / 1000;
    if (other < shore) {
      return new Place.NearerToOthers(shore, other);
    }
    return shore > REACH_KM
        ? new Place.TooFar(shore)
        : new Place.AtSea(shore, depths.depthAt(place));
  }
}
