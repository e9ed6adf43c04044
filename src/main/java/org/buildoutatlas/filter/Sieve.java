package org.buildoutatlas.filter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.buildoutatlas.view.Filter;

/** A filter made ready to be asked of many sites. Safe to ask from any thread. */
public final class Sieve {

  private final Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
  private final Predicate<Subject> expression;

  private Sieve(Filter filter, Predicate<Subject> expression) {
    for (Facet facet : Facet.values()) {
      Set<String> words = facet.chosen(filter);
      if (!words.isEmpty()) {
        wanted.put(facet, words);
      }
    }
    this.expression = expression;
  }

  /**
   * Makes a filter ready. An expression that cannot be read lets nothing through, so that nobody
   * takes all sites for those that pass.
   */
  public static Sieve of(Filter filter) {
    return new Sieve(filter, condition(filter.expression()));
  }

  private static Predicate<Subject> condition(String expression) {
    if (expression.isEmpty()) {
      return _ -> true;
    }
    return switch (Expression.read(expression)) {
      case Expression.Read read -> read::holds;
      case Expression.Wrong _ -> _ -> false;
    };
  }

  /** Whether a site passes. */
  public boolean passes(Subject subject) {
    return wanted.keySet().stream().allMatch(facet -> meets(facet, subject))
        && expression.test(subject);
  }

  /** Whether a site meets the expression. */
  boolean meetsExpression(Subject subject) {
    return expression.test(subject);
  }

  /** The facets that keep a site back. */
  Set<Facet> against(Subject subject) {
    Set<Facet> against = EnumSet.noneOf(Facet.class);
    wanted.keySet().stream().filter(facet -> !meets(facet, subject)).forEach(against::add);
    return against;
  }

  private boolean meets(Facet facet, Subject subject) {
    Set<String> words = Objects.requireNonNull(wanted.get(facet));
    return !Collections.disjoint(words, facet.values(subject));
  }
}
