package org.buildoutatlas.export.svg;

import java.util.Map;
import org.buildoutatlas.drawing.Face;

/** How typefaces are named in a document. */
final class SvgFace {

  private SvgFace() {}

  /** The name of a typeface. */
  static String family(Face face, boolean korean) {
    if (korean) {
      return "IBM Plex Sans KR";
    }
    return face == Face.CONDENSED ? "IBM Plex Sans Condensed" : "IBM Plex Sans";
  }

  /**
   * Typefaces by falling preference. Where ours are neither embedded nor installed, those follow
   * whose letters are about as wide, so that no text outgrows its room by much.
   */
  static String families(Face face) {
    return face == Face.CONDENSED
        ? "'IBM Plex Sans Condensed','Arial Narrow','Liberation Sans Narrow','IBM Plex Sans',"
            + "Arial,'Liberation Sans',sans-serif"
        : "'IBM Plex Sans',Arial,'Liberation Sans',Helvetica,sans-serif";
  }

  /** The same for Hangul. */
  static String korean() {
    return "'IBM Plex Sans KR','Noto Sans KR','Noto Sans CJK KR',sans-serif";
  }

  /** What a face has besides its family, as properties. */
  static Map<String, String> of(Face face) {
    return switch (face) {
      case REGULAR, CONDENSED -> Map.of();
      case MEDIUM -> Map.of("font-weight", "500");
      case SEMIBOLD -> Map.of("font-weight", "600");
      case ITALIC -> Map.of("font-style", "italic");
    };
  }
}
