package org.buildoutatlas.drawing;

/** How much room a text takes in the bundled fonts, the same for every ink. */
public interface TextMeasure {

  /** How far the text advances, in pixels. */
  double width(String text, TextStyle style);

  /** How far the tallest letters rise above the base line, in pixels. */
  double ascent(TextStyle style);

  /** How far letters reach below the base line, in pixels. */
  double descent(TextStyle style);

  /** The letters of a text that the typeface has no shape for, each once; empty for most texts. */
  default String missing(String text, Face face) {
    return "";
  }

  /** The box about a text whose base line starts at the origin. */
  default Box box(String text, TextStyle style) {
    return new Box(0, -ascent(style), width(text, style), descent(style));
  }
}
