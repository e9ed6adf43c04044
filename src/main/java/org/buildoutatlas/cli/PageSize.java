package org.buildoutatlas.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a page.
 *
 * @param width in pixels, 320 to 16,384
 * @param height in pixels, 240 to 16,384
 */
record PageSize(int width, int height) {

  private static final Pattern FORM = Pattern.compile("(\\d{3,5})[x×](\\d{3,5})");

  /** The longest side of a picture. */
  static final int MOST = 16_384;

  /** Reads {@code 1920x1080}; empty where the text is not of that form or out of range. */
  static Optional<PageSize> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(form.group(1));
    int height = Integer.parseInt(form.group(2));
    boolean fits = width >= 320 && height >= 240 && width <= MOST && height <= MOST;
    return fits ? Optional.of(new PageSize(width, height)) : Optional.empty();
  }
}
