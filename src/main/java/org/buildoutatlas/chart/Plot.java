package org.buildoutatlas.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.buildoutatlas.drawing.Colour;

/**
 * A chart as series of numbers, for programs that draw charts themselves: what a presentation shows
 * as a chart of its own, with its numbers in a worksheet.
 *
 * @param direction which way the categories run
 * @param unit of all numbers, as it stands at the axis
 * @param categories from left to right, or from top to bottom; where all are days, as 2026-03-31,
 *     they stand as far apart as days do
 * @param series from back to front; each has a value, or none, for every category
 */
public record Plot(Direction direction, String unit, List<String> categories, List<Series> series) {

  /** Where the number stands in a label. */
  public static final String NUMBER = "#";

  /** Which way the categories run. */
  public enum Direction {
    /** From left to right, values rise. */
    ACROSS,
    /** From top to bottom, values run to the right. */
    DOWN
  }

  /**
   * How a series is drawn. Areas and bars stand upon those before them; of {@code ENDS} only the
   * values are seen, at the ends of the bars before them. A {@code LEVEL} is a line of one height,
   * with its value above its start; a {@code MARK} an upright line to its only value, with its name
   * above; a {@code POINT} a diamond at its only value, with its label beside it.
   */
  public enum Kind {
    AREA,
    BAR,
    ENDS,
    LINE,
    LEVEL,
    MARK,
    POINT
  }

  /**
   * Numbers of one kind.
   *
   * @param name what they are
   * @param kind how they are drawn
   * @param ink how they look
   * @param values one a category; empty where there is none
   */
  public record Series(String name, Kind kind, Ink ink, List<OptionalDouble> values) {

    /** Copies the list. */
    public Series {
      values = List.copyOf(values);
    }

    /** Whether it has a value other than zero. */
    public boolean hasNumbers() {
      return values.stream().anyMatch(value -> value.orElse(0) != 0);
    }
  }

  /**
   * How a series looks.
   *
   * @param fill of areas and bars; empty where they only carry those upon them
   * @param line of lines and edges, empty where there is none
   * @param width of the line in pixels
   * @param dashed whether the line is dashed
   * @param label how its values stand beside it, a {@value Plot#NUMBER} where the number does;
   *     empty where they do not
   */
  public record Ink(
      Optional<Colour> fill,
      Optional<Colour> line,
      double width,
      boolean dashed,
      Optional<String> label) {

    /** Carries what stands upon it, unseen. */
    public static final Ink NONE =
        new Ink(Optional.empty(), Optional.empty(), 0, false, Optional.empty());

    /** A plain area or bar. */
    public static Ink filled(Colour fill) {
      return new Ink(Optional.of(fill), Optional.empty(), 0, false, Optional.empty());
    }

    /** A solid line. */
    public static Ink line(Colour colour, double width) {
      return new Ink(Optional.empty(), Optional.of(colour), width, false, Optional.empty());
    }

    /** The same, dashed. */
    public Ink asDashed() {
      return new Ink(fill, line, width, true, label);
    }

    /** The same, with its values beside it. */
    public Ink asLabelled() {
      return asLabelled(NUMBER);
    }

    /** The same, with its values beside it, in words such as {@code $# bn}. */
    public Ink asLabelled(String words) {
      return new Ink(fill, line, width, dashed, Optional.of(words));
    }
  }

  /** The same without series of which nothing is to be seen. */
  public Plot withNumbers() {
    return new Plot(
        direction, unit, categories, series.stream().filter(Series::hasNumbers).toList());
  }

  /** Copies the lists and rejects a series that has not a value for every category. */
  public Plot {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int width = categories.size();
    if (series.stream().anyMatch(s -> s.values().size() != width)) {
      throw new IllegalArgumentException("A series has not " + width + " values");
    }
  }
}
