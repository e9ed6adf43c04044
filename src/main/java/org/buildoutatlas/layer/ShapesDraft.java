package org.buildoutatlas.layer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.geo.CoordinateSystem;
import org.buildoutatlas.geo.Crossing;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Shapes as a file states them, on their way to a layer: moved to longitude and latitude, and
 * looked at for what may be wrong with them.
 *
 * @param name of the layer
 * @param file the name of its file
 * @param features with coordinates as stated, east before north; their arrays are changed
 */
public record ShapesDraft(String name, String file, List<Feature> features) {

  /** The most coordinates that a layer may have: what is drawn must stay quick. */
  public static final long MOST_COORDINATES = 3_000_000;

  private static final double ANTARCTIC = -60;

  /** Copies the list. */
  public ShapesDraft {
    features = List.copyOf(features);
  }

  /**
   * The layer; empty where there is nothing to show, and then the findings say why.
   *
   * @param system in which the coordinates are stated
   */
  public Optional<OwnLayer> layer(CoordinateSystem system, Findings findings, Progress progress)
      throws Cancelled {
    Position place = Position.of(file);
    if (features.isEmpty()) {
      findings.error(place, "layer.empty", "The layer “" + name + "” is empty: it has no shapes.");
      return Optional.empty();
    }
    if (!system.isLonLat() && !moved(system, progress)) {
      findings.error(
          place,
          "layer.offground",
          "Some coordinates of “%s” lie where %s has no places. Is that the right system?"
              .formatted(name, system.name()));
      return Optional.empty();
    }
    Box extent = extent();
    if (!isOnGlobe(extent)) {
      findings.error(place, offGlobeCode(extent), offGlobe(extent));
      return Optional.empty();
    }
    if (extent.maxY() < ANTARCTIC) {
      findings.warning(
          place,
          "layer.antarctic",
          "All of “%s” lies in Antarctica. If it should not, latitude was written before longitude."
              .formatted(name));
    }
    crossings(findings, progress);
    return Optional.of(
        new OwnLayer(
            UUID.randomUUID().toString(),
            name,
            file,
            0,
            extent,
            new OwnLayer.Content.Shapes(features),
            findings.sorted()));
  }

  private boolean moved(CoordinateSystem system, Progress progress) throws Cancelled {
    for (Feature feature : features) {
      progress.check();
      for (double[] part : feature.parts()) {
        if (!system.toLonLat(part)) {
          return false;
        }
      }
    }
    return true;
  }

  private Box extent() {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (Feature feature : features) {
      for (double[] part : feature.parts()) {
        for (int i = 0; i < part.length; i += 2) {
          west = Math.min(west, part[i]);
          east = Math.max(east, part[i]);
          south = Math.min(south, part[i + 1]);
          north = Math.max(north, part[i + 1]);
        }
      }
    }
    return new Box(west, south, east, north);
  }

  private static boolean isOnGlobe(Box b) {
    return b.minX() >= -180 && b.maxX() <= 180 && b.minY() >= -90 && b.maxY() <= 90;
  }

  private static boolean isSwapped(Box b) {
    return isOnGlobe(new Box(b.minY(), b.minX(), b.maxY(), b.maxX()));
  }

  private static String offGlobeCode(Box b) {
    return isSwapped(b) ? "layer.swapped" : "layer.offglobe";
  }

  private String offGlobe(Box b) {
    if (isSwapped(b)) {
      return ("Longitude and latitude are swapped in “%s”: one of its latitudes would be %.4g, "
              + "but none is beyond 90. Write longitude first.")
          .formatted(name, b.maxY() > 90 ? b.maxY() : b.minY());
    }
    return ("“%s” does not lie on the globe: its coordinates run from %.6g, %.6g to %.6g, %.6g. "
            + "They may be in metres; then the file must say in which system of coordinates.")
        .formatted(name, b.minX(), b.minY(), b.maxX(), b.maxY());
  }

  /** Warns of the first area whose edge crosses itself, and says how many there are. */
  private void crossings(Findings findings, Progress progress) throws Cancelled {
    int count = 0;
    Optional<LonLat> first = Optional.empty();
    for (Feature feature : features) {
      progress.check();
      if (feature.kind() == Feature.Kind.AREA) {
        Optional<LonLat> crossing = Crossing.of(feature);
        count += crossing.isPresent() ? 1 : 0;
        first = first.or(() -> crossing);
      }
    }
    if (first.isPresent()) {
      findings.warning(
          Position.of(file),
          "layer.crossing",
          ("%d of the areas of “%s” cross their own edge, the first at %.4f, %.4f. They are drawn "
                  + "with every other part left open.")
              .formatted(count, name, first.get().lat(), first.get().lon()));
    }
  }
}
