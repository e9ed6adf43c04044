package org.buildoutatlas.filter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buildoutatlas.view.Filter;

/**
 * How many sites pass a filter, and how many would for each value of each facet.
 *
 * @param passing how many pass
 * @param all out of how many
 * @param counts for each facet the values that occur or are asked for, each with the number of
 *     sites that would pass if it alone were chosen there and the other facets stayed as they are
 */
public record Tally(int passing, int all, Map<Facet, Map<String, Integer>> counts) {

  /** Copies the map. */
  public Tally {
    counts = Map.copyOf(counts);
  }

  /** Counts, in one pass over the sites. */
  public static Tally of(List<Subject> subjects, Filter filter) {
    Sieve sieve = Sieve.of(filter);
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> byValue = new HashMap<>();
      facet.chosen(filter).forEach(word -> byValue.put(word, 0));
      counts.put(facet, byValue);
    }
    int passing = 0;
    for (Subject subject : subjects) {
      boolean expressed = sieve.meetsExpression(subject);
      Set<Facet> against = sieve.against(subject);
      passing += expressed && against.isEmpty() ? 1 : 0;
      counts.forEach(
          (facet, byValue) -> {
            // What another facet keeps back stays back whatever is chosen in this one.
            boolean would = expressed && Set.of(facet).containsAll(against);
            facet.values(subject).forEach(word -> byValue.merge(word, would ? 1 : 0, Integer::sum));
          });
    }
    return new Tally(passing, subjects.size(), counts);
  }

  /** The count of a value; 0 for one that does not occur. */
  public int count(Facet facet, String word) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault(word, 0);
  }
}
