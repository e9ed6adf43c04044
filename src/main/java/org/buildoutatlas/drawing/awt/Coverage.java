package org.buildoutatlas.drawing.awt;

/**
 * How far an outline covers each pixel of a window: the exact area, from the edges of the outline.
 *
 * <p>Each edge adds to the cells it passes how much they, and with them all cells to their right,
 * gain or lose; the running sum of a row is the coverage. Only cells that were touched are looked
 * at again, so that a large area costs as much as its outline. The sum of a row depends on the
 * edges alone, and not on where the window begins: bands of a picture fit together to the last bit.
 */
final class Coverage {

  /** Full coverage. */
  static final int WHOLE = 255;

  /** Receives pixels of equal coverage. */
  interface Spans {
    /**
     * Paints {@code count} pixels from a place to the right.
     *
     * @param cover 1 to 255
     */
    void span(int x, int y, int count, int cover);
  }

  private final int left;
  private final int width;
  private final int capacity;
  private int top;
  private int bottom;

  /** Cells of a row, one more than pixels. */
  private final int cells;

  /** Words of a row in {@link #touched}. */
  private final int words;

  private final float[] gain;
  private final long[] touched;
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  /** A window over nothing yet, at row 0. */
  Coverage(int left, int width, int height) {
    this.left = left;
    this.width = width;
    capacity = height;
    bottom = height;
    cells = width + 1;
    words = (cells + 63) / 64;
    gain = new float[cells * height];
    touched = new long[words * height];
  }

  /** Moves the window up or down while nothing is covered; it may only become lower. */
  void to(int newTop, int newBottom) {
    if (newBottom - newTop > capacity) {
      throw new IllegalArgumentException("Too high: " + newTop + " to " + newBottom);
    }
    top = newTop;
    bottom = newBottom;
  }

  /** The first row. */
  int top() {
    return top;
  }

  /** The row after the last. */
  int bottom() {
    return bottom;
  }

  /** Whether an outline between two heights may be seen. */
  boolean meets(double minY, double maxY) {
    return maxY > top && minY < bottom;
  }

  /** Adds a directed edge; what lies to its right is covered once more, or once less. */
  void edge(double x0, double y0, double x1, double y1) {
    if (y0 < y1) {
      add(x0 - left, y0, x1 - left, y1, 1);
    } else if (y1 < y0) {
      add(x1 - left, y1, x0 - left, y0, -1);
    }
  }

  private void add(double x0, double y0, double x1, double y1, int sign) {
    if (y1 <= top || y0 >= bottom) {
      return;
    }
    int from = Math.max(top, (int) Math.floor(y0));
    int to = Math.min(bottom, (int) Math.ceil(y1));
    first = Math.min(first, from);
    last = Math.max(last, to - 1);
    if (y1 <= from + 1 && y0 >= from) {
      within(from - top, Math.min(x0, x1), Math.max(x0, x1), sign * (y1 - y0));
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    double x = from <= y0 ? x0 : x0 + (from - y0) * slope;
    for (int y = from; y < to; y++) {
      boolean ends = y + 1 >= y1;
      double next = ends ? x1 : x0 + (y + 1 - y0) * slope;
      double rise = (ends ? y1 : y + 1) - Math.max(y0, y);
      within(y - top, Math.min(x, next), Math.max(x, next), sign * rise);
      x = next;
    }
  }

  /** Adds a piece of an edge that lies in one row, cut at the sides of the window. */
  private void within(int row, double x0, double x1, double rise) {
    if (x0 >= 0 && x1 < width) {
      piece(row, x0, x1, rise);
    } else if (x0 < width) {
      cut(row, x0, x1, rise);
    }
  }

  private void cut(int row, double x0, double x1, double rise) {
    if (x1 <= 0) {
      gain(row, 0, rise);
    } else if (x0 < 0) {
      double share = -x0 / (x1 - x0);
      gain(row, 0, rise * share);
      within(row, 0, x1, rise * (1 - share));
    } else if (x1 > width) {
      piece(row, x0, width, rise * (width - x0) / (x1 - x0));
    } else {
      piece(row, x0, x1, rise);
    }
  }

  private void piece(int row, double x0, double x1, double rise) {
    int from = (int) x0;
    if (x1 <= from + 1) {
      float right = (float) (rise * ((x0 + x1) / 2 - from));
      int at = row * cells + from;
      gain[at] += (float) rise - right;
      gain[at + 1] += right;
      touch(row, from, 3L);
      return;
    }
    // What lies right of the edge grows as a square in the first cell and in the last, and evenly
    // between.
    double slope = rise / (x1 - x0);
    double inFirst = from + 1 - x0;
    double before = slope * inFirst * inFirst / 2;
    gain(row, from, before);
    int to = (int) Math.ceil(x1) - 1;
    double passed = slope * inFirst;
    for (int column = from + 1; column < to; column++) {
      double here = passed + slope / 2;
      gain(row, column, here - before);
      before = here;
      passed += slope;
    }
    double inLast = x1 - to;
    double here = passed + slope * inLast * (1 - inLast / 2);
    gain(row, to, here - before);
    gain(row, to + 1, rise - here);
  }

  private void gain(int row, int column, double share) {
    gain[row * cells + column] += (float) share;
    touch(row, column, 1L);
  }

  /** Notes the cells from a column on that two bits stand for. */
  private void touch(int row, int column, long bits) {
    int word = row * words + (column >> 6);
    touched[word] |= bits << column;
    if (bits == 3 && (column & 63) == 63) {
      touched[word + 1] |= 1;
    }
  }

  /** Paints what is covered, by the even-odd rule or by the non-zero rule, and forgets it. */
  void paint(boolean evenOdd, Spans spans) {
    for (int y = first; y <= last; y++) {
      paint(y - top, evenOdd, spans);
    }
    first = Integer.MAX_VALUE;
    last = Integer.MIN_VALUE;
  }

  private void paint(int row, boolean evenOdd, Spans spans) {
    float sum = 0;
    int cover = 0;
    int from = 0;
    for (int word = 0; word < words; word++) {
      long bits = touched[row * words + word];
      touched[row * words + word] = 0;
      while (bits != 0) {
        int column = word * 64 + Long.numberOfTrailingZeros(bits);
        bits &= bits - 1;
        sum += gain[row * cells + column];
        gain[row * cells + column] = 0;
        int now = evenOdd ? evenOdd(sum) : nonZero(sum);
        if (now != cover) {
          if (cover > 0) {
            spans.span(left + from, top + row, column - from, cover);
          }
          cover = now;
          from = column;
        }
      }
    }
    if (cover > 0 && from < width) {
      spans.span(left + from, top + row, width - from, cover);
    }
  }

  private static int nonZero(float sum) {
    return (int) (Math.min(Math.abs(sum), 1) * WHOLE + 0.5f);
  }

  private static int evenOdd(float sum) {
    float times = Math.abs(sum);
    float rest = times - 2 * (int) (times / 2);
    return (int) ((rest > 1 ? 2 - rest : rest) * WHOLE + 0.5f);
  }
}
