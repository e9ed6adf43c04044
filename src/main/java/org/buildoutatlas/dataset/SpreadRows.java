package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.model.Assumption;
import org.buildoutatlas.model.Basis;
import org.buildoutatlas.model.Confidence;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Value;

/**
 * The totals and spreads over years that were worked out when the facts were gathered. They have no
 * day of publication of their own and are known from that day on.
 */
final class SpreadRows {

  private static final String RAMP = "rampTotals";
  private static final String SPEND = "illustrativeSpend";

  private final Draft draft;
  private final PartialDate asOf;
  private final Status status;
  private final Confidence confidence;
  private final List<Source> sources;

  SpreadRows(Draft draft, PartialDate asOf) {
    this.draft = draft;
    this.asOf = asOf;
    this.status = draft.status();
    this.confidence = draft.confidence();
    this.sources = draft.sources("sources");
  }

  /** Power by year and in total, and what companies said about steps. */
  List<Assumption> ramp() {
    List<Assumption> made = new ArrayList<>();
    String note = draft.text("epochNote");
    Map<String, BigDecimal> years = new LinkedHashMap<>();
    for (Draft year : draft.drafts("epochYearEndFacilityMW")) {
      years.put(year.number("year").orElseThrow().toPlainString(), year.number("mw").orElseThrow());
      year.done(years);
    }
    made.add(of("ramp-facility", RAMP, Optional.empty(), Scope.FACILITY, note, years));
    amount("epochFacilityTotalMW", Quantity.MW)
        .ifPresent(
            v ->
                made.add(
                    of(
                        "ramp-facility-total",
                        RAMP,
                        Optional.of(v),
                        Scope.FACILITY,
                        note,
                        Map.of())));
    amount("epochITTotalMW", Quantity.MW)
        .ifPresent(
            v -> made.add(of("ramp-it-total", RAMP, Optional.of(v), Scope.IT, note, Map.of())));
    amount("epochCapitalUSD", Quantity.USD)
        .ifPresent(
            v -> made.add(of("ramp-capital", RAMP, Optional.of(v), Scope.ALL, note, Map.of())));
    for (Draft step : draft.drafts("company")) {
      String site = step.text("site");
      Observation said =
          new Observation(
              site,
              "companyStep",
              Optional.of(new Value.Word(step.text("step"))),
              Scope.UNSTATED,
              "",
              asOf,
              Optional.empty(),
              status,
              confidence,
              Basis.COMPILED,
              Optional.empty(),
              "",
              step.sources("sources"));
      made.add(step.done(new Assumption("ramp-company-" + site, RAMP, said, Map.of(), Map.of())));
    }
    return draft.done(made);
  }

  /** Spending by year, for all sites, scaled to the target, and by site; in US dollars. */
  List<Assumption> spend() {
    List<Assumption> made = new ArrayList<>();
    String method = draft.text("method");
    Optional<Value> total =
        draft.number("totalUSDbn").map(SpreadRows::dollars).map(n -> amountOf(n, Quantity.USD));
    made.add(of("spend", SPEND, total, Scope.ALL, method, dollars(draft.numbers("perYear"))));
    made.add(
        of(
            "spend-scaled",
            SPEND,
            Optional.empty(),
            Scope.ALL,
            method,
            dollars(draft.numbers("scaledTo500bn"))));
    draft
        .draft("perSite")
        .ifPresent(
            sites -> {
              for (String site : sites.keys()) {
                Map<String, BigDecimal> years = dollars(sites.numbers(site));
                made.add(of("spend-" + site, SPEND, Optional.empty(), Scope.ALL, method, years));
              }
              sites.done(made);
            });
    return draft.done(made);
  }

  private Assumption of(
      String id,
      String topic,
      Optional<Value> value,
      Scope scope,
      String note,
      Map<String, BigDecimal> series) {
    Observation worked =
        new Observation(
            id,
            topic,
            value,
            scope,
            "",
            asOf,
            Optional.empty(),
            status,
            confidence,
            Basis.DERIVED,
            Optional.empty(),
            note,
            sources);
    return new Assumption(id, topic, worked, Map.of(), series);
  }

  private Optional<Value> amount(String key, String unit) {
    return draft.number(key).map(n -> amountOf(n, unit));
  }

  private static Value amountOf(BigDecimal number, String unit) {
    return new Value.Amount(new Quantity(number, unit), Optional.empty(), Optional.empty());
  }

  /** From billions of dollars, as the file has them, to dollars. */
  private static Map<String, BigDecimal> dollars(Map<String, BigDecimal> billions) {
    Map<String, BigDecimal> dollars = new LinkedHashMap<>();
    billions.forEach((year, number) -> dollars.put(year, dollars(number)));
    return dollars;
  }

  private static BigDecimal dollars(BigDecimal billions) {
    return billions.movePointRight(9);
  }
}
