package org.buildoutatlas.ledger;

/** How certain a counted dollar is at a quarter, the most certain first. */
public enum MoneyClass {
  /** In phases that are energised. */
  OPERATING,
  /** Construction has started. */
  BEING_BUILT,
  /** Debt or equity is closed. */
  FINANCED,
  /** Announced, no more. */
  ANNOUNCED
}
