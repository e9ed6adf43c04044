package org.buildoutatlas.ui.explain;

import java.util.Optional;

/** Which figure a mark of a chart shows, by the name of its group. */
public enum MarkFigure {
  /** Charts of money. */
  MONEY("money"),
  /** Charts of power. */
  POWER("power");

  private static final String CLAIM = "claim:";

  private final String word;

  MarkFigure(String word) {
    this.word = word;
  }

  /**
   * The id of the figure; empty for a mark that shows none. {@code bridge:headline} is {@code
   * headline}, {@code class:operating} is {@code class.operating}.
   */
  public Optional<String> of(String mark) {
    if (mark.startsWith(CLAIM)) {
      return Optional.of("claim." + mark.substring(CLAIM.length()) + "." + word);
    }
    return switch (mark) {
      case "target" -> Optional.of("target." + word);
      case "bridge:headline" -> Optional.of("headline");
      case "bridge:counted" -> Optional.of("counted");
      default -> mark.contains(":") ? Optional.of(mark.replaceFirst(":", ".")) : Optional.empty();
    };
  }
}
