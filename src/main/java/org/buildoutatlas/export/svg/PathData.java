package org.buildoutatlas.export.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.buildoutatlas.drawing.Path;

/** Writes outlines as SVG 1.1, section 8.3, has them, to a hundredth of a pixel. */
final class PathData implements Path.Visitor {

  private static final int PLACES = 2;

  private final StringBuilder data = new StringBuilder();

  private PathData() {}

  /** The data of a path. */
  static String of(Path path) {
    PathData data = new PathData();
    path.visit(data);
    return data.data.toString();
  }

  /** A number without what does not matter. */
  static String number(double value) {
    // The sum makes a plain zero of a negative one.
    BigDecimal rounded = BigDecimal.valueOf(value + 0.0).setScale(PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public void move(double x, double y) {
    step('M', x, y);
  }

  @Override
  public void line(double x, double y) {
    step('L', x, y);
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    step('C', x1, y1, x2, y2, x, y);
  }

  @Override
  public void close() {
    data.append('Z');
  }

  private void step(char letter, double... coordinates) {
    data.append(letter);
    for (int i = 0; i < coordinates.length; i++) {
      if (i > 0) {
        data.append(' ');
      }
      data.append(number(coordinates[i]));
    }
  }
}
