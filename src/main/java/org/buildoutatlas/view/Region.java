package org.buildoutatlas.view;

import java.util.Arrays;
import java.util.Optional;

/** The five maps. Each has its own projection and opening frame. */
public enum Region {
  UNITED_STATES("us"),
  KOREA("korea"),
  PACIFIC("pacific"),
  WORLD("world"),
  GLOBE("globe");

  private final String word;

  Region(String word) {
    this.word = word;
  }

  /** The word used on the command line and in files. */
  public String word() {
    return word;
  }

  /** Whether it shows an ocean and more, so that its scale varies much from place to place. */
  public boolean isWide() {
    return switch (this) {
      case UNITED_STATES, KOREA -> false;
      case PACIFIC, WORLD, GLOBE -> true;
    };
  }

  /** The region with that word; empty for any other text. */
  public static Optional<Region> of(String word) {
    return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
  }
}
