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
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;

/**
 * The sea floor around Korea in bands of depth.
 *
 * <p>A fine grid covers the seas around Korea, a coarse one the rest. Toward its sides the fine one
 * is blended into the coarse one, so that its window does not show.
 */
final class SeaFloor {

  /** The window of the fine grid. */
  private static final Box WINDOW = new Box(117, 28, 143, 45);

  /** Degrees from the side of the window over which the grids are blended. */
  private static final double BLEND = 1.5;

  /** Degrees by which the ground of the fine bands is smaller than they are. */
  private static final double INSET = 0.03;

  /** Degrees between samples: a third and a half of a cell. */
  private static final double FINE = 1 / 36.0;

  private static final double COARSE = 1 / 12.0;

  /** How much lighter the line around a band is. */
  private static final double LIGHTER = 0.45;

  private final List<Band> coarse;
  private final List<Band> fine;
  private final Outline window;

  /** All that is at least so deep, and the line around it. */
  private record Band(Outline area, Outline line) {}

  SeaFloor(LayerSource layers, Projection projection) {
    DepthGrid near = layers.depths("depth_korea_5min");
    DepthGrid far = layers.depths("depth_world_10min");
    Domain d = projection.domain();
    Box sheet =
        new Box(d.meridian() - d.halfWidth(), d.south(), d.meridian() + d.halfWidth(), d.north());
    coarse = bands(new Contours(far::smooth, sheet, COARSE), projection, sheet, WINDOW);
    fine =
        bands(
            new Contours(
                (lon, lat) -> {
                  double share = share(lon, lat);
                  double depth = share > 0 ? share * near.smooth(lon, lat) : 0;
                  return share < 1 ? depth + (1 - share) * far.smooth(lon, lat) : depth;
                },
                WINDOW,
                FINE),
            projection,
            WINDOW,
            sheet);
    // A little smaller than the bands on it, or its sides would show beside them as a thin line.
    window = Outline.rectangle(projection, WINDOW.grow(-INSET));
  }

  /** The share of the fine grid at a place: 0 on the sides of the window, 1 well inside. */
  private static double share(double lon, double lat) {
    double inside =
        Math.min(
            Math.min(lon - WINDOW.minX(), WINDOW.maxX() - lon),
            Math.min(lat - WINDOW.minY(), WINDOW.maxY() - lat));
    double t = Math.clamp(inside / BLEND, 0, 1);
    return t * t * (3 - 2 * t);
  }

  private static List<Band> bands(Contours contours, Projection projection, Box frame, Box other) {
    List<Band> bands = new ArrayList<>();
    for (int depth : Theme.DEPTH_STEPS.subList(1, Theme.DEPTH_STEPS.size())) {
      List<double[]> rings = contours.above(depth);
      bands.add(
          new Band(
              Outline.areas(projection, rings),
              Outline.lines(projection, rings, List.of(frame, other))));
    }
    return bands;
  }

  Stream<Mark> paint(Brush brush, Outline sheet, LayerChoice layers) {
    if (!layers.shows(MapLayer.DEPTH)) {
      return brush.group("sea", brush.fill(sheet, brush.theme().map().sea()));
    }
    Colour shallow = brush.theme().depth().getFirst();
    return Stream.concat(
        brush.group("sea", brush.fill(sheet, shallow)),
        brush.group(
            "depth",
            layers.opacity(MapLayer.DEPTH),
            paint(brush, coarse),
            brush.fill(window, shallow),
            paint(brush, fine)));
  }

  private static Stream<Mark> paint(Brush brush, List<Band> bands) {
    List<Colour> colours = brush.theme().depth();
    Stream<Mark> marks = Stream.empty();
    for (int i = 0; i < bands.size(); i++) {
      Colour line = colours.get(i + 1).mix(colours.getFirst(), LIGHTER);
      marks =
          Stream.concat(
              marks,
              Stream.concat(
                  brush.fill(bands.get(i).area, colours.get(i + 1)),
                  brush.line(bands.get(i).line, line, Widths.CONTOUR)));
    }
    return marks;
  }
}
