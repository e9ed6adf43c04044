package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.Domain;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;

/** Lines of longitude and latitude, the closer the larger the scale. */
final class Graticule {

  /** Steps between lines, in degrees. */
  private static final List<Integer> STEPS = List.of(1, 2, 4, 10, 15, 30);

  /** Pixels that lines lie apart at least. */
  private static final double CLOSEST = 150;

  private static final double METRES_PER_DEGREE = 111_194.93;

  private final Projection projection;
  private final Map<Integer, Outline> lines = new ConcurrentHashMap<>();

  Graticule(Projection projection) {
    this.projection = projection;
  }

  Stream<Mark> paint(Brush brush) {
    int step =
        STEPS.stream()
            .filter(s -> s * METRES_PER_DEGREE / brush.metresPerPixel() >= CLOSEST)
            .findFirst()
            .orElse(STEPS.getLast());
    Outline outline = lines.computeIfAbsent(step, this::every);
    return brush.group("graticule", brush.line(outline, brush.theme().map().graticule(), 1));
  }

  private Outline every(int step) {
    Domain d = projection.domain();
    List<double[]> all = new ArrayList<>();
    for (int lat = -90 + step; lat < 90; lat += step) {
      if (lat > d.south() && lat < d.north()) {
        double west = d.meridian() - d.halfWidth() + INSIDE;
        double east = d.meridian() + d.halfWidth() - INSIDE;
        // In steps of less than half a turn, so that the way between two places is not in doubt.
        double third = (east - west) / 3;
        all.add(new double[] {west, lat, west + third, lat, east - third, lat, east, lat});
      }
    }
    for (int lon = -180; lon < 180; lon += step) {
      if (Math.abs(d.east(lon)) < d.halfWidth()) {
        // Meridians end at the last parallel, lest they crowd at the pole.
        double north = Math.min(d.north(), 90 - Math.max(step, 10));
        all.add(new double[] {lon, Math.max(d.south(), -80), lon, north});
      }
    }
    return Outline.lines(projection, all, List.of());
  }

  /** Degrees by which a parallel stays within the sides of the map. */
  private static final double INSIDE = 1e-6;
}
