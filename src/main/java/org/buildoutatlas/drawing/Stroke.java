package org.buildoutatlas.drawing;

import java.util.List;

/**
 * How a line is drawn. Ends are butt, joins are round.
 *
 * @param colour its colour
 * @param width in pixels, positive
 * @param dash lengths of ink and gap in turn, empty for a solid line
 */
public record Stroke(Colour colour, double width, List<Double> dash) {

  /** Copies the dashes and rejects a width that is not positive. */
  public Stroke {
    dash = List.copyOf(dash);
    if (!(width > 0)) {
      throw new IllegalArgumentException("A stroke has a positive width, not " + width);
    }
  }

  /** A solid line. */
  public static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, List.of());
  }

  /** A dashed line. */
  public static Stroke dashed(Colour colour, double width, double ink, double gap) {
    return new Stroke(colour, width, List.of(ink, gap));
  }
}
