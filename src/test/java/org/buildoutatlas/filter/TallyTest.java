package org.buildoutatlas.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buildoutatlas.view.Filter;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final List<Subject> SITES = Subjects.real();

  @Property(tries = 200)
  void eachCountIsWhatChoosingThatValueAloneWouldLetThrough(@ForAll("filters") Filter filter) {
    Tally tally = Tally.of(SITES, filter);
    assertEquals(passing(filter), tally.passing());
    for (Facet facet : Facet.values()) {
      Map<String, Integer> one = new HashMap<>();
      tally
          .counts()
          .getOrDefault(facet, Map.of())
          .keySet()
          .forEach(word -> one.put(word, passing(facet.choose(filter, Set.of(word)))));
      assertEquals(one, tally.counts().get(facet), () -> facet + " of " + filter);
    }
  }

  @Property(tries = 100)
  void aChoiceIsReadAsItWasMade(@ForAll("filters") Filter filter) {
    for (Facet facet : Facet.values()) {
      assertEquals(filter, facet.choose(filter, facet.chosen(filter)));
    }
  }

  @Test
  void aValueThatNothingIsLeftOfStaysWithZero() {
    Filter filter = Facet.STATE.choose(Filter.NONE, Set.of("NO"));
    Tally tally = Tally.of(SITES, filter);
    assertEquals(1, tally.passing());
    assertEquals(SITES.size(), tally.all());
    assertEquals(0, tally.count(Facet.SCOPE, "us-stargate"));
    assertTrue(tally.counts().getOrDefault(Facet.SCOPE, Map.of()).containsKey("us-stargate"));
    assertTrue(tally.count(Facet.STATE, "US-TX") > 1, "Its own facet counts as if it were free");
  }

  @Test
  void anExpressionThatCannotBeReadLetsNothingThrough() {
    assertEquals(0, Tally.of(SITES, Filter.NONE.withExpression("gw >")).passing());
  }

  @Provide
  Arbitrary<Filter> filters() {
    Tally all = Tally.of(SITES, Filter.NONE);
    List<Arbitrary<Set<String>>> sets =
        List.of(Facet.values()).stream()
            .map(
                facet ->
                    (Arbitrary<Set<String>>)
                        Arbitraries.of(all.counts().getOrDefault(facet, Map.of()).keySet())
                            .set()
                            .ofMaxSize(3))
            .toList();
    Arbitrary<String> expression = Arbitraries.of("", "", "gw > 1", "partner = 'oracle'");
    return Combinators.combine(
            Combinators.combine(sets).as(List::copyOf),
            expression,
            Arbitraries.integers().between(0, 63))
        .as(
            (words, written, used) -> {
              Filter filter = Filter.NONE.withExpression(written);
              for (int i = 0; i < words.size(); i++) {
                if ((used & 1 << i) != 0) {
                  filter = List.of(Facet.values()).get(i).choose(filter, words.get(i));
                }
              }
              return filter;
            });
  }

  private static int passing(Filter filter) {
    Sieve sieve = Sieve.of(filter);
    return (int) SITES.stream().filter(sieve::passes).count();
  }
}
