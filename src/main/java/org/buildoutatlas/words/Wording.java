package org.buildoutatlas.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.buildoutatlas.model.Conflict;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Observation;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.model.Verdict;

/**
 * What the model's values are called on screen.
 *
 * @param words the texts
 * @param numbers how numbers are written
 */
public record Wording(Words words, Numbers numbers) {

  /** A status, capitalised. */
  public String status(Status status) {
    return words.text("ui.status." + hyphened(status.word()));
  }

  /** A status at a quarter, capitalised; a plan where the site is only to run by then. */
  public String status(Standing standing) {
    return standing.isPlanned() ? words.text("ui.status.planned") : status(standing.status());
  }

  /**
   * Power with what it is of where that is the computers alone: {@code 1.4 GW IT}. It is never
   * taken for that of the whole site.
   */
  public String power(Figure power) {
    boolean it =
        power.derivation() instanceof Derivation.Observed o && o.chosen().scope() == Scope.IT;
    if (!it) {
      return numbers.figure(power);
    }
    String amount =
        power.isContested()
            ? numbers.range(power.low().orElseThrow(), power.high().orElseThrow())
            : numbers.quantity(power.quantity());
    String whose = words.text("map.label.it", amount);
    return power.estimated() ? words.text("chart.estimate", whose) : whose;
  }

  /** A contribution's amount with its limit. */
  public String amount(Contribution contribution, Value.Amount amount) {
    return new Qualifier(words, contribution.qualifier()).limited(amount(amount));
  }

  /** A verdict in few words. */
  public String verdict(Verdict verdict) {
    return words.text("ui.verdict." + verdict.word());
  }

  /** Which part of a site a quantity speaks of. */
  public String scope(Scope scope) {
    return words.text("ui.scope." + lower(scope));
  }

  /** How an observed value came about. */
  public String basis(Observation observation) {
    return words.text("ui.basis." + lower(observation.basis()));
  }

  /** How a candidate's value came about. */
  public String kind(Measurement.Kind kind) {
    return words.text("ui.measurement." + lower(kind));
  }

  /**
   * A word of the data, as of a kind, a role or a field: its text, or the word itself taken apart.
   */
  public String word(String family, String word) {
    String key = "ui." + family + "." + hyphened(word);
    return words.has(key) ? words.text(key) : takenApart(word);
  }

  /**
   * What is stated: an amount with its range and limit, a date, or words; the note where there is
   * no value.
   */
  public String value(Observation observation) {
    String text = observation.value().map(this::value).orElse(observation.note());
    Qualifier qualifier = new Qualifier(words, observation.qualifier());
    String remark = qualifier.remark();
    return remark.isEmpty()
        ? qualifier.limited(text)
        : words.text("ui.value.remark", qualifier.limited(text), remark);
  }

  /** A value. */
  public String value(Value value) {
    return switch (value) {
      case Value.Amount a -> amount(a);
      case Value.Day d -> numbers.date(d.date());
      case Value.Word w -> w.text();
    };
  }

  /** An amount; a range where one is stated. */
  public String amount(Value.Amount amount) {
    Optional<Quantity> low = amount.low();
    Optional<Quantity> high = amount.high();
    return low.isPresent() && high.isPresent() && !low.equals(high)
        ? numbers.range(low.get(), high.get())
        : quantity(amount.quantity());
  }

  /** A range, its unit in words. */
  public String range(Quantity low, Quantity high) {
    return isWritten(low) ? numbers.range(low, high) : number(low) + "\u2013" + quantity(high);
  }

  /** From where to where sources range. */
  public String range(Conflict conflict) {
    return switch (conflict.matter()) {
      case Conflict.Matter.Amounts a -> range(a.low(), a.high());
      case Conflict.Matter.Dates d ->
          words.text("ui.conflict.dates", numbers.date(d.earliest()), numbers.date(d.latest()));
    };
  }

  /** What the figure or date is called on which sources differ, without its site. */
  public String name(Conflict conflict) {
    return switch (conflict.key()) {
      case Conflict.FACILITY_POWER, Conflict.IT_POWER, Conflict.FIRST_OPERATION ->
          words.text("ui.conflict." + conflict.key());
      default -> word("field", conflict.key());
    };
  }

  /** Which value was taken, and by which rule. */
  public String rule(Conflict conflict) {
    String taken =
        switch (conflict.matter()) {
          case Conflict.Matter.Amounts a -> quantity(a.figure().quantity());
          case Conflict.Matter.Dates d -> numbers.date(d.taken());
        };
    String reason =
        conflict.statements().stream()
            .flatMap(stated -> stated.observation().preferred().stream())
            .filter(why -> !why.isEmpty())
            .findFirst()
            .orElse("");
    String rule = conflict.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.text("ui.conflict.rule." + rule, taken, reason);
  }

  /** A quantity, its unit in words. */
  public String quantity(Quantity q) {
    return isWritten(q) ? numbers.quantity(q) : number(q) + "\u00a0" + unit(q.unit());
  }

  /** A unit of the data as it is written. */
  public String unit(String unit) {
    String key = "ui.unit." + hyphened(unit);
    return words.has(key) ? words.text(key) : unit;
  }

  /** What was measured of a candidate, with its range; empty where nothing was found. */
  public String measured(Measurement m) {
    if (m.low().isPresent() && m.high().isPresent() && !m.low().equals(m.high())) {
      String unit = m.unit().isEmpty() ? "" : "\u00a0" + unit(m.unit());
      return number(m.low().get()) + "\u2013" + number(m.high().get()) + unit;
    }
    return m.value().map(this::value).orElse("");
  }

  private String number(double value) {
    return numbers.plain(BigDecimal.valueOf(value));
  }

  /** Whether its unit has a way of its own to be written. */
  private static boolean isWritten(Quantity q) {
    return q.isMoney() || q.isOtherMoney() || q.isPower() || q.unit().startsWith("USD/");
  }

  private String number(Quantity q) {
    return numbers.plain(q.amount());
  }

  private static String lower(Enum<?> value) {
    return hyphened(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String hyphened(String word) {
    return word.replace(' ', '-').replace('/', '-');
  }

  /** {@code firstDelivery} becomes {@code First delivery}. */
  private static String takenApart(String word) {
    String spaced = word.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ');
    String small = spaced.contains(" ") ? spaced.toLowerCase(Locale.ROOT) : spaced;
    return small.isEmpty() ? "" : Character.toUpperCase(small.charAt(0)) + small.substring(1);
  }
}
