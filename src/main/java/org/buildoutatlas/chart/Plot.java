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
 * @param categories from left to right, or from top to bottom
 * @param series from back to front; each has a value, or none, for every category
 */
public record Plot(Direction direction, String unit, List<String> categories, List<Series> series) {

  /** Which way the categories run. */
  public enum Direction {
    /** From left to right, values rise. */
    ACROSS,
    /** From top to bottom, values run to the right. */
    DOWN
  }

  /** How a series is drawn. Areas and bars stand upon those before them. */
  public enum Kind {
    AREA,
    BAR,
    LINE
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
  }

  /**
   * How a series looks.
   *
   * @param fill of areas and bars; empty where they only carry those upon them
   * @param line of lines and edges, empty where there is none
   * @param width of the line in pixels
   * @param dashed whether the line is dashed
   * @param labelled whether the values stand beside it
   */
  public record Ink(
      Optional<Colour> fill,
      Optional<Colour> line,
      double width,
      boolean dashed,
      boolean labelled) {

    /** Carries what stands upon it, unseen. */
    public static final Ink NONE = new Ink(Optional.empty(), Optional.empty(), 0, false, false);

    /** A plain area or bar. */
    public static Ink filled(Colour fill) {
      return new Ink(Optional.of(fill), Optional.empty(), 0, false, false);
    }

    /** A solid line. */
    public static Ink line(Colour colour, double width) {
      return new Ink(Optional.empty(), Optional.of(colour), width, false, false);
    }

    /** The same, dashed. */
    public Ink asDashed() {
      return new Ink(fill, line, width, true, labelled);
    }

    /** The same, with its values beside it. */
    public Ink asLabelled() {
      return new Ink(fill, line, width, dashed, true);
    }
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
