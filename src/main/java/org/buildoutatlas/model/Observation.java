package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One stated fact about a subject. A later observation stands beside an earlier one; nothing is
 * overwritten.
 *
 * @param subject the id of what it speaks of
 * @param field what it states, one of {@link Field} or any other word of the data
 * @param value what is stated; empty where the statement is only its note
 * @param scope which part of the subject it covers
 * @param qualifier how the source limits it, for example {@code up to}; empty if it does not
 * @param known when it was published
 * @param about the day or quarter it speaks of, where it is a plan
 * @param status how firm it is
 * @param confidence how far it can be relied on
 * @param basis whether it was said or worked out
 * @param preferred the reason for which it is preferred by hand over later observations
 * @param note in our words
 * @param sources who says so
 */
public record Observation(
    String subject,
    String field,
    Optional<Value> value,
    Scope scope,
    String qualifier,
    PartialDate known,
    Optional<PartialDate> about,
    Status status,
    Confidence confidence,
    Basis basis,
    Optional<String> preferred,
    String note,
    List<Source> sources) {

  /** Copies the sources. */
  public Observation {
    sources = List.copyOf(sources);
  }

  /** Whether it had been published by that day. */
  public boolean isKnownBy(LocalDate day) {
    return known.isBy(day);
  }

  /** The same statement without the sources that were published after a day. */
  public Observation withSourcesBy(LocalDate day) {
    return new Observation(
        subject,
        field,
        value,
        scope,
        qualifier,
        known,
        about,
        status,
        confidence,
        basis,
        preferred,
        note,
        Source.publishedBy(sources, day));
  }

  /** The stated amount, where the value is one. */
  public Optional<Quantity> quantity() {
    return value.flatMap(
        v -> v instanceof Value.Amount a ? Optional.of(a.quantity()) : Optional.empty());
  }

  /** The stated date, where the value is one. */
  public Optional<PartialDate> date() {
    return value.flatMap(v -> v instanceof Value.Day d ? Optional.of(d.date()) : Optional.empty());
  }

  /** The stated words, where the value is words. */
  public Optional<String> words() {
    return value.flatMap(v -> v instanceof Value.Word w ? Optional.of(w.text()) : Optional.empty());
  }

  /** The best tier among its sources, 4 where it has none. */
  public int tier() {
    return sources.stream().mapToInt(Source::tier).min().orElse(4);
  }
}
