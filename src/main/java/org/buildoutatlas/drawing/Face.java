package org.buildoutatlas.drawing;

/**
 * The bundled typefaces. Runs of Hangul are set in the Korean face of the same weight by every ink.
 */
public enum Face {
  REGULAR,
  MEDIUM,
  SEMIBOLD,
  ITALIC,
  CONDENSED
}
