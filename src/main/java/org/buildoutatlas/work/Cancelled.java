package org.buildoutatlas.work;

/** Thrown where work stops because its result is no longer wanted; not an error. */
public final class Cancelled extends Exception {

  private static final long serialVersionUID = 1L;

  /** A cancellation without a stack trace: where it happened tells nothing. */
  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
