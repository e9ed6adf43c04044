package org.buildoutatlas.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.PowerSum;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;

/**
 * The energised power of the counted sites, quarter by quarter, as known on a day. Up to the
 * quarter of the day it is what runs, later it is the plan.
 *
 * @param points without gaps, in their order
 */
public record PowerCurve(List<Point> points) {

  /**
   * One quarter.
   *
   * @param quarter the quarter
   * @param power IT power that is switched on, with power of which the source does not say what it
   *     is; the same figure as in the ledger
   * @param risen the sites that have more than in the quarter before, also where that is not on the
   *     curve
   */
  public record Point(Quarter quarter, Figure power, List<Site> risen) {

    /** Copies the list. */
    public Point {
      risen = List.copyOf(risen);
    }

    /** The power in MW. */
    public double megawatts() {
      return power.quantity().inMegawatts().toDouble();
    }
  }

  /** Copies the points. */
  public PowerCurve {
    points = List.copyOf(points);
  }

  /**
   * Adds up each of the quarters.
   *
   * @param known the atlas as known on the day
   * @param adjacent whether US sites beside Stargate count
   */
  public static PowerCurve of(
      Atlas known, LocalDate day, List<Quarter> quarters, boolean adjacent) {
    List<Point> points = new ArrayList<>();
    Map<String, Double> before =
        quarters.isEmpty()
            ? Map.of()
            : bySite(Ledger.counted(known, day, quarters.getFirst().plus(-1), adjacent));
    for (Quarter quarter : quarters) {
      List<Standing> standings = Ledger.counted(known, day, quarter, adjacent);
      Map<String, Double> last = before;
      Map<String, Double> now = bySite(standings);
      points.add(
          new Point(
              quarter,
              PowerSum.of("ledger", standings).energised(),
              standings.stream()
                  .filter(s -> megawatts(s) > last.getOrDefault(s.site().id(), 0.0))
                  .map(Standing::site)
                  .toList()));
      before = now;
    }
    return new PowerCurve(points);
  }

  /** The point of a quarter; empty where the curve does not reach. */
  public Optional<Point> at(Quarter quarter) {
    return points.stream().filter(p -> p.quarter().equals(quarter)).findFirst();
  }

  /** The largest power in MW; 0 where there is none. */
  public double largest() {
    return points.stream().mapToDouble(Point::megawatts).max().orElse(0);
  }

  private static Map<String, Double> bySite(List<Standing> standings) {
    return standings.stream()
        .collect(Collectors.toMap(s -> s.site().id(), PowerCurve::megawatts, Double::sum));
  }

  private static double megawatts(Standing standing) {
    return PowerSum.of("site", List.of(standing)).energised().quantity().toDouble();
  }
}
