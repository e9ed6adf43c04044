package org.buildoutatlas.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.model.Basis;
import org.buildoutatlas.model.Conversion;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Value;

/** From rows to observations and the values in them. */
final class ObservationRows {

  private ObservationRows() {}

  /** The observations in a list. */
  static List<Observation> list(Draft owner, String key, String subject) {
    return owner.drafts(key).stream().map(o -> read(o, subject, o.text("field"))).toList();
  }

  /** One observation; an amount with a rate is of US dollars, and the note says what was stated. */
  static Observation read(Draft draft, String subject, String field) {
    Optional<Value> value = value(draft);
    Optional<Conversion> conversion =
        value
            .flatMap(v -> v instanceof Value.Amount a ? Optional.of(a) : Optional.empty())
            .flatMap(stated -> RateRows.read(draft, stated));
    String note = draft.maybe("note").or(() -> draft.maybe("text")).orElse("");
    return draft.done(
        new Observation(
            subject,
            field,
            conversion.<Value>map(Conversion::dollars).or(() -> value),
            draft.maybe("scope").map(ObservationRows::scope).orElse(Scope.UNSTATED),
            draft.text("qualifier"),
            draft.date("known"),
            draft.maybeDate("about"),
            draft.status(),
            draft.confidence(),
            draft
                .maybe("basis")
                .map(b -> Basis.valueOf(b.toUpperCase(Locale.ROOT)))
                .orElse(Basis.STATED),
            draft.maybe("preferred"),
            conversion.map(c -> RateRows.describe(note, c)).orElse(note),
            Stream.concat(
                    draft.sources("sources").stream(),
                    conversion.stream().flatMap(c -> c.rate().sources().stream()))
                .distinct()
                .toList()));
  }

  /**
   * The value of a row with a unit. Of a range without a value its middle is taken; where there is
   * neither, nothing, and the unit stays with the row.
   */
  static Optional<Value> value(Draft draft) {
    Optional<BigDecimal> number = draft.number("value").or(() -> middle(draft));
    if (number.isPresent()) {
      String unit = draft.text("unit");
      return Optional.of(
          new Value.Amount(
              new Quantity(number.get(), unit),
              draft.number("low").map(n -> new Quantity(n, unit)),
              draft.number("high").map(n -> new Quantity(n, unit))));
    }
    Optional<String> words = draft.maybe("value");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean isDate = draft.text("unit").equals("date");
    return words.map(
        w ->
            PartialDate.parse(w)
                .filter(d -> isDate)
                .<Value>map(Value.Day::new)
                .orElse(new Value.Word(w)));
  }

  private static Optional<BigDecimal> middle(Draft draft) {
    return draft
        .number("low")
        .flatMap(
            low -> draft.number("high").map(high -> low.add(high).divide(BigDecimal.valueOf(2))));
  }

  /** The scope with that word. */
  static Scope scope(String word) {
    return Scope.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
