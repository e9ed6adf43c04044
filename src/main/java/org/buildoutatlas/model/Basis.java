package org.buildoutatlas.model;

/** Where an observed value comes from: said by somebody, or worked out. */
public enum Basis {
  /** Said by the source in so many words. */
  STATED,
  /** A model's or an analyst's figure. */
  ESTIMATE,
  /** Worked out from other observations by a rule. */
  DERIVED,
  /** Put together from several sources when the facts were gathered. */
  COMPILED;

  /** Whether the value must be shown as an estimate. */
  public boolean isEstimate() {
    return this != STATED;
  }
}
