package org.buildoutatlas.map;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;

/**
 * One site, or several that a map shows as one sign.
 *
 * @param place its middle on the plane, in metres
 * @param extent what its sites span on the plane
 * @param first the site that comes first in order of size
 * @param tally what its sites are together
 * @param parts what it falls into when one looks closer; empty for one site
 * @param opensAt from which scale on it falls apart, in pixels per metre; infinite where no scale
 *     of the window parts it
 */
record Bunch(
    Point place, Box extent, ShownSite first, Tally tally, List<Bunch> parts, double opensAt) {

  /** Copies the parts. */
  Bunch {
    parts = List.copyOf(parts);
  }

  /** A single site. */
  static Bunch of(ShownSite site, Point place) {
    Box extent = new Box(place.x(), place.y(), place.x(), place.y());
    return new Bunch(place, extent, site, Tally.of(site), List.of(), 0);
  }

  /**
   * Several as one, in the middle of their sites.
   *
   * @param parts at least one, the first in order first
   */
  static Bunch of(List<Bunch> parts, double opensAt) {
    Tally sum = parts.stream().map(Bunch::tally).reduce(Tally::plus).orElseThrow();
    double x = 0;
    double y = 0;
    for (Bunch part : parts) {
      double share = (double) part.tally.sites() / sum.sites();
      x += share * part.place.x();
      y += share * part.place.y();
    }
    Box extent = parts.stream().map(Bunch::extent).reduce(Box::union).orElseThrow();
    return new Bunch(new Point(x, y), extent, parts.getFirst().first, sum, parts, opensAt);
  }

  /** Whether it is a single site. */
  boolean isOne() {
    return parts.isEmpty();
  }

  /** The name of its group in a drawing: {@code site:<id>}, or {@code cluster:<first id>}. */
  String name() {
    return (isOne() ? "site:" : CLUSTER) + first.site().id();
  }

  /** How the names of signs for several sites begin. */
  static final String CLUSTER = "cluster:";

  /** Its sites one by one, the first in order first within each part. */
  Stream<Bunch> singles() {
    return isOne() ? Stream.of(this) : parts.stream().flatMap(Bunch::singles);
  }

  /** Its sites. */
  Stream<ShownSite> sites() {
    return singles().map(Bunch::first);
  }

  /** Whether both may stand in one sum: sites of one role, in which all or none take part. */
  boolean isLike(Bunch other) {
    return first.presence() == other.first.presence() && first.involved() == other.first.involved();
  }
}
