package org.buildoutatlas.drawing;

/**
 * A scaling followed by a shift: {@code x′ = sx·x + tx}, {@code y′ = sy·y + ty}.
 *
 * @param sx scale along x, not zero
 * @param sy scale along y, not zero; negative turns up into down
 * @param tx shift along x
 * @param ty shift along y
 */
public record Affine(double sx, double sy, double tx, double ty) {

  /** Leaves everything where it is. */
  public static final Affine IDENTITY = new Affine(1, 1, 0, 0);

  /** Moves a point. */
  public Point apply(Point p) {
    return new Point(sx * p.x() + tx, sy * p.y() + ty);
  }

  /** The way back. */
  public Affine inverse() {
    return new Affine(1 / sx, 1 / sy, -tx / sx, -ty / sy);
  }

  /** First this, then the other. */
  public Affine then(Affine next) {
    return new Affine(next.sx * sx, next.sy * sy, next.sx * tx + next.tx, next.sy * ty + next.ty);
  }
}
