package org.buildoutatlas.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Conversion;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.model.Verdict;

/**
 * What partners put in, with the verdict on whether it counts. Of an amount in another currency
 * both are told: what was stated, and the dollars that the rate makes of it.
 */
record ContributionTable(Knowledge knowledge) {

  FactTable table(String description) {
    return knowledge
        .<Contribution>columns()
        .text("id", Contribution::id)
        .list("partners", c -> knowledge.names(c.partners()))
        .list("partner_ids", Contribution::partners)
        .list("payer_ids", Contribution::payers)
        .list("payee_ids", Contribution::payees)
        .text("kind", Contribution::kind)
        .number("amount_usd", Quantity.USD, dollars(a -> Optional.of(a.quantity())))
        .number("amount_low_usd", Quantity.USD, dollars(Value.Amount::low))
        .number("amount_high_usd", Quantity.USD, dollars(Value.Amount::high))
        .number("stated_in_unit", "", stated(a -> Optional.of(a.quantity())))
        .number("stated_low_in_unit", "", stated(Value.Amount::low))
        .number("stated_high_in_unit", "", stated(Value.Amount::high))
        .text("unit", c -> stated(c).map(a -> a.quantity().unit()).orElse(""))
        .number("rate_usd", Quantity.USD, c -> c.conversion().map(r -> r.rate().usd()))
        .date("rate_on", c -> c.conversion().map(r -> r.rate().on()))
        .text("qualifier", Contribution::qualifier)
        .date("published", c -> Optional.of(c.known()))
        .text("status", c -> c.status().word())
        .word("confidence", Contribution::confidence)
        .text("verdict", c -> c.verdict().word())
        .flag("counts", c -> c.verdict() == Verdict.COUNTS)
        .text("reason", Contribution::reason)
        .text("description", Contribution::description)
        .text("overlap", Contribution::overlapNote)
        .list("overlap_ids", Contribution::overlaps)
        .list("site_ids", Contribution::sites)
        .text("covers", c -> c.covers().map(Columns::word).orElse(""))
        .sources(ContributionTable::sources)
        .table(Topic.CONTRIBUTIONS, description, knowledge.atlas().contributions());
  }

  /** In the currency or unit in which it was stated, before any conversion. */
  private static Optional<Value.Amount> stated(Contribution contribution) {
    return contribution.conversion().map(Conversion::stated).or(contribution::amount);
  }

  private static Function<Contribution, Optional<BigDecimal>> stated(
      Function<Value.Amount, Optional<Quantity>> end) {
    return c -> stated(c).flatMap(end).map(Quantity::amount);
  }

  private static List<Source> sources(Contribution contribution) {
    return Stream.concat(
            contribution.sources().stream(),
            contribution.conversion().stream().flatMap(r -> r.rate().sources().stream()))
        .toList();
  }

  private static Function<Contribution, Optional<BigDecimal>> dollars(
      Function<Value.Amount, Optional<Quantity>> end) {
    return c -> c.amount().flatMap(end).filter(Quantity::isMoney).map(Quantity::amount);
  }
}
