package org.buildoutatlas.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How large a sheet is.
 *
 * @param width in pixels
 * @param height in pixels
 * @param points how many typographic points a pixel is on paper
 */
public record SheetSize(double width, double height, double points) {

  /** How many points a pixel of a slide or a sheet of paper is: 1920 pixels are 13.333 inches. */
  private static final double SLIDE = 0.5;

  private static final double SHORTER_SIDE = 1080;

  /** How many points a pixel of a screen is: 96 are an inch. */
  private static final double SCREEN = 0.75;

  private static final double MILLIMETRE = 72 / 25.4;

  /** The sizes that have a name; paper lies on its side. */
  public enum Named {
    WIDE("16:9", 1920, 1080),
    CLASSIC("4:3", 1440, 1080),
    A4("A4", 297 * MILLIMETRE / SLIDE, 210 * MILLIMETRE / SLIDE),
    A3("A3", 420 * MILLIMETRE / SLIDE, 297 * MILLIMETRE / SLIDE),
    LETTER("Letter", 11 * 72 / SLIDE, 8.5 * 72 / SLIDE);

    private final String word;
    private final double width;
    private final double height;

    Named(String word, double width, double height) {
      this.word = word;
      this.width = width;
      this.height = height;
    }

    /** What it is called. */
    public String word() {
      return word;
    }

    /** How large it is. */
    public SheetSize size() {
      return new SheetSize(width, height, SLIDE);
    }
  }

  /** The slide of 13.333 by 7.5 inches. */
  public static final SheetSize WIDE = Named.WIDE.size();

  /** The longest side of a picture, in pixels. */
  public static final int MOST = 16_384;

  /** The narrowest picture that anything can be read on, in pixels. */
  public static final int LEAST_WIDTH = 320;

  /** The lowest one, in pixels. */
  public static final int LEAST_HEIGHT = 240;

  /** Whether a picture can have so many pixels. */
  public static boolean isPicture(double width, double height) {
    return width >= LEAST_WIDTH && height >= LEAST_HEIGHT && Math.max(width, height) <= MOST;
  }

  /**
   * The same paper in the pixels that pages are made for: where they are those of a screen, the
   * shorter side has 1080, so that letters and charts keep their share of the page.
   */
  public SheetSize laidOut() {
    if (points == SLIDE) {
      return this;
    }
    double larger = Math.min(width, height) / SHORTER_SIDE;
    return new SheetSize(width / larger, height / larger, points * larger);
  }

  /**
   * The sheet whose contents below a title of one line, with their foot, take so much room.
   *
   * @param points a pixel
   */
  public static SheetSize around(double width, double height, double points) {
    return new SheetSize(
        width + 2 * PageLook.MARGIN,
        PageLook.TOP
            + PageLook.TITLE.size() * PageLook.LEADING
            + PageLook.BELOW_TITLE
            + height
            + PageLook.MARGIN / 2,
        points);
  }

  /** A size in pixels of a screen, as it has no name: the same on paper however it is asked for. */
  public static SheetSize ofPixels(double width, double height) {
    return new SheetSize(width, height, SCREEN);
  }

  /** The size of a name, in any case of letters; empty for any other text. */
  public static Optional<SheetSize> named(String word) {
    return Arrays.stream(Named.values())
        .filter(n -> n.word().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
        .map(Named::size)
        .findFirst();
  }

  /** All names. */
  public static List<String> names() {
    return Arrays.stream(Named.values()).map(Named::word).toList();
  }
}
