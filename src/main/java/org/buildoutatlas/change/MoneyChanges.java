package org.buildoutatlas.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.change.Change.Matter;
import org.buildoutatlas.change.Change.Subject;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Quantity;

/**
 * Contributions and claims that were published in between, and contributions of which something
 * else is held since. Each amount has one day, so a later word on the same money is another one.
 */
final class MoneyChanges {

  private final Atlas before;
  private final Atlas after;

  MoneyChanges(Atlas before, Atlas after) {
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    for (Contribution now : after.contributions()) {
      Optional<Contribution> then =
          before.contributions().stream().filter(c -> c.id().equals(now.id())).findFirst();
      if (then.isEmpty()) {
        changes.add(published(now));
      } else if (then.get().verdict() != now.verdict()) {
        changes.add(judged(then.get(), now));
      }
    }
    after.claims().stream()
        .filter(now -> before.claims().stream().noneMatch(c -> c.id().equals(now.id())))
        .map(MoneyChanges::published)
        .forEach(changes::add);
    return changes;
  }

  private Change published(Contribution c) {
    return new Change(
        Kind.NEW,
        Subject.CONTRIBUTION,
        c.id(),
        label(c),
        new Matter.Amounts(Optional.empty(), c.amount().map(_ -> Figure.contributed(c.id(), c))),
        c.sources());
  }

  private Change judged(Contribution then, Contribution now) {
    return new Change(
        Kind.CHANGED,
        Subject.VERDICT,
        now.id(),
        label(now),
        new Matter.Verdicts(then.verdict(), now.verdict()),
        now.sources());
  }

  /** Who makes it, and what it is. */
  private String label(Contribution c) {
    String partners =
        c.partners().stream()
            .map(id -> after.partner(id).map(Partner::name).orElse(id))
            .collect(Collectors.joining(", "));
    return partners.isEmpty() ? c.description() : partners + ": " + c.description();
  }

  private static Change published(Claim c) {
    Optional<Figure> power =
        c.gigawatts().map(gw -> Figure.claimed(id(c, "power"), new Quantity(gw, Quantity.GW), c));
    return new Change(
        Kind.NEW,
        Subject.CLAIM,
        c.id(),
        c.claimant() + ": " + c.wording(),
        new Matter.Amounts(
            Optional.empty(),
            c.usd()
                .map(usd -> Figure.claimed(id(c, "money"), Quantity.usd(usd), c))
                .or(() -> power)),
        c.sources());
  }

  private static String id(Claim claim, String what) {
    return "claim." + claim.id() + "." + what;
  }
}
