package org.buildoutatlas.model;

/**
 * Which part of a site a quantity speaks of. Power of one scope is never added to power of another.
 */
public enum Scope {
  /** Power: the computers alone. */
  IT,
  /** Power: the whole site, with cooling and losses. */
  FACILITY,
  /** Cost: building and power supply. */
  SHELL,
  /** Cost: building, power supply and IT equipment. */
  ALL,
  /** The source does not say. */
  UNSTATED;

  /**
   * Whether two quantities may be set side by side: same scope, or one of them says nothing about
   * it.
   */
  public boolean comparableWith(Scope other) {
    return this == other || this == UNSTATED || other == UNSTATED;
  }
}
