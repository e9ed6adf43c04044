package org.buildoutatlas.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there are tables of, in their order. */
public enum Topic {
  SITES,
  PHASES,
  PARTNERS,
  CONTRIBUTIONS,
  BRIDGE,
  CANDIDATES,
  MEASUREMENTS,
  OBSERVATIONS,
  SOURCES;

  /** The name of its table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The topic with that word; empty for any other text. */
  public static Optional<Topic> of(String word) {
    return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Topic::word).toList();
  }
}
