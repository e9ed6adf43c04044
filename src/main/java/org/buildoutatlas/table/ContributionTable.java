package org.buildoutatlas.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.model.Verdict;

/** What partners put in, with the verdict on whether it counts. */
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
        .number("amount_in_unit", "", amount(a -> Optional.of(a.quantity())))
        .number("amount_low_in_unit", "", amount(Value.Amount::low))
        .number("amount_high_in_unit", "", amount(Value.Amount::high))
        .text("unit", c -> c.amount().map(a -> a.quantity().unit()).orElse(""))
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
        .sources(Contribution::sources)
        .table(Topic.CONTRIBUTIONS, description, knowledge.atlas().contributions());
  }

  private static Function<Contribution, Optional<BigDecimal>> amount(
      Function<Value.Amount, Optional<Quantity>> end) {
    return c -> c.amount().flatMap(end).map(Quantity::amount);
  }

  private static Function<Contribution, Optional<BigDecimal>> dollars(
      Function<Value.Amount, Optional<Quantity>> end) {
    return c -> c.amount().flatMap(end).filter(Quantity::isMoney).map(Quantity::amount);
  }
}
