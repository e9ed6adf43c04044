package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapSumsTest {

  @ParameterizedTest
  @EnumSource(Region.class)
  void everyFigureOfTheTitleIsOneThatCanBeAskedFor(Region region) {
    Atlas atlas = RealData.atlas();
    Viewpoint viewpoint = Viewpoint.opening(atlas.asOf()).withRegion(region);
    Shown shown = Shown.of(atlas.known(atlas.asOf()), viewpoint);
    MapTitle title = new MapTitle(new Words(), new Numbers());
    Set<String> ids = new HashSet<>(MapSums.of(shown).byId().keySet());
    shown.flows().forEach(flow -> ids.add("contribution." + flow.contribution().id()));
    List<String> stated = title.finding(shown, viewpoint).ids().toList();
    assertEquals(region == Region.KOREA, stated.isEmpty());
    assertTrue(ids.containsAll(stated), stated + " in " + ids);
  }

  @Test
  void aSignAddsUpTheSitesItStandsFor() {
    Atlas atlas = RealData.atlas();
    Shown shown = Shown.of(atlas.known(atlas.asOf()), Viewpoint.opening(atlas.asOf()));
    Figure sign =
        Objects.requireNonNull(
            MapSums.ofSign(shown, Set.of("abilene", "milam")).get(MapSums.SIGN_PLANNED));
    Derivation.Computed sum = assertInstanceOf(Derivation.Computed.class, sign.derivation());
    assertEquals(
        Set.of("abilene.power.facility", "milam.power.facility"),
        sum.inputs().stream().map(Figure::id).collect(Collectors.toSet()));
    assertEquals(Map.of(), MapSums.ofSign(shown, Set.of("nowhere")));
  }
}
