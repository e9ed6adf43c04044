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
 * @param states codes of US states, or of countries for sites elsewhere, as {@code TX} or {@code
 *     NO}
 * @param powers classes of planned facility power
 * @param years in which a site's first power came or is planned
 * @param expression an ECQL expression; empty for none
 */
public record Filter(
    Set<Status> statuses,
    Set<Site.Group> scopes,
    Set<String> partners,
    Set<String> states,
    Set<PowerClass> powers,
    Set<Integer> years,
    String expression) {

  /** Lets every site through. */
  public static final Filter NONE =
      new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "");

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
    return equals(NONE);
  }
}
