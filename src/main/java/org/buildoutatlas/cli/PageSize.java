package org.buildoutatlas.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buildoutatlas.page.SheetSize;

/** Reads the size of a page: a name, or pixels, 320 to 16,384 wide and 240 to 16,384 high. */
final class PageSize {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})[x×](\\d{1,9})");

  private PageSize() {}

  /** Reads {@code 1920x1080} or {@code A4}; empty where the text is neither or out of range. */
  static Optional<SheetSize> parse(String text) {
    return SheetSize.named(text).or(() -> pixels(text));
  }

  private static Optional<SheetSize> pixels(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(form.group(1));
    int height = Integer.parseInt(form.group(2));
    return SheetSize.isPicture(width, height)
        ? Optional.of(SheetSize.ofPixels(width, height))
        : Optional.empty();
  }
}
