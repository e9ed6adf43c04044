package org.buildoutatlas.drawing;

import java.io.IOException;
import java.io.InputStream;

/** Where the bundled typefaces lie. */
public final class FontFile {

  private FontFile() {}

  /**
   * Opens the file of a typeface.
   *
   * @param korean whether the Korean face of the same weight is meant
   */
  public static InputStream open(Face face, boolean korean) throws IOException {
    String file =
        "/org/buildoutatlas/drawing/fonts/" + (korean ? korean(face) : latin(face)) + ".ttf";
    InputStream in = FontFile.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("The font " + file + " is missing");
    }
    return in;
  }

  private static String latin(Face face) {
    return switch (face) {
      case REGULAR -> "IBMPlexSans-Regular";
      case MEDIUM -> "IBMPlexSans-Medium";
      case SEMIBOLD -> "IBMPlexSans-SemiBold";
      case ITALIC -> "IBMPlexSans-Italic";
      case CONDENSED -> "IBMPlexSansCondensed-Regular";
    };
  }

  private static String korean(Face face) {
    return switch (face) {
      case REGULAR, MEDIUM, ITALIC, CONDENSED -> "IBMPlexSansKR-Regular";
      case SEMIBOLD -> "IBMPlexSansKR-SemiBold";
    };
  }
}
