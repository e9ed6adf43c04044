package org.buildoutatlas.geo;

/** An expression that follows no rule of ECQL. */
public final class BadExpression extends Exception {

  private static final long serialVersionUID = 1;

  private final int position;
  private final String met;

  BadExpression(int position, String met, Throwable cause) {
    super("Not ECQL from character " + position + ": " + met, cause);
    this.position = position;
    this.met = met;
  }

  /** Where what was met begins: an index into the text, at most its length. */
  public int position() {
    return position;
  }

  /**
   * What was met there, perhaps several words of which the last is the wrong one; empty for the end
   * of the text.
   */
  public String met() {
    return met;
  }
}
