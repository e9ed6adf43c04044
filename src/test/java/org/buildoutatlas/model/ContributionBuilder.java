package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Builds a contribution for a test. */
public final class ContributionBuilder {

  private final String id;
  private List<String> partners = List.of();
  private List<String> payers = List.of();
  private List<String> payees = List.of();
  private List<String> sites = List.of();
  private Status status = Status.ANNOUNCED;
  private String kind = "equity";
  private Optional<Value.Amount> amount = Optional.empty();
  private String qualifier = "";
  private Verdict verdict = Verdict.UNCLEAR;
  private Optional<Scope> covers = Optional.empty();
  private Optional<EarlierVerdict> earlier = Optional.empty();
  private LocalDate published = Samples.PUBLISHED;

  ContributionBuilder(String id) {
    this.id = id;
  }

  /** By whom, as ids. */
  public ContributionBuilder by(String... partnerIds) {
    partners = List.of(partnerIds);
    return this;
  }

  /** Who pays, as ids; they become partners. */
  public ContributionBuilder paidBy(String... partnerIds) {
    payers = List.of(partnerIds);
    partners = payers;
    return this;
  }

  /** Who is paid, as ids. */
  public ContributionBuilder paidTo(String... partnerIds) {
    payees = List.of(partnerIds);
    return this;
  }

  /** How firm it is. */
  public ContributionBuilder status(Status word) {
    status = word;
    return this;
  }

  /** For which sites, as ids. */
  public ContributionBuilder forSites(String... siteIds) {
    sites = List.of(siteIds);
    return this;
  }

  /** Its kind. */
  public ContributionBuilder kind(String word) {
    kind = word;
    return this;
  }

  /** How many US dollars. */
  public ContributionBuilder usd(long dollars) {
    amount =
        Optional.of(new Value.Amount(Quantity.usd(dollars), Optional.empty(), Optional.empty()));
    return this;
  }

  /** How much, in a unit of the data. */
  public ContributionBuilder amount(long number, String unit) {
    Quantity quantity = new Quantity(java.math.BigDecimal.valueOf(number), unit);
    amount = Optional.of(new Value.Amount(quantity, Optional.empty(), Optional.empty()));
    return this;
  }

  /** How the amount is limited, as in the data. */
  public ContributionBuilder qualified(String words) {
    qualifier = words;
    return this;
  }

  /** Whether it counts. */
  public ContributionBuilder verdict(Verdict word) {
    verdict = word;
    return this;
  }

  /** What was held of it up to a day. */
  public ContributionBuilder heldUntil(LocalDate day, Verdict word) {
    earlier = Optional.of(new EarlierVerdict(word, "As far as was known.", PartialDate.of(day)));
    return this;
  }

  /** The part of a site's cost that it pays. */
  public ContributionBuilder covers(Scope scope) {
    covers = Optional.of(scope);
    return this;
  }

  /** The day on which it was published. */
  public ContributionBuilder publishedOn(LocalDate day) {
    published = day;
    return this;
  }

  /** The contribution. */
  public Contribution build() {
    return new Contribution(
        id,
        partners,
        payers,
        payees,
        kind,
        amount,
        qualifier,
        PartialDate.of(published),
        status,
        Confidence.HIGH,
        "Puts something in.",
        verdict,
        "Because.",
        earlier,
        "",
        List.of(),
        List.of(),
        sites,
        covers,
        Optional.empty(),
        List.of(Samples.aSource(id + "-source")));
  }
}
