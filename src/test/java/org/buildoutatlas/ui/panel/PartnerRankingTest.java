package org.buildoutatlas.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Partner;
import org.buildoutatlas.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Partners by role, by quantity and by name, on the real data. */
class PartnerRankingTest {

  private static final Atlas ATLAS = RealData.atlas();

  @ParameterizedTest
  @EnumSource(PartnerOrder.class)
  void everyPartnerIsInSomeGroupAndInNoneTwice(PartnerOrder order) {
    Set<Partner> found = new HashSet<>();
    for (PartnerRanking.Group group : groups(order)) {
      List<Partner> partners = group.entries().stream().map(PartnerRanking.Entry::partner).toList();
      assertEquals(partners.stream().distinct().toList(), partners, group.key());
      found.addAll(partners);
    }
    assertEquals(Set.copyOf(ATLAS.partners()), found);
  }

  @Test
  void memoryStandsWithItsWafersAndNotWithAValueThatAnalystsGuess() {
    List<PartnerRanking.Entry> memory = group("ui.partners.role.memory").entries();
    assertEquals(
        List.of("samsung-electronics", "sk-hynix"),
        memory.stream().map(e -> e.partner().id()).toList());
    assertTrue(memory.stream().allMatch(e -> leading(e).id().equals("mem-900k")));
  }

  @Test
  void aPartnerStandsInEachOfItsRolesWithWhatItPutsInThere() {
    Set<String> ofOracle =
        groups(PartnerOrder.ROLE).stream()
            .flatMap(g -> g.entries().stream().map(e -> e))
            .filter(e -> e.partner().id().equals("oracle"))
            .map(e -> leading(e).id())
            .collect(Collectors.toSet());
    assertEquals(Set.of("eq-oracle", "abilene-chips", "atc-pw", "or-300"), ofOracle);
  }

  @Test
  void whatCountsStandsFirstInItsRoleAndTheLargestBeforeTheOthers() {
    List<PartnerRanking.Entry> sites = group("ui.partners.role.builds").entries();
    List<Boolean> counts =
        sites.stream()
            .map(e -> e.leading().filter(c -> c.verdict() == Verdict.COUNTS).isPresent())
            .toList();
    assertTrue(counts.getFirst());
    assertTrue(counts.lastIndexOf(true) < counts.indexOf(false));
    assertEquals("frontier-site", leading(sites.getFirst()).id());
  }

  private static Contribution leading(PartnerRanking.Entry entry) {
    return entry.leading().orElseThrow();
  }

  private static PartnerRanking.Group group(String key) {
    return groups(PartnerOrder.ROLE).stream()
        .filter(g -> g.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<PartnerRanking.Group> groups(PartnerOrder order) {
    return new PartnerRanking(ATLAS).groups(ATLAS.partners(), order);
  }
}
