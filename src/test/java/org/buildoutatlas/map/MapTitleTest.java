package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.AtlasBuilder;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

class MapTitleTest {

  private final MapTitle title = new MapTitle(new Words(), new Numbers());
  private final Viewpoint us = Viewpoint.opening(Samples.TODAY);

  @Test
  void theTitleOfTheUnitedStatesAddsUpPlannedAndEnergisedPower() {
    assertEquals("Two US sites plan 3.2\u00a0GW; 0.6\u00a0GW is energised", finding(sites(), us));
  }

  @Test
  void aSingleSitePlansInTheSingular() {
    AtlasBuilder atlas = anAtlas().with(aSite("Abilene").facility(1200));
    assertEquals("One US site plans 1.2\u00a0GW; nothing is energised", finding(atlas, us));
  }

  @Test
  void powerOfTheComputersAloneIsNotAddedToThatOfWholeSites() {
    AtlasBuilder atlas = anAtlas().with(aSite("Abilene").facility(1200), aSite("Milam").it(1400));
    assertEquals("One of two US sites plans 1.2\u00a0GW; nothing is energised", finding(atlas, us));
  }

  @Test
  void laterQuartersTellWhatRunsAlreadyFromWhatIsPlanned() {
    Viewpoint later = us.withAt(new Quarter(2028, 1));
    assertEquals(
        "Two US sites plan 3.2\u00a0GW; 0.6\u00a0GW runs already", finding(sites(), later));
    AtlasBuilder more =
        sites().with(aSite("Milam").it(400).phase("2027-06-30", 400, Status.UNDER_CONSTRUCTION));
    assertEquals(
        "Two of three US sites plan 3.2\u00a0GW; 1.0\u00a0GW\u00a0est. is to run by 2028 Q1,"
            + " 0.6\u00a0GW already does",
        finding(more, later));
    AtlasBuilder none =
        anAtlas()
            .with(
                aSite("Milam")
                    .facility(900)
                    .it(400)
                    .phase("2027-06-30", 400, Status.UNDER_CONSTRUCTION));
    assertEquals(
        "One US site plans 0.9\u00a0GW; 0.4\u00a0GW\u00a0est. is to run by 2028 Q1",
        finding(none, later));
    assertEquals(
        "One US site plans 0.9\u00a0GW; nothing is to run by 2027 Q1",
        finding(none, us.withAt(new Quarter(2027, 1))));
  }

  @Test
  void aFilterThatLeavesOutForeignSitesAloneSaysNothingOfTheOthers() {
    Viewpoint world = us.withRegion(Region.WORLD);
    for (boolean hides : new boolean[] {false, true}) {
      Filter home = Filter.NONE.withExpression("country = 'US'").withHides(hides);
      assertEquals(
          "Two US sites plan 3.2\u00a0GW", finding(sites(), world.withFilter(home)), "" + hides);
      Filter one = Filter.NONE.withExpression("gw > 1.5").withHides(hides);
      assertEquals(
          "One of the US sites plans 2.0\u00a0GW",
          finding(sites(), world.withFilter(one)),
          "" + hides);
      Filter abroad = Filter.NONE.withExpression("country = 'NO'").withHides(hides);
      assertEquals(
          "One site outside the US plans 0.2\u00a0GW",
          finding(sites(), world.withFilter(abroad)),
          "" + hides);
    }
  }

  @Test
  void theTitleCountsWhatIsOnTheLayersThatAreOnAndSaysWhatIsNot() {
    Viewpoint world = us.withRegion(Region.WORLD);
    assertEquals(
        "Two US sites plan 3.2\u00a0GW", finding(sites(), without(world, MapLayer.ABROAD)));
    Viewpoint home = without(world, MapLayer.STARGATE);
    assertEquals("One site outside the US plans 0.2\u00a0GW", finding(sites(), home));
    assertTrue(support(sites(), home).contains("2 of 3 sites are on layers that are off"));
    assertEquals(
        "The sites are not shown: their layers are off",
        finding(sites(), without(home, MapLayer.ABROAD)));
    assertEquals(
        "The Stargate sites are not shown: their layer is off",
        finding(sites(), without(us, MapLayer.STARGATE)));
    assertEquals(
        "One US site plans 10.0\u00a0GW; nothing is energised",
        finding(sites(), without(us.withAdjacentSites(true), MapLayer.STARGATE)));
    assertEquals(
        "The candidates are not shown: their layer is off",
        finding(sites(), without(us.withRegion(Region.KOREA), MapLayer.CANDIDATES)));
  }

  private static Viewpoint without(Viewpoint viewpoint, MapLayer layer) {
    return viewpoint.withLayers(viewpoint.layers().with(layer, false));
  }

  private List<String> support(AtlasBuilder builder, Viewpoint viewpoint) {
    Shown shown = Shown.of(builder.build(), viewpoint).on(viewpoint.layers());
    return title.support(shown, viewpoint).stream().map(Said::text).toList();
  }

  @Test
  void withoutAnyKnownSiteTheTitleSaysSo() {
    assertEquals("No US site was known yet", finding(anAtlas(), us));
  }

  @Test
  void adjacentSitesCountOnlyWhenSwitchedOn() {
    assertEquals(
        "Three US sites plan 13.2\u00a0GW; 0.6\u00a0GW is energised",
        finding(sites(), us.withAdjacentSites(true)));
  }

  @Test
  void theWorldSetsSitesAbroadBesideThoseOfTheUnitedStates() {
    assertEquals(
        "Two US sites plan 3.2\u00a0GW, one elsewhere 0.2\u00a0GW",
        finding(sites(), us.withRegion(Region.WORLD)));
  }

  @Test
  void withAFilterTheTitleAddsUpWhatPassesAndSaysHowMuchThatIs() {
    Viewpoint filtered = us.withFilter(Filter.NONE.withExpression("gw > 1.5"));
    assertEquals(
        "One of the US sites plans 2.0\u00a0GW; nothing is energised", finding(sites(), filtered));
    assertTrue(
        support(sites(), filtered).contains("Filter: 2 of 3 sites pass, the others are pale"));
    Viewpoint hiding = us.withFilter(Filter.NONE.withExpression("gw > 90").withHides(true));
    assertEquals("No site passes the filter", finding(sites(), hiding));
    assertTrue(
        support(sites(), hiding).contains("Filter: 0 of 3 sites pass, the others are left out"));
  }

  @Test
  void theKoreanTitleNamesWhoIsNoWorseThanTheFirst() {
    assertEquals("A leads three Korean candidates", korea(90, 85, 10));
    assertEquals("A leads three Korean candidates; B lies within five points", korea(90, 85.1, 10));
    assertEquals(
        "A leads four Korean candidates; B and C lie within five points", korea(90, 89, 88, 10));
    assertEquals(
        "A leads five Korean candidates; three others lie within five points",
        korea(90, 89, 88, 87, 10));
  }

  @Test
  void theKoreanCardSaysThatNobodyAnnouncedTheCandidates() {
    assertTrue(
        support(scored(90, 50, 10), us.withRegion(Region.KOREA))
            .contains("Analytical candidates, not announced or endorsed by anyone"));
  }

  private String korea(double... points) {
    return finding(scored(points), us.withRegion(Region.KOREA));
  }

  /** Candidates A, B and so on, the last one first in the file. */
  private static AtlasBuilder scored(double... points) {
    AtlasBuilder atlas = anAtlas().with(aCriterion("grid", "grid", 0, 100, 1));
    for (int i = points.length - 1; i >= 0; i--) {
      atlas.with(aCandidate(String.valueOf((char) ('A' + i))).measured("grid", points[i], "MW"));
    }
    return atlas;
  }

  @Test
  void aSumThatIsEstimatedSaysSo() {
    AtlasBuilder atlas =
        anAtlas().with(aSite("Abilene").facility(1200), aSite("Milam").estimated().facility(1400));
    assertEquals(
        "Two US sites plan 2.6\u00a0GW\u00a0est.; nothing is energised", finding(atlas, us));
    assertEquals(
        "Two US sites plan 2.6\u00a0GW\u00a0est.", finding(atlas, us.withRegion(Region.WORLD)));
  }

  @Test
  void theLinesBelowNameQuarterAndDay() {
    assertTrue(support(sites(), us).contains("2026 Q4, as known on 22 Nov 2026"));
  }

  private String finding(AtlasBuilder builder, Viewpoint viewpoint) {
    Atlas atlas = builder.build().known(viewpoint.knownOn());
    return title.finding(Shown.of(atlas, viewpoint).on(viewpoint.layers()), viewpoint).text();
  }

  private static AtlasBuilder sites() {
    return anAtlas()
        .with(
            aSite("Abilene").facility(1200).it(800).energised(600),
            aSite("Shackelford").facility(1960),
            aSite("Piketon").facility(10000).adjacent(),
            aSite("Narvik").facility(230).abroad("NO"));
  }
}
