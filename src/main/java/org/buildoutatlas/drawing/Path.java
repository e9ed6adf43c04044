package org.buildoutatlas.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * An outline of straight pieces and cubic curves, in one or more parts; filled by the even-odd
 * rule.
 *
 * <p>Steps and coordinates are kept in two flat arrays, because a map has a hundred thousand of
 * them.
 */
public final class Path {

  /** What a step does, how it is stored, and how many coordinates it takes. */
  private enum Step {
    MOVE(0, 2),
    LINE(1, 2),
    CURVE(2, 6),
    CLOSE(3, 0);

    private final int code;
    private final int size;

    Step(int code, int size) {
      this.code = code;
      this.size = size;
    }
  }

  /** Receives the steps of a path in turn. */
  public interface Visitor {
    /** Starts a part. */
    void move(double x, double y);

    /** Draws a straight piece. */
    void line(double x, double y);

    /** Draws a cubic curve. */
    void curve(double x1, double y1, double x2, double y2, double x, double y);

    /** Ends a part where it started. */
    void close();
  }

  /** The steps by their code. */
  private static final List<Step> STEPS = List.of(Step.values());

  /** How many coordinates a step takes, by its code. */
  private static final int[] SIZES = STEPS.stream().mapToInt(step -> step.size).toArray();

  private final byte[] steps;
  private final double[] coordinates;
  private final PathParts parts;

  private Path(byte[] steps, double[] coordinates) {
    this.steps = steps;
    this.coordinates = coordinates;
    this.parts = parts(steps, coordinates);
  }

  private static PathParts parts(byte[] steps, double... coordinates) {
    PathParts parts = new PathParts();
    int coordinate = 0;
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] == Step.MOVE.code) {
        parts.begin(i, coordinate);
      }
      coordinate += SIZES[steps[i]];
    }
    parts.measure(coordinates);
    return parts;
  }

  /** Starts a path. */
  public static Builder builder() {
    return new Builder();
  }

  /** A rectangle with corners rounded by a radius, which may be 0. */
  public static Path rectangle(Box b, double radius) {
    if (radius <= 0) {
      return builder()
          .move(b.minX(), b.minY())
          .line(b.maxX(), b.minY())
          .line(b.maxX(), b.maxY())
          .line(b.minX(), b.maxY())
          .close()
          .build();
    }
    return Rounds.rectangle(b, Math.min(radius, Math.min(b.width(), b.height()) / 2));
  }

  /** A circle. */
  public static Path circle(Point c, double r) {
    return rectangle(Box.around(c, r), r);
  }

  /** A straight line. */
  public static Path line(Point from, Point to) {
    return builder().move(from.x(), from.y()).line(to.x(), to.y()).build();
  }

  /** A closed outline through the points. */
  public static Path polygon(Point... corners) {
    Builder builder = builder().move(corners[0].x(), corners[0].y());
    for (int i = 1; i < corners.length; i++) {
      builder.line(corners[i].x(), corners[i].y());
    }
    return builder.close().build();
  }

  /**
   * An arc of a circle, not closed.
   *
   * @param c the centre
   * @param r the radius
   * @param from where it starts, in degrees clockwise from 12 o'clock
   * @param sweep how far it goes clockwise, in degrees, 0 to 360
   */
  public static Path arc(Point c, double r, double from, double sweep) {
    return Rounds.arc(c, r, from, sweep);
  }

  /** Shows the steps to a visitor. */
  public void visit(Visitor visitor) {
    visit(visitor, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** Shows the steps of those parts to a visitor that may reach between two heights. */
  public void visit(Visitor visitor, double minY, double maxY) {
    for (int part = 0; part < parts.count(); part++) {
      if (parts.meets(part, minY, maxY)) {
        int end = part + 1 < parts.count() ? parts.step(part + 1) : steps.length;
        visit(visitor, parts.step(part), end, parts.coordinate(part));
      }
    }
  }

  private void visit(Visitor visitor, int from, int to, int coordinate) {
    int i = coordinate;
    double[] c = coordinates;
    for (int step = from; step < to; step++) {
      switch (STEPS.get(steps[step])) {
        case MOVE -> visitor.move(c[i], c[i + 1]);
        case LINE -> visitor.line(c[i], c[i + 1]);
        case CURVE -> visitor.curve(c[i], c[i + 1], c[i + 2], c[i + 3], c[i + 4], c[i + 5]);
        case CLOSE -> visitor.close();
      }
      i += SIZES[steps[step]];
    }
  }

  /** The same outline moved and scaled. */
  public Path transform(Affine a) {
    double[] moved = new double[coordinates.length];
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] = a.sx() * coordinates[i] + a.tx();
      moved[i + 1] = a.sy() * coordinates[i + 1] + a.ty();
    }
    return new Path(steps, moved);
  }

  /** How many points it has, handles of curves among them. */
  public int size() {
    return coordinates.length / 2;
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return steps.length == 0;
  }

  /** The box about its points; a box of no size at the origin where it is empty. */
  public Box bounds() {
    if (coordinates.length == 0) {
      return new Box(0, 0, 0, 0);
    }
    return new Box(fold(0, Math::min), fold(1, Math::min), fold(0, Math::max), fold(1, Math::max));
  }

  private double fold(int first, DoubleBinaryOperator choose) {
    double value = coordinates[first];
    for (int i = first + 2; i < coordinates.length; i += 2) {
      value = choose.applyAsDouble(value, coordinates[i]);
    }
    return value;
  }

  /**
   * Whether a point lies inside, by the even-odd rule; curves are taken as straight between their
   * ends.
   */
  public boolean contains(double x, double y) {
    Crossings crossings = new Crossings(x, y);
    visit(crossings);
    crossings.close();
    return crossings.isOdd();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path p
        && Arrays.equals(steps, p.steps)
        && Arrays.equals(coordinates, p.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(steps) + Arrays.hashCode(coordinates);
  }

  /** Collects the steps of a path. */
  public static final class Builder {
    private byte[] steps = new byte[16];
    private double[] coordinates = new double[32];
    private int stepCount;
    private int coordinateCount;

    private Builder() {}

    /** Starts a part. */
    public Builder move(double x, double y) {
      return add(Step.MOVE).put(x, y);
    }

    /** Draws a straight piece. */
    public Builder line(double x, double y) {
      return add(Step.LINE).put(x, y);
    }

    /** Draws a cubic curve. */
    public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      return add(Step.CURVE).put(x1, y1).put(x2, y2).put(x, y);
    }

    /** Ends the part where it started. */
    public Builder close() {
      return add(Step.CLOSE);
    }

    /** Adds all steps of another path. */
    public Builder add(Path path) {
      return add(path.steps, path.steps.length, path.coordinates, path.coordinates.length);
    }

    /** Adds all steps of another path that is being built. */
    public Builder add(Builder other) {
      return add(other.steps, other.stepCount, other.coordinates, other.coordinateCount);
    }

    private Builder add(byte[] moreSteps, int newSteps, double[] more, int newCoordinates) {
      steps = grown(steps, stepCount + newSteps);
      System.arraycopy(moreSteps, 0, steps, stepCount, newSteps);
      stepCount += newSteps;
      coordinates = grown(coordinates, coordinateCount + newCoordinates);
      System.arraycopy(more, 0, coordinates, coordinateCount, newCoordinates);
      coordinateCount += newCoordinates;
      return this;
    }

    private static byte[] grown(byte[] array, int least) {
      return least > array.length ? Arrays.copyOf(array, Math.max(2 * array.length, least)) : array;
    }

    private static double[] grown(double[] array, int least) {
      return least > array.length ? Arrays.copyOf(array, Math.max(2 * array.length, least)) : array;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
      return stepCount == 0;
    }

    /** The path so far. */
    public Path build() {
      return new Path(Arrays.copyOf(steps, stepCount), Arrays.copyOf(coordinates, coordinateCount));
    }

    private Builder add(Step step) {
      steps = grown(steps, stepCount + 1);
      steps[stepCount++] = (byte) step.code;
      return this;
    }

    private Builder put(double x, double y) {
      coordinates = grown(coordinates, coordinateCount + 2);
      coordinates[coordinateCount++] = x;
      coordinates[coordinateCount++] = y;
      return this;
    }
  }
}
