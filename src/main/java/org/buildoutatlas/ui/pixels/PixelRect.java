package org.buildoutatlas.ui.pixels;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of whole pixels; the far edges are not part of it.
 *
 * @param x0 left edge
 * @param y0 upper edge
 * @param x1 right edge
 * @param y1 lower edge
 */
public record PixelRect(int x0, int y0, int x1, int y1) {

  /** Whether it holds no pixel. */
  public boolean isEmpty() {
    return x1 <= x0 || y1 <= y0;
  }

  /** How many pixels it holds. */
  public long area() {
    return isEmpty() ? 0 : (long) (x1 - x0) * (y1 - y0);
  }

  /** What both hold; it may be empty. */
  public PixelRect and(PixelRect other) {
    return new PixelRect(
        Math.max(x0, other.x0),
        Math.max(y0, other.y0),
        Math.min(x1, other.x1),
        Math.min(y1, other.y1));
  }

  /** What this holds and the other does not, in up to four pieces that do not overlap. */
  public List<PixelRect> minus(PixelRect other) {
    PixelRect both = and(other);
    if (both.isEmpty()) {
      return isEmpty() ? List.of() : List.of(this);
    }
    List<PixelRect> rest = new ArrayList<>();
    rest.add(new PixelRect(x0, y0, x1, both.y0));
    rest.add(new PixelRect(x0, both.y1, x1, y1));
    rest.add(new PixelRect(x0, both.y0, both.x0, both.y1));
    rest.add(new PixelRect(both.x1, both.y0, x1, both.y1));
    return rest.stream().filter(r -> !r.isEmpty()).toList();
  }
}
