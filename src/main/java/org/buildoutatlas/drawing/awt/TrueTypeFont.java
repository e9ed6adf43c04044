package org.buildoutatlas.drawing.awt;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads letters from a TrueType file: OpenType specification 1.9, tables head, maxp, hhea, hmtx,
 * cmap, loca and glyf.
 *
 * <p>Java's own fonts are not used because on Linux they need fontconfig and an installed font,
 * which a bare machine lacks, and take most of a second to start. Threads may share an instance.
 */
final class TrueTypeFont {

  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_OR_POSITIVE_X = 16;
  private static final int SAME_OR_POSITIVE_Y = 32;

  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_APART = 64;
  private static final int TURNED = 128;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int metrics;
  private final int letters;

  /**
   * Reads the tables' places; throws {@link IllegalArgumentException} or runs out of bounds on
   * another format.
   */
  TrueTypeFont(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    int count = unsigned(4);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      file.get(12 + 16 * i, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), file.getInt(12 + 16 * i + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    longOffsets = unsigned(table("head") + 50) == 1;
    metrics = unsigned(table("hhea") + 34);
    letters = letterTable();
  }

  /** Units of the grid to the height of a line of type. */
  int unitsPerEm() {
    return unitsPerEm;
  }

  /** The number of the shape for a letter; 0, an empty box, where the font has none. */
  int glyph(int codePoint) {
    return unsigned(letters) == 12 ? segmentOf12(codePoint) : segmentOf4(codePoint);
  }

  /** How far a shape advances, in units of the grid. */
  int advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1));
  }

  /** The outline of a shape in units of the grid, y down. */
  Path2D outline(int glyph) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    append(glyph, path, AffineTransform.getScaleInstance(1, -1));
    return path;
  }

  private int letterTable() {
    int cmap = table("cmap");
    int found = 0;
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int place = cmap + file.getInt(cmap + 4 + 8 * i + 4);
      int format = unsigned(place);
      if (format == 12 || (format == 4 && found == 0)) {
        found = place;
      }
    }
    if (found == 0) {
      throw new IllegalArgumentException("The font has no table of Unicode letters");
    }
    return found;
  }

  private int segmentOf12(int codePoint) {
    int groups = file.getInt(letters + 12);
    for (int i = 0; i < groups; i++) {
      int group = letters + 16 + 12 * i;
      if (codePoint <= file.getInt(group + 4)) {
        int first = file.getInt(group);
        return codePoint < first ? 0 : file.getInt(group + 8) + codePoint - first;
      }
    }
    return 0;
  }

  private int segmentOf4(int codePoint) {
    int doubled = unsigned(letters + 6);
    for (int i = 0; i < doubled; i += 2) {
      int end = unsigned(letters + 14 + i);
      if (codePoint <= end) {
        int start = unsigned(letters + 16 + doubled + i);
        int delta = unsigned(letters + 16 + 2 * doubled + i);
        int rangeAt = letters + 16 + 3 * doubled + i;
        int range = unsigned(rangeAt);
        if (codePoint < start) {
          return 0;
        }
        if (range == 0) {
          return (codePoint + delta) & 0xFFFF;
        }
        int glyph = unsigned(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  private void append(int glyph, Path2D path, AffineTransform place) {
    int start = offset(glyph);
    if (offset(glyph + 1) == start) {
      return;
    }
    int at = table("glyf") + start;
    int contours = file.getShort(at);
    if (contours < 0) {
      appendParts(at + 10, path, place);
    } else {
      appendContours(at + 10, contours, path, place);
    }
  }

  private int offset(int glyph) {
    int loca = table("loca");
    return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  private void appendParts(int start, Path2D path, AffineTransform place) {
    int at = start;
    int flags;
    do {
      flags = unsigned(at);
      int glyph = unsigned(at + 2);
      at += 4;
      if ((flags & OFFSETS) == 0) {
        throw new IllegalArgumentException("Parts joined at points are not read");
      }
      boolean words = (flags & WORDS) != 0;
      double dx = words ? file.getShort(at) : file.get(at);
      double dy = words ? file.getShort(at + 2) : file.get(at + 1);
      at += words ? 4 : 2;
      double[] m = {1, 0, 0, 1};
      if ((flags & SCALED) != 0) {
        m[0] = m[3] = fraction(at);
        at += 2;
      } else if ((flags & SCALED_APART) != 0) {
        m[0] = fraction(at);
        m[3] = fraction(at + 2);
        at += 4;
      } else if ((flags & TURNED) != 0) {
        for (int i = 0; i < 4; i++) {
          m[i] = fraction(at + 2 * i);
        }
        at += 8;
      }
      AffineTransform inner = new AffineTransform(place);
      inner.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy));
      append(glyph, path, inner);
    } while ((flags & MORE) != 0);
  }

  private void appendContours(int ends, int contours, Path2D path, AffineTransform place) {
    if (contours == 0) {
      return;
    }
    int points = unsigned(ends + 2 * (contours - 1)) + 1;
    int at = ends + 2 * contours;
    at += 2 + unsigned(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      int flag = file.get(at++) & 0xFF;
      flags[i] = flag;
      if ((flag & REPEATED) != 0) {
        for (int more = file.get(at++) & 0xFF; more > 0; more--) {
          flags[++i] = flag;
        }
      }
    }
    double[] xy = new double[2 * points];
    at = read(at, flags, xy, 0, SHORT_X, SAME_OR_POSITIVE_X);
    read(at, flags, xy, 1, SHORT_Y, SAME_OR_POSITIVE_Y);
    place.transform(xy, 0, xy, 0, points);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int last = unsigned(ends + 2 * i);
      appendContour(flags, xy, first, last - first + 1, path);
      first = last + 1;
    }
  }

  /** Reads one coordinate of all points, each a step from the one before. */
  private int read(int start, int[] flags, double[] xy, int axis, int isShort, int same) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int step = file.get(at++) & 0xFF;
        value += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        value += file.getShort(at);
        at += 2;
      }
      xy[2 * i + axis] = value;
    }
    return at;
  }

  /**
   * Draws a closed outline of quadratic curves; between two handles the curve passes through their
   * middle.
   */
  private static void appendContour(int[] flags, double[] xy, int first, int count, Path2D path) {
    int begin = 0;
    while (begin < count && (flags[first + begin] & ON_CURVE) == 0) {
      begin++;
    }
    if (begin == count) {
      throw new IllegalArgumentException("An outline without a point of its own is not read");
    }
    int p = 2 * (first + begin);
    path.moveTo(xy[p], xy[p + 1]);
    int handle = -1;
    for (int i = 1; i <= count; i++) {
      int point = first + (begin + i) % count;
      double x = xy[2 * point];
      double y = xy[2 * point + 1];
      boolean on = (flags[point] & ON_CURVE) != 0;
      if (handle >= 0) {
        double hx = xy[2 * handle];
        double hy = xy[2 * handle + 1];
        path.quadTo(hx, hy, on ? x : (hx + x) / 2, on ? y : (hy + y) / 2);
      } else if (on) {
        path.lineTo(x, y);
      }
      handle = on ? -1 : point;
    }
    path.closePath();
  }

  private double fraction(int at) {
    return file.getShort(at) / 16384.0;
  }

  private int unsigned(int at) {
    return file.getShort(at) & 0xFFFF;
  }

  private int table(String tag) {
    Integer place = tables.get(tag);
    if (place == null) {
      throw new IllegalArgumentException("The font has no table " + tag);
    }
    return place;
  }
}
