package org.buildoutatlas.view;

import java.util.Set;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Status;

/**
 * Which sites stand out; the others stand back. Facets are joined by *and*, the values within one
 * by *or*; an empty facet asks for nothing.
 *
 * @param statuses at the quarter looked at
 * @param scopes which groups of sites
 * @param partners ids of partners that have a part in the site
 * @param states codes of US states, or of countries for sites elsewhere, by ISO 3166, as {@code
 *     US-TX} or {@code NO}
 * @param powers classes of planned facility power
 * @param years in which a site's first power came or is planned, {@link #NO_YEAR} where none is
 *     known
 * @param expression an ECQL expression; empty for none
 * @param hides whether the others are left out altogether
 */
public record Filter(
    Set<Status> statuses,
    Set<Site.Group> scopes,
    Set<String> partners,
    Set<String> states,
    Set<PowerClass> powers,
    Set<Integer> years,
    String expression,
    boolean hides) {

  /** The year of sites of which no first power is known. */
  public static final int NO_YEAR = 0;

  /** Lets every site through. */
  public static final Filter NONE =
      new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", false);

  /** Copies the sets. */
  public Filter {
    statuses = Set.copyOf(statuses);
    scopes = Set.copyOf(scopes);
    partners = Set.copyOf(partners);
    states = Set.copyOf(states);
    powers = Set.copyOf(powers);
    years = Set.copyOf(years);
    expression = expression.strip();
  }

  /** Whether it lets every site through. */
  public boolean isNone() {
    return withHides(false).equals(NONE);
  }

  /** For other statuses. */
  public Filter withStatuses(Set<Status> others) {
    return new Filter(others, scopes, partners, states, powers, years, expression, hides);
  }

  /** For other groups of sites. */
  public Filter withScopes(Set<Site.Group> others) {
    return new Filter(statuses, others, partners, states, powers, years, expression, hides);
  }

  /** For other partners. */
  public Filter withPartners(Set<String> others) {
    return new Filter(statuses, scopes, others, states, powers, years, expression, hides);
  }

  /** For other states and countries. */
  public Filter withStates(Set<String> others) {
    return new Filter(statuses, scopes, partners, others, powers, years, expression, hides);
  }

  /** For other classes of power. */
  public Filter withPowers(Set<PowerClass> others) {
    return new Filter(statuses, scopes, partners, states, others, years, expression, hides);
  }

  /** For other years. */
  public Filter withYears(Set<Integer> others) {
    return new Filter(statuses, scopes, partners, states, powers, others, expression, hides);
  }

  /** With another expression, empty for none. */
  public Filter withExpression(String other) {
    return new Filter(statuses, scopes, partners, states, powers, years, other, hides);
  }

  /** Leaving out what does not pass, or setting it back. */
  public Filter withHides(boolean on) {
    return new Filter(statuses, scopes, partners, states, powers, years, expression, on);
  }
}
