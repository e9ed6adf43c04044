package org.buildoutatlas.geo;

/**
 * Thrown where a map layer is missing or is not what it should be. The message names the file and
 * the place in it.
 */
public final class UnreadableLayer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which file and why. */
  public UnreadableLayer(String message) {
    super(message);
  }

  /** Says which file and why, with what was thrown below. */
  public UnreadableLayer(String message, Throwable cause) {
    super(message, cause);
  }
}
