package org.buildoutatlas.model;

/**
 * How what is energised at a quarter relates to what is known to run: a fact must not read as a
 * plan, and a plan not as a fact.
 */
public enum Advance {
  /** The quarter does not lie ahead of what is known: all of it is a fact. */
  NOW,
  /** The quarter lies ahead, and all of it runs already. */
  ALREADY,
  /** The quarter lies ahead; part of it runs already, the rest is planned. */
  PARTLY,
  /** The quarter lies ahead, and none of it runs yet. */
  AHEAD;

  /**
   * Compares.
   *
   * @param ahead whether the quarter lies ahead of what is known
   * @param running power that runs, as known
   * @param energised power that runs or is to run by the quarter
   */
  static Advance of(boolean ahead, Quantity running, Quantity energised) {
    if (!ahead) {
      return NOW;
    }
    if (running.amount().signum() <= 0) {
      return AHEAD;
    }
    boolean all = running.inMegawatts().amount().compareTo(energised.inMegawatts().amount()) >= 0;
    return all ? ALREADY : PARTLY;
  }

  /** The word used in message keys. */
  public String word() {
    return switch (this) {
      case NOW -> "now";
      case ALREADY -> "already";
      case PARTLY -> "partly";
      case AHEAD -> "plan";
    };
  }

  /** Whether any of it is a plan. */
  public boolean isPlan() {
    return this == PARTLY || this == AHEAD;
  }
}
