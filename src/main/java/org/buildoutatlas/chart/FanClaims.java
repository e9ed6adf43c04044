package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Claim;

/**
 * Claims beside a fan: an open diamond on the day of each claim at its amount, with who claims it.
 */
record FanClaims(Style style, FanFrame frame) {

  private static final double ROW = 14;
  private static final double REACH = 8;
  private static final double ABOVE = 5;

  /** The least room for a name in pixels. */
  private static final double NAME = 56;

  /**
   * Each label beside its diamond, or as near as the others, the target and {@code floor} leave.
   */
  List<Mark> draw(List<Claim> claims, Function<Claim, Optional<Long>> amount, double floor) {
    List<Claim> fromTop =
        claims.stream()
            .sorted(Comparator.comparing((Claim c) -> amount.apply(c).orElseThrow()).reversed())
            .toList();
    List<Double> heights =
        fromTop.stream().map(c -> frame.y(amount.apply(c).orElseThrow())).toList();
    List<Double> bases = bases(heights, floor);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < fromTop.size(); i++) {
      Claim claim = fromTop.get(i);
      Point at = new Point(frame.x(claim.known().last()), heights.get(i));
      double x = at.x() + REACH;
      String text = text(claim, amount.apply(claim).orElseThrow(), fanAt(bases.get(i)) - x);
      marks.add(
          Mark.Group.of(
              "claim:" + claim.id(),
              claim.claimant() + ": " + claim.wording(),
              List.of(
                  Flags.diamond(at, style.theme().ui().text2()),
                  style.haloed(text, x, bases.get(i), Style.NOTE, style.theme().ui().text2()))));
    }
    return marks;
  }

  /**
   * Base lines for heights from the top: first pushed down off each other, then up off the floor.
   */
  private List<Double> bases(List<Double> heights, double floor) {
    double target = frame.y(frame.forecast().target());
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

  /** Who claims what; names are shortened where the fan leaves no room for them. */
  private String text(Claim claim, long value, double room) {
    String amount = style.amount(frame.forecast().measure(), value);
    double name = Math.max(NAME, room - style.width(" " + amount, Style.NOTE));
    return style.words().text("chart.claim", style.fit(claim.claimant(), Style.NOTE, name), amount);
  }

  /** The pixel at which the fan or the plan comes to a height. */
  private double fanAt(double y) {
    for (int i = 0; i < frame.forecast().fan().bands().size(); i++) {
      long most =
          Math.max(frame.forecast().fan().bands().get(i).p90(), frame.forecast().planned().get(i));
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
