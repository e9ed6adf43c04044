package org.buildoutatlas.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small words for what is known of a statement. */
final class Marks {

  private Marks() {}

  /** The word of a value in the keys of messages. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Texts as sentences one after the other; empty ones are left out. */
  static String sentences(String... texts) {
    return Arrays.stream(texts)
        .filter(t -> !t.isBlank())
        .map(t -> t.endsWith(".") ? t : t + ".")
        .collect(Collectors.joining(" "));
  }
}
