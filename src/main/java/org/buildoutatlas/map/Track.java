package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;

/** A line in pixels that is walked by its length, and drawn as bands and dashes. */
final class Track {

  /** How far apart the corners of a band are at most, in pixels. */
  private static final double STEP = 6;

  private final List<Point> points;
  private final double[] lengths;

  /** Takes at least two points. */
  Track(List<Point> points) {
    this.points = List.copyOf(points);
    lengths = new double[points.size()];
    for (int i = 1; i < lengths.length; i++) {
      lengths[i] = lengths[i - 1] + points.get(i).distance(points.get(i - 1));
    }
  }

  /** How long it is, in pixels. */
  double length() {
    return lengths[lengths.length - 1];
  }

  /** Where it ends. */
  Point end() {
    return points.getLast();
  }

  /** A place on it and the way it goes there, of length 1. */
  record Spot(Point at, double dx, double dy) {

    /** To the right of the way, in pixels. */
    Point aside(double distance) {
      return at.plus(-dy * distance, dx * distance);
    }
  }

  /** The place after a way from the start, in pixels. */
  Spot at(double way) {
    int i = java.util.Arrays.binarySearch(lengths, way);
    int to = Math.clamp(i < 0 ? -i - 1 : i, 1, lengths.length - 1);
    Point a = points.get(to - 1);
    Point b = points.get(to);
    double step = Math.max(lengths[to] - lengths[to - 1], 1e-9);
    double share = Math.clamp((way - lengths[to - 1]) / step, 0, 1);
    return new Spot(
        a.plus(share * (b.x() - a.x()), share * (b.y() - a.y())),
        (b.x() - a.x()) / step,
        (b.y() - a.y()) / step);
  }

  /** The track without so much of its end, in pixels; at least a pixel is left. */
  Track without(double end) {
    double rest = Math.max(length() - end, Math.min(1, length()));
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < lengths.length && lengths[i] < rest; i++) {
      kept.add(points.get(i));
    }
    kept.add(at(rest).at());
    return kept.size() > 1 ? new Track(kept) : this;
  }

  /** The track with its end led elsewhere, without a bend, over so many of its last pixels. */
  Track bent(Point to, double over) {
    double dx = to.x() - end().x();
    double dy = to.y() - end().y();
    double from = Math.max(0, length() - over);
    List<Point> led = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      double t = Math.clamp((lengths[i] - from) / Math.max(length() - from, 1e-9), 0, 1);
      double share = t * t * (3 - 2 * t);
      led.add(points.get(i).plus(share * dx, share * dy));
    }
    return new Track(led);
  }

  /** The parts that are inked, as pairs of where they begin and end; those that can be seen. */
  List<double[]> dashes(double ink, double gap, Box seen) {
    List<double[]> dashes = new ArrayList<>();
    double period = gap > 0 ? ink + gap : 4 * STEP;
    double inked = gap > 0 ? ink : period;
    for (double from = 0; from < length(); from += period) {
      double to = Math.min(from + inked, length());
      Point a = at(from).at();
      Point b = at(to).at();
      if (seen.contains(a.x(), a.y()) || seen.contains(b.x(), b.y())) {
        dashes.add(new double[] {from, to});
      }
    }
    return dashes;
  }

  /** Dashes as one line to be stroked. */
  Path line(List<double[]> dashes) {
    Path.Builder builder = Path.builder();
    for (double[] dash : dashes) {
      Point a = at(dash[0]).at();
      builder.move(a.x(), a.y());
      for (double way : stops(dash)) {
        Point p = at(way).at();
        builder.line(p.x(), p.y());
      }
    }
    return builder.build();
  }

  /**
   * Dashes as an area to be filled.
   *
   * @param aside how far right of the track their middle lies after a way, in pixels
   * @param width how wide they are after a way, in pixels
   */
  Path area(List<double[]> dashes, DoubleUnaryOperator aside, DoubleUnaryOperator width) {
    Path.Builder builder = Path.builder();
    for (double[] dash : dashes) {
      List<Double> stops = new ArrayList<>(List.of(dash[0]));
      stops.addAll(stops(dash));
      Point first = side(dash[0], aside, width, -0.5);
      builder.move(first.x(), first.y());
      for (double way : stops.subList(1, stops.size())) {
        Point p = side(way, aside, width, -0.5);
        builder.line(p.x(), p.y());
      }
      for (double way : stops.reversed()) {
        Point p = side(way, aside, width, 0.5);
        builder.line(p.x(), p.y());
      }
      builder.close();
    }
    return builder.build();
  }

  private Point side(
      double way, DoubleUnaryOperator aside, DoubleUnaryOperator width, double share) {
    return at(way).aside(aside.applyAsDouble(way) + share * width.applyAsDouble(way));
  }

  /** Where a dash bends or may bend, its end among them. */
  private static List<Double> stops(double[] dash) {
    List<Double> stops = new ArrayList<>();
    int steps = Math.max(1, (int) Math.ceil((dash[1] - dash[0]) / STEP));
    for (int i = 1; i <= steps; i++) {
      stops.add(dash[0] + (dash[1] - dash[0]) * i / steps);
    }
    return stops;
  }
}
