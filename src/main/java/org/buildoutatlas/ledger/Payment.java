package org.buildoutatlas.ledger;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Verdict;

/**
 * A contribution of dollars as a payment: who pays whom, for which sites.
 *
 * @param contribution what is paid, with payers, payees and sites, each of which may be empty
 * @param kind what it is paid for
 * @param counts whether this money is what counts at its site
 */
public record Payment(Contribution contribution, Kind kind, boolean counts) {

  /** What is paid for. */
  public enum Kind {
    /** The cost of sites and what lends or vouches for it. */
    FUNDING,
    /** Processors and memory. */
    CHIPS,
    /** The use of sites and clouds. */
    RENT,
    /** Shares in companies. */
    EQUITY,
    /** Anything else, such as running a site, and kinds that the atlas does not know. */
    OTHER
  }

  /**
   * The payment in a contribution; empty where it is no money, or nobody is named at either end and
   * it counts nowhere: what counts is never left out.
   */
  static Optional<Payment> of(Contribution contribution, boolean counts) {
    boolean named = !contribution.payers().isEmpty() || !contribution.payees().isEmpty();
    return (named || counts) && Headline.isMoney(contribution)
        ? Optional.of(new Payment(contribution, kind(contribution.kind()), counts))
        : Optional.empty();
  }

  /** What a kind of contribution, as the data names it, is paid for. */
  static Kind kind(String word) {
    return switch (word) {
      case "equity" -> Kind.EQUITY;
      case "chips", "memory" -> Kind.CHIPS;
      case "services", "lease commitments", "contract backlog" -> Kind.RENT;
      case "capex", "debt", "guarantee", "energy" -> Kind.FUNDING;
      default -> Kind.OTHER;
    };
  }

  /** The id of the contribution. */
  public String id() {
    return contribution.id();
  }

  /** The ids of those who pay. */
  public List<String> payers() {
    return contribution.payers();
  }

  /** The ids of those who are paid. */
  public List<String> payees() {
    return contribution.payees();
  }

  /** How many US dollars, as stated. */
  public Quantity dollars() {
    return contribution.amount().orElseThrow().quantity();
  }

  /** Whether it can hardly be relied on, so that it must be shown as an estimate. */
  public boolean isEstimated() {
    return contribution.confidence() == Confidence.LOW;
  }

  /** Whether it is not firm: intended, contingent or superseded. */
  public boolean isOpen() {
    return contribution.verdict() == Verdict.CONTINGENT
        || contribution.verdict() == Verdict.SUPERSEDED
        || contribution.status() == Status.LETTER_OF_INTENT
        || contribution.status() == Status.RUMOURED;
  }
}
