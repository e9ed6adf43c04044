package org.buildoutatlas.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Basis;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Value;

/** What the tests of the ledger share. */
final class Books {

  static final long BILLION = 1_000_000_000L;
  static final Quarter NOW = Quarter.of(Samples.TODAY);

  private Books() {}

  /** A cost of $38 bn per GW of IT power, 31 % of it shell and power. */
  static Assumption costModel() {
    return new Assumption(
        "epoch-it",
        "costPerGW",
        new Observation(
            "epoch-it",
            "costPerGW",
            Optional.of(
                new Value.Amount(
                    new Quantity(BigDecimal.valueOf(38 * BILLION), "USD/GW"),
                    Optional.empty(),
                    Optional.empty())),
            Scope.IT,
            "",
            PartialDate.of(LocalDate.of(2026, 5, 14)),
            Optional.empty(),
            Status.REPORTED,
            Confidence.HIGH,
            Basis.ESTIMATE,
            Optional.empty(),
            "",
            List.of(Samples.aSource("epoch"))),
        Map.of("construction", 0.31, "compute", 0.69),
        Map.of());
  }

  static Ledger today(Atlas atlas) {
    return Ledger.of(atlas, Samples.TODAY, NOW, false);
  }

  /** The same contribution with a range. */
  static Contribution withRange(Contribution c, long low, long high) {
    Value.Amount amount =
        new Value.Amount(
            c.amount().orElseThrow().quantity(),
            Optional.of(Quantity.usd(low)),
            Optional.of(Quantity.usd(high)));
    return new Contribution(
        c.id(),
        c.partners(),
        c.payers(),
        c.payees(),
        c.kind(),
        Optional.of(amount),
        c.qualifier(),
        c.known(),
        c.status(),
        c.confidence(),
        c.description(),
        c.verdict(),
        c.reason(),
        c.earlier(),
        c.overlapNote(),
        c.overlaps(),
        c.context(),
        c.sites(),
        c.covers(),
        c.conversion(),
        c.sources());
  }

  /** The same atlas with other contributions. */
  static Atlas withContributions(Atlas a, List<Contribution> contributions) {
    return new Atlas(
        a.id(),
        a.title(),
        a.asOf(),
        a.target(),
        a.countingRules(),
        a.sites(),
        a.partners(),
        contributions,
        a.claims(),
        a.milestones(),
        a.assumptions(),
        a.context(),
        a.siting(),
        a.sources(),
        a.details());
  }
}
