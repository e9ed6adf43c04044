package org.buildoutatlas.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression spelled as GeoTools understands it: the field {@code id}, which is a word of its
 * language, in double quotes, and days in single ones, since only as texts are they compared day by
 * day.
 *
 * @param text so spelled
 * @param inserted the indices into {@code text} of the quotes put in
 */
record Spelling(String text, List<Integer> inserted) {

  Spelling {
    inserted = List.copyOf(inserted);
  }

  static Spelling of(String text, List<Token> tokens) {
    StringBuilder spelled = new StringBuilder();
    List<Integer> inserted = new ArrayList<>();
    int done = 0;
    for (Token token : tokens) {
      String quote = token.text().equals("id") ? "\"" : token.kind() == Token.Kind.DAY ? "'" : "";
      // A tab or a new line would shift the columns that are counted.
      spelled.append(text.substring(done, token.start()).replaceAll("\\s", " "));
      if (!quote.isEmpty()) {
        inserted.add(spelled.length());
        spelled.append(quote).append(token.text());
        inserted.add(spelled.length());
        spelled.append(quote);
      } else {
        spelled.append(token.text());
      }
      done = token.end();
    }
    return new Spelling(spelled.toString(), inserted);
  }

  /** The index in the original for one in the text. */
  int original(int index) {
    return index - (int) inserted.stream().filter(i -> i < index).count();
  }
}
