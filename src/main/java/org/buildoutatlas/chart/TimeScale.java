package org.buildoutatlas.chart;

import java.time.LocalDate;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.QuarterSpan;

/**
 * Quarters and days as pixels: every quarter is as wide as the others.
 *
 * @param span what the axis shows
 * @param width of the axis in pixels
 */
public record TimeScale(QuarterSpan span, double width) {

  /** The width of one quarter in pixels. */
  public double step() {
    return width / span.size();
  }

  /** The pixel of a distance from the beginning in quarters. */
  public double x(double position) {
    return position * step();
  }

  /** The pixel of the morning of a day. */
  public double x(LocalDate day) {
    return x(span.position(day));
  }

  /** The distance from the beginning in quarters at a pixel. */
  public double position(double x) {
    return x / step();
  }

  /** The middle of a quarter, in quarters from the beginning. */
  public double middle(Quarter quarter) {
    return span.index(quarter) + 0.5;
  }

  /** The quarter at a pixel, kept on the axis. */
  public Quarter quarterAt(double x) {
    return span.quarterAt(position(x));
  }

  /** The day at a pixel, kept on the axis. */
  public LocalDate dayAt(double x) {
    return span.dayAt(position(x));
  }
}
