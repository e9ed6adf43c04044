package org.buildoutatlas.siting;

import java.util.Optional;

/**
 * What a value of a unit can be at sea.
 *
 * @param least the smallest
 * @param most the greatest
 */
public record Domain(double least, double most) {

  private static final String POINTS = "points 0-";

  /** That of a unit; empty for one that says nothing. */
  public static Optional<Domain> of(String unit) {
    if (unit.startsWith(POINTS)) {
      return Optional.of(new Domain(0, Double.parseDouble(unit.substring(POINTS.length()))));
    }
    return switch (unit) {
      // Sea water freezes at about −2 °C.
      case "degC" -> Optional.of(new Domain(-2, 40));
      // The deepest sea, and half way round the earth.
      case "m" -> Optional.of(new Domain(0, 11_000));
      case "km" -> Optional.of(new Domain(0, 20_020));
      case "MW", "MW (distance-weighted)", "kt", "storms in 7 seasons", "count" ->
          Optional.of(new Domain(0, 1_000_000));
      default -> Optional.empty();
    };
  }

  /** Whether a value is possible. */
  public boolean holds(double value) {
    return value >= least && value <= most;
  }
}
