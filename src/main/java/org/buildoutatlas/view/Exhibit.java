package org.buildoutatlas.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a scene shows: the kind of page that is made of it, or of panel beside the map. */
public enum Exhibit {
  /** The subject over the globe. */
  TITLE("title"),
  /** The viewpoint's map alone. */
  MAP("map"),
  /** The map of the United States beside the outlook. */
  MAP_OUTLOOK("map-outlook"),
  /** The outlook for money. */
  OUTLOOK("outlook"),
  /** From the headlines to what counts. */
  BRIDGE("bridge"),
  /** The Korean candidates and how they score. */
  SITING("siting"),
  /** The site that is chosen, else the largest one. */
  SITES("sites"),
  /** The candidate that is chosen, else the first one. */
  CANDIDATES("candidates"),
  /** Who claims which total. */
  CLAIMS("claims"),
  /** What sources differ on. */
  CONFLICTS("conflicts"),
  /** What became known since the year of the day began. */
  CHANGES("changes"),
  /** Who pays whom most. */
  PAYMENTS("payments");

  private final String word;

  Exhibit(String word) {
    this.word = word;
  }

  /** The word used on the command line and in files. */
  public String word() {
    return word;
  }

  /** Whether it is about one place, which the viewpoint chooses. */
  public boolean isOfOne() {
    return switch (this) {
      case SITES, CANDIDATES -> true;
      case TITLE, MAP, MAP_OUTLOOK, OUTLOOK, BRIDGE, SITING, CLAIMS, CONFLICTS, CHANGES, PAYMENTS ->
          false;
    };
  }

  /** The exhibit with that word; empty for any other text. */
  public static Optional<Exhibit> of(String word) {
    return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Exhibit::word).toList();
  }
}
