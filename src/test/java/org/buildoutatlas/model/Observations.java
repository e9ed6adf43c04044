package org.buildoutatlas.model;

import java.util.List;
import java.util.Optional;

/** Builds observations for tests: of nothing in particular unless said otherwise. */
record Observations(
    String field,
    Value value,
    Scope scope,
    String known,
    Confidence confidence,
    int tier,
    Optional<String> preferred) {

  static Observations power(String field, long megawatts) {
    return of(field, amount(Quantity.mw(megawatts)));
  }

  static Observations status(Status status) {
    return of(Field.STATUS, new Value.Word(status.word()));
  }

  static Observations of(String field, Value value) {
    return new Observations(
        field, value, Scope.UNSTATED, "2026-01-01", Confidence.MEDIUM, 2, Optional.empty());
  }

  static Value.Amount amount(Quantity quantity) {
    return new Value.Amount(quantity, Optional.empty(), Optional.empty());
  }

  Observations of(Scope other) {
    return new Observations(field, value, other, known, confidence, tier, preferred);
  }

  Observations known(String day) {
    return new Observations(field, value, scope, day, confidence, tier, preferred);
  }

  Observations confidence(Confidence other) {
    return new Observations(field, value, scope, known, other, tier, preferred);
  }

  Observations tier(int other) {
    return new Observations(field, value, scope, known, confidence, other, preferred);
  }

  Observations preferred(String reason) {
    return new Observations(field, value, scope, known, confidence, tier, Optional.of(reason));
  }

  Observation make() {
    Source source =
        new Source(
            "s" + tier, "Publisher", "Title", Optional.empty(), Optional.empty(), tier, true, "");
    return new Observation(
        "site",
        field,
        Optional.of(value),
        scope,
        "",
        PartialDate.parse(known).orElseThrow(),
        Optional.empty(),
        Status.ANNOUNCED,
        confidence,
        Basis.STATED,
        preferred,
        "",
        List.of(source));
  }
}
