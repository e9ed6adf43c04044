package org.buildoutatlas.words;

/** Texts as JSON writes them, for the little JSON that the commands print. */
public final class JsonText {

  private JsonText() {}

  /** A text in quotation marks, with what JSON does not allow within them escaped. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ') {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
