package org.buildoutatlas.drawing;

/**
 * An upright rectangle.
 *
 * @param minX left
 * @param minY top
 * @param maxX right, not less than left
 * @param maxY bottom, not less than top
 */
public record Box(double minX, double minY, double maxX, double maxY) {

  /** Rejects a rectangle turned inside out. */
  public Box {
    if (!(minX <= maxX && minY <= maxY)) {
      throw new IllegalArgumentException(
          "Not a box: " + minX + ", " + minY + " to " + maxX + ", " + maxY);
    }
  }

  /** From its top left corner and size. */
  public static Box at(double x, double y, double width, double height) {
    return new Box(x, y, x + width, y + height);
  }

  /** A square about a point. */
  public static Box around(Point center, double halfSide) {
    return new Box(
        center.x() - halfSide, center.y() - halfSide, center.x() + halfSide, center.y() + halfSide);
  }

  /** How wide. */
  public double width() {
    return maxX - minX;
  }

  /** How high. */
  public double height() {
    return maxY - minY;
  }

  /** Its middle. */
  public Point center() {
    return new Point((minX + maxX) / 2, (minY + maxY) / 2);
  }

  /** Whether the point lies in it or on its edge. */
  public boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** Whether the other lies wholly in it. */
  public boolean contains(Box other) {
    return other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY;
  }

  /** Whether they share more than an edge. */
  public boolean intersects(Box other) {
    return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(minX, other.minX),
        Math.min(minY, other.minY),
        Math.max(maxX, other.maxX),
        Math.max(maxY, other.maxY));
  }

  /** Grown by a margin on each side; a negative one shrinks, at most to its middle. */
  public Box grow(double margin) {
    double mx = Math.max(margin, -width() / 2);
    double my = Math.max(margin, -height() / 2);
    return new Box(minX - mx, minY - my, maxX + mx, maxY + my);
  }

  /** Moved by that much. */
  public Box plus(double dx, double dy) {
    return new Box(minX + dx, minY + dy, maxX + dx, maxY + dy);
  }
}
