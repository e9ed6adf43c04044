package org.buildoutatlas.model;

import java.util.List;

/**
 * Where something is, and how well that is known.
 *
 * @param position the point shown
 * @param precision how far the true place may be from it
 * @param confidence how far it can be relied on
 * @param note in our words
 * @param sources who says so
 */
public record Location(
    LonLat position,
    Precision precision,
    Confidence confidence,
    String note,
    List<Source> sources) {

  /** How far from the true place the point may be. */
  public enum Precision {
    SITE,
    CITY,
    COUNTY,
    REGION,
    COUNTRY
  }

  /** Copies the sources. */
  public Location {
    sources = List.copyOf(sources);
  }
}
