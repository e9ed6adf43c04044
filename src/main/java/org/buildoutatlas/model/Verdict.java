package org.buildoutatlas.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a contribution counts toward the target, and if not, why. Each contribution has exactly
 * one.
 */
public enum Verdict {
  COUNTS("counts"),
  FUNDS_COUNTED_SITE("funds-counted-site"),
  RENT_FOR_COUNTED_SITE("rent-for-counted-site"),
  RENT_ELSEWHERE("rent-elsewhere"),
  INSIDE_COUNTED_SITE("inside-counted-site"),
  EQUITY_ELSEWHERE("equity-elsewhere"),
  CONTINGENT("contingent"),
  SUPERSEDED("superseded"),
  CLAIM("claim"),
  OUTSIDE_US("outside-us"),
  NOT_MONEY("not-money"),
  UNCLEAR("unclear");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word used in the data. */
  public String word() {
    return word;
  }

  /** The verdict with that word; empty for any other text. */
  public static Optional<Verdict> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }

  /** Whether the money is the same money as that of a counted site. */
  public boolean isWithinCountedSite() {
    return this == FUNDS_COUNTED_SITE
        || this == RENT_FOR_COUNTED_SITE
        || this == INSIDE_COUNTED_SITE;
  }
}
