package org.buildoutatlas.siting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Preset;
import org.buildoutatlas.model.Profile;
import org.buildoutatlas.model.Siting;
import org.junit.jupiter.api.Test;

class ProfileTest {

  private static final Siting SITING = RealData.atlas().siting();
  private static final Siting OFFSHORE = SITING.under("offshore");

  @Test
  void theUsualProfileIsTheQuaysideOfTheWorkedExample() {
    assertEquals(SITING, SITING.under(Profile.QUAYSIDE));
    assertEquals(SITING, OFFSHORE.under(Profile.QUAYSIDE));
    assertEquals(SITING, SITING.under("unheard-of"));
  }

  @Test
  void eachProfileOffersItsOwnWeightsFirstAndNotThoseOfOthers() {
    assertEquals("default", SITING.presets().getFirst().id());
    assertEquals("offshore", OFFSHORE.presets().getFirst().id());
    assertTrue(SITING.preset("offshore").isEmpty());
    assertTrue(OFFSHORE.preset("default").isEmpty());
    assertTrue(OFFSHORE.preset("equal").isPresent());
  }

  @Test
  void offshoreDeeperWaterIsBetterAndTheSameIsMeasured() {
    Criterion quay = SITING.criterion("depth").orElseThrow();
    Criterion sea = OFFSHORE.criterion("depth").orElseThrow();
    assertEquals(1, ValueFunction.worth(quay.knots(), 12));
    assertTrue(ValueFunction.worth(sea.knots(), 12) < 0.2);
    assertEquals(1, ValueFunction.worth(sea.knots(), 80));
    assertEquals(
        SITING.criteria().stream().map(Criterion::key).toList(),
        OFFSHORE.criteria().stream().map(Criterion::key).toList());
  }

  @Test
  void whatIsOurOwnSaysSo() {
    Profile offshore = SITING.method().profile("offshore").orElseThrow();
    assertTrue(offshore.rationale().contains("Assumption of this atlas"));
    List<Criterion> changed =
        offshore.criteria().stream().filter(c -> !SITING.criteria().contains(c)).toList();
    assertFalse(changed.isEmpty());
    changed.forEach(c -> assertTrue(c.rationale().startsWith("Assumption of this atlas"), c.id()));
  }

  @Test
  void thePresetsOfAllProfilesAddUpToAHundredAndAreThoseOfTheCriteria() {
    for (Profile profile : SITING.method().profiles()) {
      for (Preset preset : profile.presets()) {
        assertEquals(
            100, preset.weights().values().stream().mapToDouble(w -> w).sum(), 1e-9, preset.id());
      }
      profile
          .criteria()
          .forEach(
              c ->
                  assertEquals(
                      c.defaultWeight(),
                      profile.presets().getFirst().weights().get(c.id()),
                      profile.id() + " " + c.id()));
    }
  }

  @Test
  void candidatesAreRankedAsInAProfile() {
    Profile offshore = SITING.method().profile("offshore").orElseThrow();
    Weights weights = Weights.of(OFFSHORE, OFFSHORE.defaultWeights());
    assertEquals(
        Scoring.rank(OFFSHORE, OFFSHORE.defaultWeights()).stream()
            .map(s -> s.candidate().id())
            .toList(),
        Scoring.rank(SITING, offshore, weights).stream().map(s -> s.candidate().id()).toList());
  }
}
