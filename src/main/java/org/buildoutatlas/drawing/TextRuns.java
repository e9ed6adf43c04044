package org.buildoutatlas.drawing;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its typeface changes, the same for every ink. */
public final class TextRuns {

  private TextRuns() {}

  /**
   * Neighbouring letters of one typeface.
   *
   * @param text the letters, at least one
   * @param korean whether they are set in the Korean face
   */
  public record Run(String text, boolean korean) {}

  /** The runs of a text in order; none where it is empty. */
  public static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      boolean korean = isKorean(text.codePointAt(start));
      int end = start;
      while (end < text.length() && isKorean(text.codePointAt(end)) == korean) {
        end += Character.charCount(text.codePointAt(end));
      }
      runs.add(new Run(text.substring(start, end), korean));
      start = end;
    }
    return runs;
  }

  /** Whether only the Korean face has the letter: Hangul and the full-width marks used with it. */
  public static boolean isKorean(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HANGUL
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
  }
}
