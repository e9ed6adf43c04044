package org.buildoutatlas.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.FontFile;

/** The typefaces of one document; only the letters used of each are embedded. */
final class PdfFonts {

  private static final String MISSING = "?";

  private final PDDocument document;
  private final Map<Key, PDType0Font> loaded = new HashMap<>();

  private record Key(Face face, boolean korean) {}

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** The typeface, loaded when it is first used. */
  PDType0Font font(Face face, boolean korean) throws IOException {
    Key key = new Key(face, korean);
    PDType0Font font = loaded.get(key);
    if (font == null) {
      try (InputStream in = FontFile.open(face, korean)) {
        font = PDType0Font.load(document, in, true);
      }
      loaded.put(key, font);
    }
    return font;
  }

  /** The text with a question mark for each letter that the typeface does not have. */
  static String writable(PDType0Font font, String text) throws IOException {
    StringBuilder writable = new StringBuilder();
    for (int letter : text.codePoints().toArray()) {
      String one = Character.toString(letter);
      writable.append(has(font, one) ? one : MISSING);
    }
    return writable.toString();
  }

  private static boolean has(PDType0Font font, String letter) throws IOException {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
