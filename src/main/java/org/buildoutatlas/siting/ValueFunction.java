package org.buildoutatlas.siting;

import java.util.List;
import org.buildoutatlas.model.Criterion.Knot;

/** What a measured value is worth: straight between knots, level outside. */
public final class ValueFunction {

  private ValueFunction() {}

  /** The worth from 0 to 1 of a measured value; the knots ascend and there is at least one. */
  public static double worth(List<Knot> knots, double measured) {
    Knot before = knots.getFirst();
    if (measured <= before.measured()) {
      return before.worth();
    }
    for (Knot knot : knots.subList(1, knots.size())) {
      if (measured <= knot.measured()) {
        double share = (measured - before.measured()) / (knot.measured() - before.measured());
        return before.worth() + share * (knot.worth() - before.worth());
      }
      before = knot;
    }
    return before.worth();
  }
}
