package org.buildoutatlas.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.change.Change.Subject;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;

/**
 * Contributions and claims that were published in between. Each has one day, so a later word on the
 * same money is another one.
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
    Set<String> contributions = new HashSet<>();
    before.contributions().forEach(c -> contributions.add(c.id()));
    after.contributions().stream()
        .filter(c -> !contributions.contains(c.id()))
        .map(MoneyChanges::change)
        .forEach(changes::add);
    Set<String> claims = new HashSet<>();
    before.claims().forEach(c -> claims.add(c.id()));
    after.claims().stream()
        .filter(c -> !claims.contains(c.id()))
        .map(MoneyChanges::change)
        .forEach(changes::add);
    return changes;
  }

  private static Change change(Contribution c) {
    return new Change(
        Kind.NEW,
        Subject.CONTRIBUTION,
        c.id(),
        c.description(),
        Optional.empty(),
        c.amount().map(_ -> Figure.contributed(c.id(), c)),
        c.sources());
  }

  private static Change change(Claim c) {
    Optional<Quantity> quantity =
        c.usd().map(Quantity::usd).or(() -> c.gigawatts().map(gw -> new Quantity(gw, Quantity.GW)));
    return new Change(
        Kind.NEW,
        Subject.CLAIM,
        c.id(),
        c.claimant(),
        Optional.empty(),
        quantity.map(q -> Figure.claimed("claim." + c.id(), q, c)),
        c.sources());
  }
}
