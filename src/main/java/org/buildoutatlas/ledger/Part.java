package org.buildoutatlas.ledger;

import java.util.List;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;

/**
 * One part of a site's cost and where it comes from.
 *
 * @param figure the amount
 * @param origin where it comes from
 */
record Part(Figure figure, Origin origin) {

  /** Where the amount of a part comes from. */
  enum Origin {
    /** Contributions that count. */
    CONTRIBUTED,
    /** Said of the site, but not among the contributions. */
    STATED,
    /** Worked out by the cost model. */
    MODELLED,
    /** Neither said nor to be worked out as known on the day. */
    MISSING
  }

  /** Whether it rests on what somebody states, and not on a model. */
  boolean isSupported() {
    return origin == Origin.CONTRIBUTED || origin == Origin.STATED;
  }

  /** A part that cannot be known yet. */
  static Part missing(String id) {
    return new Part(Figure.unknown(id, Quantity.USD), Origin.MISSING);
  }

  /** What contributions pay, each at the amount stated. */
  static Part contributed(String id, List<Contribution> paying) {
    if (paying.size() == 1) {
      return new Part(Figure.contributed(id, paying.getFirst()), Origin.CONTRIBUTED);
    }
    List<Figure> each = paying.stream().map(c -> Figure.contributed(id + "." + c.id(), c)).toList();
    return new Part(Figure.sum(id, Quantity.USD, "sum of contributions", each), Origin.CONTRIBUTED);
  }
}
