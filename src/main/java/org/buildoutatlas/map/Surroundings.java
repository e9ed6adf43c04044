package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.Domain;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;

/** The coarse land around the window in which a region has a fine coast. */
final class Surroundings {

  /**
   * Degrees by which coarse land reaches into the window, so that no gap shows between it and fine
   * land.
   */
  private static final double OVERLAP = 0.02;

  private final Outline sheet;
  private final List<Outline> land;
  private final Outline coast;
  private final Outline borders;

  /**
   * Prepares them.
   *
   * @param window west, south, east, north in degrees
   * @param home the id of the country whose land borders a finer layer draws
   * @param neighbours the ids of those on the other side of these
   */
  Surroundings(
      Projection projection, Countries countries, Box window, String home, Set<String> neighbours) {
    List<double[]> rings = countries.land();
    sheet = Outline.edge(projection);
    land =
        around(projection.domain(), window).map(b -> Outline.areas(projection, rings, b)).toList();
    coast = Outline.linesOutside(projection, rings, window);
    borders = Outline.lines(projection, countries.bordersBesides(home, neighbours), List.of());
  }

  /** Four boxes that leave the window out; opaque areas may overlap at its corners. */
  private static Stream<Box> around(Domain d, Box window) {
    double west = d.meridian() - d.halfWidth();
    double east = d.meridian() + d.halfWidth();
    Box w = window.grow(-OVERLAP);
    return Stream.of(
        new Box(west, d.south(), w.minX(), d.north()),
        new Box(w.maxX(), d.south(), east, d.north()),
        new Box(west, d.south(), east, w.minY()),
        new Box(west, w.maxY(), east, d.north()));
  }

  /** The edge of the map. */
  Outline sheet() {
    return sheet;
  }

  Stream<Mark> land(Brush brush) {
    return land.stream().flatMap(l -> brush.fill(l, brush.theme().map().context()));
  }

  Stream<Mark> coast(Brush brush) {
    return brush.line(coast, brush.theme().map().coast(), Widths.COAST);
  }

  Stream<Mark> borders(Brush brush) {
    return brush.line(borders, brush.theme().map().nation(), Widths.CONTEXT_NATION);
  }
}
