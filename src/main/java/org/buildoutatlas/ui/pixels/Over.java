package org.buildoutatlas.ui.pixels;

import org.buildoutatlas.drawing.Pixels;

/**
 * Lays pictures that are empty in most places over a target; goes only where there is anything.
 *
 * @param target what they are laid over
 */
record Over(Pixels target) {

  private interface Run {
    /** Takes a run of columns of the picture; the last is not part of it. */
    void take(int from, int to);
  }

  /** Pixel on pixel. */
  void plain(Picture picture, int dx, int dy, PixelRect part) {
    for (int y = part.y0(); y < part.y1(); y++) {
      int from = (y - dy) * picture.pixels().width() - dx;
      int to = y * target.width();
      runs(
          picture,
          y - dy,
          y - dy,
          (a, b) ->
              row(
                  picture.pixels().argb(),
                  from,
                  to,
                  Math.max(a + dx, part.x0()),
                  Math.min(b + dx, part.x1())));
    }
  }

  private void row(int[] source, int from, int to, int begin, int end) {
    int[] argb = target.argb();
    for (int x = begin; x < end; x++) {
      int top = source[from + x];
      if (top != 0) {
        argb[to + x] = Blend.over(top, argb[to + x]);
      }
    }
  }

  /** Scaled, from four pixels each. */
  void scaled(Picture picture, Placing at, PixelRect part) {
    Pixels from = picture.pixels();
    Taps columns = Taps.of(part.x0(), part.x1(), at.scale(), at.dx(), from.width());
    Taps rows = Taps.of(part.y0(), part.y1(), at.scale(), at.dy(), from.height());
    for (int y = part.y0(); y < part.y1(); y++) {
      int upper = rows.first()[y - part.y0()];
      int lower = Math.min(upper + 1, from.height() - 1);
      int share = rows.share()[y - part.y0()];
      int to = y * target.width();
      runs(
          picture,
          upper,
          lower,
          (first, last) -> {
            int begin = (int) Math.floor((first - 1) * at.scale() + at.dx());
            int end = (int) Math.ceil((last + 1) * at.scale() + at.dx());
            for (int x = Math.max(begin, part.x0()); x < Math.min(end, part.x1()); x++) {
              int left = columns.first()[x - part.x0()];
              int right = Math.min(left + 1, from.width() - 1);
              int side = columns.share()[x - part.x0()];
              int a = pixel(from, left, upper);
              int b = pixel(from, right, upper);
              int c = pixel(from, left, lower);
              int d = pixel(from, right, lower);
              if ((a | b | c | d) != 0) {
                int top = Blend.mix(Blend.mix(a, b, side), Blend.mix(c, d, side), share);
                target.argb()[to + x] = Blend.over(top, target.argb()[to + x]);
              }
            }
          });
    }
  }

  private static int pixel(Pixels pixels, int x, int y) {
    return pixels.argb()[y * pixels.width() + x];
  }

  /** Tells the runs of columns in which two rows of a picture hold anything, from left to right. */
  private static void runs(Picture picture, int y, int otherY, Run run) {
    int width = picture.pixels().width();
    int begin = -1;
    for (int column = 0; column < picture.columns(); column++) {
      boolean full = picture.isFull(column, y, otherY);
      if (full && begin < 0) {
        begin = column << Picture.TILE_BITS;
      } else if (!full && begin >= 0) {
        run.take(begin, column << Picture.TILE_BITS);
        begin = -1;
      }
    }
    if (begin >= 0) {
      run.take(begin, width);
    }
  }
}
