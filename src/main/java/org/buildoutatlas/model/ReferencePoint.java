package org.buildoutatlas.model;

/**
 * A place that candidates are measured against: a yard or a cable landing.
 *
 * @param id stable word
 * @param name as shown
 * @param position where it is
 * @param precisionKm how far it may be off, in kilometres
 * @param kind yard or cable landing
 */
public record ReferencePoint(
    String id, String name, LonLat position, double precisionKm, Kind kind) {

  /** What stands there. */
  public enum Kind {
    YARD,
    CABLE_LANDING
  }
}
