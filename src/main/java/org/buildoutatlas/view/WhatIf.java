package org.buildoutatlas.view;

/**
 * What the user supposes of one site. It bears on the steps that do not run yet; a cancelled site
 * drops out with all its steps.
 *
 * @param cancelled whether it is not built
 * @param quarters by how many quarters it comes later, besides any delay; negative for earlier
 * @param power by what its power and cost are multiplied, more than 0
 */
public record WhatIf(boolean cancelled, int quarters, double power) {

  /** As planned. */
  public static final WhatIf NOTHING = new WhatIf(false, 0, 1);

  /** Rejects a power that is not positive. */
  public WhatIf {
    if (!(power > 0 && Double.isFinite(power))) {
      throw new IllegalArgumentException("Power is scaled by more than 0, not " + power);
    }
  }

  /** The same, cancelled or not. */
  public WhatIf withCancelled(boolean other) {
    return new WhatIf(other, quarters, power);
  }

  /** The same with another delay. */
  public WhatIf withQuarters(int other) {
    return new WhatIf(cancelled, other, power);
  }

  /** The same with another scale of power. */
  public WhatIf withPower(double other) {
    return new WhatIf(cancelled, quarters, other);
  }
}
