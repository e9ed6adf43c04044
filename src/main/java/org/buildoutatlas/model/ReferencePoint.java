package org.buildoutatlas.model;

/**
 * A place that candidates are measured against: a yard, a cable landing or a port.
 *
 * @param id stable word
 * @param name as shown
 * @param position where it is
 * @param precisionKm how far it may be off, in kilometres
 * @param kind what stands there
 * @param confidence how far a distance to it can be relied on
 */
public record ReferencePoint(
    String id, String name, LonLat position, double precisionKm, Kind kind, Confidence confidence) {

  /** What stands there. */
  public enum Kind {
    YARD,
    CABLE_LANDING,
    PORT
  }
}
