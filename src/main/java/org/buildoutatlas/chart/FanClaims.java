package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.outlook.Forecast;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.outlook.Spread;

/**
 * Claims beside a fan: an open diamond on the day of each claim at its amount. Who claims it stands
 * beside it where every name is clear of the fan; else the diamonds are numbered, and the names
 * stand in a list below the chart.
 */
record FanClaims(
    Style style, FanFrame frame, LocalDate targetDay, Optional<Forecast> base, List<Told> fromTop) {

  private static final double ROW = 14;
  private static final double REACH = 8;
  private static final double ABOVE = 5;

  /** What stays free between a name and the fan, in pixels. */
  private static final double GAP = 4;

  /** By how many classes a spread is drawn wider than its outcomes. */
  private static final int SMOOTHED = 4;

  /**
   * A claim and its amount.
   *
   * @param amount in whole dollars or kilowatts
   */
  record Told(Claim claim, long amount) {

    /** When it was made, as far as is known. */
    LocalDate day() {
      return claim.known().last();
    }
  }

  /** The claims about the programme that state such a measure, from the largest down. */
  static List<Told> told(Measure measure, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.kind() == Claim.Kind.PROGRAMME)
        .flatMap(claim -> amount(measure, claim).map(a -> new Told(claim, a)).stream())
        .sorted(Comparator.comparingLong(Told::amount).reversed())
        .toList();
  }

  private static Optional<Long> amount(Measure measure, Claim claim) {
    return switch (measure) {
      case DOLLARS -> claim.usd().map(BigDecimal::longValue);
      case FACILITY_POWER -> claim.gigawatts().map(gw -> gw.movePointRight(6).longValue());
      case IT_POWER -> Optional.empty();
    };
  }

  /** Sorts the claims from the largest down. */
  FanClaims {
    fromTop = fromTop.stream().sorted(Comparator.comparingLong(Told::amount).reversed()).toList();
  }

  /** Each label beside its diamond, or as near as the others, the target and a floor leave. */
  List<Mark> draw(double floor) {
    boolean named = isNamed(floor);
    List<Double> bases = bases(floor);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < fromTop.size(); i++) {
      Told told = fromTop.get(i);
      Point at = place(told);
      String text = named ? text(told) : Integer.toString(i + 1);
      marks.add(
          Mark.Group.of(
              "claim:" + told.claim().id(),
              told.claim().claimant() + ": " + told.claim().wording(),
              List.of(
                  Flags.diamond(at, style.theme().ui().text2()),
                  style.haloed(
                      text,
                      at.x() + REACH,
                      bases.get(i),
                      Style.NOTE,
                      style.theme().ui().text2()))));
    }
    return marks;
  }

  /** The names of numbered diamonds, from a height down; none where they stand in the chart. */
  ClaimList list(double floor, double width, double top) {
    ClaimList list = new ClaimList(style, width, top);
    if (!isNamed(floor)) {
      List<Claim> claims = fromTop.stream().map(Told::claim).toList();
      list.add(
          style.words().text("chart.claims.programme"),
          claims,
          claim -> {
            int at = claims.indexOf(claim);
            return style.words().text("chart.claim.numbered", at + 1, text(fromTop.get(at)));
          });
    }
    return list;
  }

  private Point place(Told told) {
    return new Point(frame.x(told.day()), frame.y(told.amount()));
  }

  /** Whether every name has room before the fan. */
  private boolean isNamed(double floor) {
    List<Double> bases = bases(floor);
    return IntStream.range(0, fromTop.size())
        .allMatch(
            i -> {
              Told told = fromTop.get(i);
              double end = place(told).x() + REACH + style.width(text(told), Style.NOTE);
              return end + GAP <= end(bases.get(i));
            });
  }

  /**
   * Base lines for heights from the top: first pushed down off each other, then up off the floor.
   */
  private List<Double> bases(double floor) {
    double target = frame.y(frame.forecast().target());
    List<Double> heights = fromTop.stream().map(told -> frame.y(told.amount())).toList();
    List<Double> bases = new ArrayList<>();
    double above = Double.NEGATIVE_INFINITY;
    for (double height : heights) {
      above = Math.max(clear(beside(height, target), target), above + ROW);
      bases.add(above);
    }
    double below = floor;
    for (int i = bases.size() - 1; i >= 0; i--) {
      below = clear(Math.min(bases.get(i), below - ROW), target);
      bases.set(i, below);
    }
    return bases;
  }

  private String text(Told told) {
    return style
        .words()
        .text(
            "chart.claim",
            told.claim().claimant(),
            style.amount(frame.forecast().measure(), told.amount()));
  }

  /** How far a name on a base line may reach: to the fan, or to how the outcomes are spread. */
  private double end(double y) {
    double fan = fanAt(y);
    Spread spread = frame.forecast().spread();
    boolean drawn = frame.forecast().measure() == Measure.DOLLARS;
    double most = frame.y(spread.least() + (spread.counts().size() + SMOOTHED) * spread.width());
    boolean beside =
        y + GAP > most && y - ROW < frame.y(spread.least() - SMOOTHED * spread.width());
    return drawn && beside ? Math.min(fan, frame.x(targetDay)) : fan;
  }

  /** The pixel at which the fan, the plan or the base case comes to a height. */
  private double fanAt(double y) {
    for (int i = 0; i < frame.forecast().fan().bands().size(); i++) {
      int at = i;
      long most =
          Math.max(
              Math.max(
                  frame.forecast().fan().bands().get(i).p90(), frame.forecast().planned().get(i)),
              base.map(b -> b.fan().bands().get(at).p50()).orElse(0L));
      if (frame.y(most) < y + 3) {
        return frame.x(i) - frame.time().step();
      }
    }
    return frame.right();
  }

  /** The base line beside a height, off the line of the target. */
  private static double beside(double y, double target) {
    boolean below = y > target + 1 && y < target + ROW;
    return below ? target + ROW : y + 4;
  }

  /** A base line that does not run through the target. */
  private static double clear(double base, double target) {
    return base > target - ABOVE && base < target + 12 ? target - ABOVE : base;
  }
}
