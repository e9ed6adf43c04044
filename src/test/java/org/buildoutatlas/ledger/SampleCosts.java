package org.buildoutatlas.ledger;

import org.buildoutatlas.model.Assumption;

/** The cost model of the ledger's tests, for the tests of other rooms. */
public final class SampleCosts {

  private SampleCosts() {}

  /** A cost of $38 bn per GW of IT power, 31 % of it shell and power. */
  public static Assumption costModel() {
    return Books.costModel();
  }
}
