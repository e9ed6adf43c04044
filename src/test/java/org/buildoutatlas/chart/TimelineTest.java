package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final Viewpoint TODAY = Viewpoint.opening(ATLAS.asOf());

  @Test
  void reachesFromTheFirstStatementToTheLastPlan() {
    QuarterSpan span = of(TODAY).span();
    assertEquals(1, span.first().number());
    assertEquals(new Quarter(2029, 4), span.last(), "The target lies in January 2029");
    assertEquals(
        new Quarter(2032, 4), of(TODAY.withAdjacentSites(true)).span().last(), "PORTS-Pike");
    assertEquals(
        span,
        of(TODAY.withKnownOn(LocalDate.of(2025, 6, 1))).span(),
        "The axis stays while the day moves");
  }

  @Test
  void showsTheMilestonesOfTheMapAndCountsTheOthers() {
    Timeline us = of(TODAY);
    assertTrue(milestones(us).contains("m-01"), "The programme's own");
    assertTrue(milestones(us).contains("m-02"), "Of Abilene, though of the Emirates too");
    assertFalse(milestones(us).contains("m-24"), "PORTS-Pike does not count");
    assertFalse(milestones(us).contains("m-25"), "Britain and Norway are elsewhere");
    assertEquals(ATLAS.milestones().size() - milestones(us).size(), us.hidden());
    assertTrue(milestones(of(TODAY.withAdjacentSites(true))).contains("m-24"));
    assertTrue(milestones(of(TODAY.withRegion(Region.WORLD))).contains("m-25"));
  }

  @Test
  void theKoreanMapHasOnlyKoreasMilestonesAndNoAmericanCurve() {
    Timeline korea = of(TODAY.withRegion(Region.KOREA));
    assertEquals(Set.of("m-10"), milestones(korea));
    assertEquals(List.of(), korea.curve().points());
    assertEquals(Optional.empty(), korea.target());
    Timeline both =
        of(
            TODAY
                .withRegion(Region.KOREA)
                .withCompanion(Optional.of(Companion.of(Region.UNITED_STATES))));
    assertTrue(milestones(both).contains("m-01"), "Beside an American map it has both");
    assertFalse(both.curve().points().isEmpty());
  }

  @Test
  void nothingPublishedLaterIsShown() {
    LocalDate day = LocalDate.of(2025, 10, 1);
    Timeline then = of(TODAY.withKnownOn(day));
    assertTrue(milestones(then).contains("m-09"));
    assertFalse(milestones(then).contains("m-11"));
    assertTrue(then.isPast());
    assertTrue(then.isPlan(new Quarter(2026, 1)));
    assertFalse(then.isPlan(new Quarter(2025, 4)));
  }

  @Test
  void aSiteThatRunsHasNoFirstPowerToCome() {
    Set<String> planned =
        of(TODAY).events().stream()
            .filter(TimeEvent.Planned.class::isInstance)
            .map(e -> ((TimeEvent.Planned) e).site().id())
            .collect(Collectors.toSet());
    assertFalse(planned.contains("abilene"));
    assertTrue(planned.contains("lordstown"));
  }

  @Test
  void timeMattersOnlyToLayersThatChangeWithIt() {
    assertTrue(Timeline.matters(TODAY));
    var layers = TODAY.layers();
    for (MapLayer layer :
        List.of(MapLayer.STARGATE, MapLayer.ADJACENT, MapLayer.ABROAD, MapLayer.FLOWS)) {
      layers = layers.with(layer, false);
    }
    assertFalse(Timeline.matters(TODAY.withLayers(layers)));
  }

  private static Timeline of(Viewpoint viewpoint) {
    return Timeline.of(
        TimeFrame.of(ATLAS, viewpoint.adjacentSites()),
        ATLAS.known(viewpoint.knownOn()),
        viewpoint);
  }

  private static Set<String> milestones(Timeline timeline) {
    return timeline.events().stream()
        .filter(TimeEvent.Happened.class::isInstance)
        .map(e -> ((TimeEvent.Happened) e).milestone().id())
        .collect(Collectors.toSet());
  }
}
