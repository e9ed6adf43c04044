package org.buildoutatlas.model;

/**
 * How far a stated fact can be relied on, as judged when it was taken in; shown as one to three
 * dots.
 */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH
}
