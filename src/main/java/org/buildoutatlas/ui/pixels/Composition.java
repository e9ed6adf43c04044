package org.buildoutatlas.ui.pixels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.drawing.Pixels;

/**
 * The picture that the window shows, while it is put together: pictures that hide what is below
 * them first, from the front to the back, then those that one can see through, from the back to the
 * front.
 */
public final class Composition {

  /** Rows that one thread takes at a time where scaling makes it worth while. */
  private static final int BAND = 48;

  private final Pixels target;
  private final PixelRect all;
  private final Over over;

  /** Composes into these pixels. */
  public Composition(Pixels target) {
    this.target = target;
    all = new PixelRect(0, 0, target.width(), target.height());
    over = new Over(target);
  }

  /** All of it. */
  public PixelRect all() {
    return all;
  }

  /** Lays a picture without holes below what is there; gives back what it does not reach. */
  public List<PixelRect> below(Picture picture, Placing at, List<PixelRect> open) {
    Pixels from = picture.pixels();
    PixelRect reach = at.of(from.width(), from.height());
    List<PixelRect> rest = new ArrayList<>();
    for (PixelRect rect : open) {
      PixelRect part = rect.and(reach);
      if (!part.isEmpty()) {
        if (at.isPlain()) {
          copy(from, (int) at.dx(), (int) at.dy(), part);
        } else {
          scale(from, at, part);
        }
      }
      rest.addAll(rect.minus(reach));
    }
    return rest;
  }

  /** Lays one colour below what is there. */
  public void fill(List<PixelRect> open, int argb) {
    for (PixelRect rect : open) {
      for (int y = rect.y0(); y < rect.y1(); y++) {
        int row = y * target.width();
        Arrays.fill(target.argb(), row + rect.x0(), row + rect.x1(), argb);
      }
    }
  }

  /** Lays a picture that one can see through over what is there. */
  public void above(Picture picture, Placing at) {
    Pixels from = picture.pixels();
    PixelRect part = at.of(from.width(), from.height()).and(all);
    if (part.isEmpty()) {
      return;
    }
    if (at.isPlain()) {
      over.plain(picture, (int) at.dx(), (int) at.dy(), part);
    } else {
      bands(part, band -> over.scaled(picture, at, band));
    }
  }

  /** Lays a picture of the same size over what is there; {@code share} of it shows, 0 to 1. */
  public void veil(Pixels old, double share) {
    int weight = (int) Math.rint(Math.clamp(share, 0, 1) * 256);
    int[] now = target.argb();
    int[] before = old.argb();
    for (int i = 0; i < now.length; i++) {
      now[i] = Blend.mix(now[i], before[i], weight);
    }
  }

  private void copy(Pixels from, int dx, int dy, PixelRect part) {
    for (int y = part.y0(); y < part.y1(); y++) {
      System.arraycopy(
          from.argb(),
          (y - dy) * from.width() + part.x0() - dx,
          target.argb(),
          y * target.width() + part.x0(),
          part.x1() - part.x0());
    }
  }

  private void scale(Pixels from, Placing at, PixelRect part) {
    Taps columns = Taps.of(part.x0(), part.x1(), at.scale(), at.dx(), from.width());
    bands(part, band -> scale(from, at, columns, band));
  }

  private void scale(Pixels from, Placing at, Taps columns, PixelRect part) {
    Taps rows = Taps.of(part.y0(), part.y1(), at.scale(), at.dy(), from.height());
    int left = columns.first()[0];
    int right = Math.min(columns.first()[columns.first().length - 1] + 2, from.width());
    int[] line = new int[right - left + 1];
    for (int y = part.y0(); y < part.y1(); y++) {
      int upper = rows.first()[y - part.y0()] * from.width() + left;
      int lower = Math.min(upper + from.width(), from.argb().length - (right - left));
      mixRows(from.argb(), upper, lower, rows.share()[y - part.y0()], line, right - left);
      line[right - left] = line[right - left - 1];
      spread(line, left, columns, y * target.width() + part.x0());
    }
  }

  private static void mixRows(int[] argb, int upper, int lower, int share, int[] line, int length) {
    for (int x = 0; x < length; x++) {
      line[x] = Blend.mix(argb[upper + x], argb[lower + x], share);
    }
  }

  private void spread(int[] line, int left, Taps columns, int to) {
    int[] first = columns.first();
    int[] share = columns.share();
    int[] argb = target.argb();
    for (int i = 0; i < first.length; i++) {
      int x = first[i] - left;
      argb[to + i] = Blend.mix(line[x], line[x + 1], share[i]);
    }
  }

  private interface Band {
    void compose(PixelRect part);
  }

  private static void bands(PixelRect part, Band work) {
    int count = (part.y1() - part.y0() + BAND - 1) / BAND;
    IntStream.range(0, count)
        .parallel()
        .forEach(
            i ->
                work.compose(
                    new PixelRect(
                        part.x0(),
                        part.y0() + i * BAND,
                        part.x1(),
                        Math.min(part.y1(), part.y0() + (i + 1) * BAND))));
  }
}
