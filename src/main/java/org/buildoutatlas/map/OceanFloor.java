package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.Contours;
import org.buildoutatlas.geo.DepthGrid;
import org.buildoutatlas.geo.Domain;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.theme.Theme;

/**
 * The floor of the oceans in soft bands, for the maps that are about land: shelves, slopes and deep
 * sea, in colours near that of the plain sea.
 */
final class OceanFloor {

  /** Depths in metres at which the bands below the shelf begin. */
  private static final List<Integer> STEPS = List.of(200, 1000, 2000, 3000, 4000, 5000);

  /** Degrees between samples: one and a half and three cells of the coarse grid. */
  private static final double FINE = 1 / 4.0;

  /** How much of the colour of depth is mixed into that of the sea, at most. */
  private static final double STRENGTH = 0.75;

  private final List<Outline> bands = new ArrayList<>();

  OceanFloor(LayerSource layers, Projection projection) {
    DepthGrid grid = layers.depths("depth_world_10min");
    Domain d = projection.domain();
    Box sheet =
        new Box(d.meridian() - d.halfWidth(), d.south(), d.meridian() + d.halfWidth(), d.north());
    Contours contours =
        new Contours(
            // The grid begins at 180° west; the map may run on beyond 180° east.
            (lon, lat) -> grid.smooth(Math.IEEEremainder(lon, 360), lat), sheet, FINE);
    STEPS.forEach(depth -> bands.add(Outline.areas(projection, contours.above(depth))));
  }

  /** The bands over the plain sea, which they leave in sight down to the first step. */
  Stream<Mark> paint(Brush brush, double opacity) {
    Stream<Mark> marks = Stream.empty();
    for (int i = 0; i < bands.size(); i++) {
      marks = Stream.concat(marks, brush.fill(bands.get(i), colour(brush.theme(), i)));
    }
    return brush.group("oceans", opacity, marks);
  }

  /** The colours of the bands, the shallowest first, from the plain sea toward the deepest. */
  static Colour colour(Theme theme, int band) {
    double share = STRENGTH * (band + 1) / STEPS.size();
    return theme.map().sea().mix(theme.depth().getLast(), share);
  }

  /** The depth in metres at which a band begins. */
  static int depth(int band) {
    return STEPS.get(band);
  }

  /** How many bands there are. */
  static int bands() {
    return STEPS.size();
  }
}
