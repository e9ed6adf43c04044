package org.buildoutatlas.check;

/** Whether a data set can be opened in spite of a finding. */
public enum Severity {
  /** It cannot. */
  ERROR,
  /** It can. */
  WARNING;

  /** The word printed before the sentence. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
