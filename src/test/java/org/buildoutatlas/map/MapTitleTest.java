package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aCandidate;
import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.AtlasBuilder;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.view.Filter;
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
    assertEquals("Two US sites plan 1.2\u00a0GW; nothing is energised", finding(atlas, us));
  }

  @Test
  void laterQuartersShowAPlan() {
    assertEquals(
        "Two US sites plan 3.2\u00a0GW; 0.6\u00a0GW is to be energised by 2028 Q1",
        finding(sites(), us.withAt(new Quarter(2028, 1))));
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
        title
            .support(Shown.of(sites().build(), filtered), filtered)
            .contains("Filter: 2 of 3 sites pass, the others are pale"));
    Viewpoint hiding = us.withFilter(Filter.NONE.withExpression("gw > 90").withHides(true));
    assertEquals("No site passes the filter", finding(sites(), hiding));
    assertTrue(
        title
            .support(Shown.of(sites().build(), hiding), hiding)
            .contains("Filter: 0 of 3 sites pass, the others are left out"));
  }

  @Test
  void theKoreanTitleNamesTheFirstTwoAndTheCardSaysThatNobodyAnnouncedThem() {
    AtlasBuilder atlas =
        anAtlas()
            .with(aCriterion("grid", "grid", 0, 100, 1))
            .with(
                aCandidate("Low").measured("grid", 10, "MW"),
                aCandidate("High").measured("grid", 90, "MW"),
                aCandidate("Middle").measured("grid", 50, "MW"));
    Viewpoint korea = us.withRegion(Region.KOREA);
    assertEquals("High and Middle lead three Korean candidates", finding(atlas, korea));
    assertTrue(
        title
            .support(Shown.of(atlas.build(), korea), korea)
            .contains("Analytical candidates, not announced or endorsed by anyone"));
  }

  @Test
  void theLinesBelowNameQuarterAndDay() {
    assertTrue(
        title
            .support(Shown.of(sites().build(), us), us)
            .contains("2026 Q4, as known on 22 Nov 2026"));
  }

  private String finding(AtlasBuilder builder, Viewpoint viewpoint) {
    Atlas atlas = builder.build().known(viewpoint.knownOn());
    return title.finding(Shown.of(atlas, viewpoint), viewpoint);
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
