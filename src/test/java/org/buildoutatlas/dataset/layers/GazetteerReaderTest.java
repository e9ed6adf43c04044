package org.buildoutatlas.dataset.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.map.Gazetteer;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GazetteerReaderTest {

  private final Gazetteer gazetteer = new GazetteerReader().readEmbedded();

  @Test
  void seoulIsACityOfTheKoreanMapInBothScripts() {
    Gazetteer.Name seoul = named("Seoul", Gazetteer.Kind.CITY);
    assertEquals("서울", seoul.ko());
    assertTrue(seoul.regions().contains(Region.KOREA));
    assertEquals(126.978, seoul.place().lon(), 1e-9);
  }

  @Test
  void theGulfOfCaliforniaIsWrittenAtAnAngle() {
    assertEquals(-55, named("Gulf of California", Gazetteer.Kind.SEA).angle());
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void everyMapHasSeasAndCountries(Region region) {
    for (Gazetteer.Kind kind : new Gazetteer.Kind[] {Gazetteer.Kind.SEA, Gazetteer.Kind.COUNTRY}) {
      assertTrue(
          gazetteer.names().stream().anyMatch(name -> name.kind() == kind && name.isOn(region)));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Gazetteer.Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      // These come with the layers of their own, seen from close by.
      names = {"TOWN", "AIRPORT", "COUNTY"})
  void everyKindHasNamesWithARankFromOneToFour(Gazetteer.Kind kind) {
    assertFalse(gazetteer.names().stream().noneMatch(name -> name.kind() == kind));
    assertTrue(gazetteer.names().stream().allMatch(name -> name.rank() >= 1 && name.rank() <= 4));
  }

  private Gazetteer.Name named(String en, Gazetteer.Kind kind) {
    return gazetteer.names().stream()
        .filter(name -> name.en().equals(en) && name.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
