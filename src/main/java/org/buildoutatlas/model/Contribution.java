package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What partners put in, with the verdict on whether it counts.
 *
 * @param id stable word
 * @param partners the ids of the partners
 * @param payers the ids of those among all partners who pay it; empty where nobody is named
 * @param payees the ids of those who are paid; empty where the money goes to sites directly
 * @param kind for example {@code equity}, {@code debt}, {@code capex}, {@code chips}, {@code
 *     memory}
 * @param amount how much; empty where none is stated
 * @param qualifier how the amount is limited, for example {@code up to}; empty if it is not
 * @param known when it was published
 * @param status how firm it is
 * @param confidence how far it can be relied on
 * @param description what it is
 * @param verdict whether it counts
 * @param reason why
 * @param earlier what was held before that was known; empty where the verdict rests on nothing
 *     later than the contribution itself
 * @param overlapNote which other money it is part of, in words
 * @param overlaps the ids of contributions that describe the same money
 * @param context the ids of the statements that put the amount into proportion
 * @param sites the ids of the sites it concerns
 * @param covers the part of a site's cost that a counted contribution pays
 * @param conversion the amount as it was stated and its rate, where that was in another currency
 *     and {@code amount} was worked out from it
 * @param sources who says so
 */
public record Contribution(
    String id,
    List<String> partners,
    List<String> payers,
    List<String> payees,
    String kind,
    Optional<Value.Amount> amount,
    String qualifier,
    PartialDate known,
    Status status,
    Confidence confidence,
    String description,
    Verdict verdict,
    String reason,
    Optional<EarlierVerdict> earlier,
    String overlapNote,
    List<String> overlaps,
    List<String> context,
    List<String> sites,
    Optional<Scope> covers,
    Optional<Conversion> conversion,
    List<Source> sources) {

  /** Copies the lists. */
  public Contribution {
    partners = List.copyOf(partners);
    payers = List.copyOf(payers);
    payees = List.copyOf(payees);
    overlaps = List.copyOf(overlaps);
    context = List.copyOf(context);
    sites = List.copyOf(sites);
    sources = List.copyOf(sources);
  }

  /**
   * The contribution as known on a day, with the verdict of then and the sources of then; empty
   * where it had not been published.
   */
  public Optional<Contribution> known(LocalDate day) {
    if (!known.isBy(day)) {
      return Optional.empty();
    }
    Optional<EarlierVerdict> then = earlier.filter(e -> !e.until().isBy(day));
    return Optional.of(
        new Contribution(
            id,
            partners,
            payers,
            payees,
            kind,
            amount,
            qualifier,
            known,
            status,
            confidence,
            description,
            then.map(EarlierVerdict::verdict).orElse(verdict),
            then.map(EarlierVerdict::reason).orElse(reason),
            earlier,
            overlapNote,
            overlaps,
            context,
            sites,
            covers.filter(_ -> then.isEmpty()),
            conversion,
            Source.publishedBy(sources, day)));
  }
}
