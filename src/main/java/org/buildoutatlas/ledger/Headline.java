package org.buildoutatlas.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;

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
    BigDecimal value = contribution.amount().orElseThrow().quantity().amount();
    BigDecimal upper =
        contribution
            .amount()
            .flatMap(a -> a.high())
            .map(Quantity::amount)
            .filter(high -> high.compareTo(value) > 0)
            .orElse(value);
    return new Figure(
        "headline." + contribution.id(),
        Quantity.usd(upper),
        Optional.empty(),
        Optional.empty(),
        false,
        new Derivation.Contributed(contribution));
  }

  /** All amounts of US dollars, in order of id, whatever the order of the file. */
  static List<Contribution> of(List<Contribution> contributions) {
    return contributions.stream()
        .filter(Headline::isMoney)
        .sorted(Comparator.comparing(Contribution::id))
        .toList();
  }
}
