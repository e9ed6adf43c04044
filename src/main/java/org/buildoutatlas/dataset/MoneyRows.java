package org.buildoutatlas.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Conversion;
import org.buildoutatlas.model.EarlierVerdict;
import org.buildoutatlas.model.Milestone;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.model.Verdict;

/** From rows to partners, what they put in, what is claimed and what happened. */
final class MoneyRows {

  private MoneyRows() {}

  static List<Partner> partners(Rows rows, Draft.Desk desk) {
    return rows.list(Part.PARTNERS, "partners").stream()
        .map(row -> partner(Draft.of(row, desk, "partner")))
        .toList();
  }

  static List<Contribution> contributions(Rows rows, Draft.Desk desk) {
    return rows.list(Part.CONTRIBUTIONS, "contributions").stream()
        .map(row -> contribution(Draft.of(row, desk, "contribution")))
        .toList();
  }

  static List<Claim> claims(Rows rows, Draft.Desk desk) {
    return rows.list(Part.CLAIMS, "claims").stream()
        .map(row -> claim(Draft.of(row, desk, "claim")))
        .toList();
  }

  /** In order of date. */
  static List<Milestone> milestones(Rows rows, Draft.Desk desk) {
    return rows.list(Part.MILESTONES, "milestones").stream()
        .map(row -> milestone(Draft.of(row, desk, "milestone")))
        .sorted(Comparator.comparing(Milestone::date))
        .toList();
  }

  private static Partner partner(Draft draft) {
    return draft.done(
        new Partner(
            draft.text("id"),
            draft.text("name"),
            draft.text("nameKo"),
            draft.text("country"),
            draft.text("role"),
            draft.texts("kinds"),
            draft.status(),
            draft.sources("sources")));
  }

  private static Contribution contribution(Draft draft) {
    Optional<Draft> amount = draft.draft("amount");
    Optional<Value.Amount> value =
        amount
            .flatMap(ObservationRows::value)
            .flatMap(v -> v instanceof Value.Amount a ? Optional.of(a) : Optional.empty());
    Optional<Conversion> conversion =
        amount.flatMap(a -> value.flatMap(stated -> RateRows.read(a, stated)));
    String qualifier = amount.map(a -> a.text("qualifier")).orElse("");
    amount.ifPresent(a -> a.done(value));
    String description = draft.text("description");
    return draft.done(
        new Contribution(
            draft.text("id"),
            draft.texts("partners"),
            draft.texts("payers"),
            draft.texts("payees"),
            draft.text("kind"),
            conversion.map(Conversion::dollars).or(() -> value),
            qualifier,
            draft.date("known"),
            draft.status(),
            draft.confidence(),
            conversion.map(c -> RateRows.describe(description, c)).orElse(description),
            Verdict.of(draft.text("verdict")).orElseThrow(),
            draft.text("reason"),
            draft.draft("earlier").map(MoneyRows::earlier),
            draft.text("overlapNote"),
            draft.texts("overlaps"),
            draft.texts("context"),
            draft.texts("sites"),
            draft.maybe("covers").map(ObservationRows::scope),
            conversion,
            Stream.concat(
                    draft.sources("sources").stream(),
                    conversion.stream().flatMap(c -> c.rate().sources().stream()))
                .distinct()
                .toList()));
  }

  private static EarlierVerdict earlier(Draft draft) {
    return draft.done(
        new EarlierVerdict(
            Verdict.of(draft.text("verdict")).orElseThrow(),
            draft.text("reason"),
            draft.date("until")));
  }

  private static Claim claim(Draft draft) {
    return draft.done(
        new Claim(
            draft.text("id"),
            draft.text("claimant"),
            draft.number("usd"),
            draft.number("gw"),
            draft.date("known"),
            Claim.Kind.valueOf(draft.text("kind").replace('-', '_').toUpperCase(Locale.ROOT)),
            draft.text("wording"),
            draft.sources("sources")));
  }

  private static Milestone milestone(Draft draft) {
    return draft.done(
        new Milestone(
            draft.text("id"),
            draft.date("date"),
            draft.text("title"),
            draft.text("summary"),
            draft.text("kind"),
            draft.status(),
            draft.confidence(),
            draft.maybe("claim"),
            draft.texts("sites"),
            draft.sources("sources")));
  }
}
