package org.buildoutatlas.ledger;

import java.util.Comparator;
import java.util.List;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Value;

/**
 * What was announced in US dollars, added up as headlines do: every amount once more, at its upper
 * end.
 */
final class Headline {

  private Headline() {}

  /** Whether it is an amount of US dollars. */
  static boolean isMoney(Contribution contribution) {
    return contribution.amount().filter(a -> a.quantity().isMoney()).isPresent();
  }

  /** A contribution at its upper end. */
  static Figure upperEnd(Contribution contribution) {
    return Figure.contributed("headline." + contribution.id(), contribution, Headline::upper);
  }

  private static Quantity upper(Value.Amount amount) {
    Quantity value = amount.quantity();
    return amount.high().filter(high -> high.amount().compareTo(value.amount()) > 0).orElse(value);
  }

  /** All amounts of US dollars, in order of id, whatever the order of the file. */
  static List<Contribution> of(List<Contribution> contributions) {
    return contributions.stream()
        .filter(Headline::isMoney)
        .sorted(Comparator.comparing(Contribution::id))
        .toList();
  }
}
