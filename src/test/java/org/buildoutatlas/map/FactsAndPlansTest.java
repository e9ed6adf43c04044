package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs reads as a fact at every quarter, and what is to run as a plan. */
class FactsAndPlansTest {

  private static final Atlas REAL = RealData.atlas();
  private static final List<String> OF_PLANS = List.of("to run", "to be on", "already", "plan:");

  private final Viewpoint us = Viewpoint.opening(Samples.TODAY);
  private final MapTitle title = new MapTitle(new Words(), new Numbers());
  private final SiteWords words = new SiteWords(new Words(), new Numbers());

  @ParameterizedTest
  @EnumSource
  void atItsOwnQuarterAPastDayHasFactsAlone(Region region) {
    for (LocalDate day = LocalDate.of(2025, 2, 1);
        !day.isAfter(REAL.asOf());
        day = day.plusDays(23)) {
      Viewpoint then = Viewpoint.opening(day).withRegion(region).withAdjacentSites(true);
      Atlas known = REAL.known(day);
      Shown shown = Shown.of(known, then);
      Stream.concat(
              Stream.of(title.finding(shown, then).text()),
              shown.sites().stream().flatMap(site -> words.of(site).lines().stream()))
          .forEach(
              text ->
                  assertTrue(
                      OF_PLANS.stream().noneMatch(text::contains), () -> then.knownOn() + text));
    }
  }

  @Test
  void whatRanOnAPastDayRunsAlreadyInLaterQuarters() {
    Viewpoint then = Viewpoint.opening(LocalDate.of(2026, 3, 1)).withAt(new Quarter(2026, 4));
    Shown shown = Shown.of(REAL.known(then.knownOn()), then);
    assertTrue(title.finding(shown, then).text().endsWith("0.2\u00a0GW runs already"));
    assertEquals("1.2\u00a0GW, 200\u00a0MW runs already", remarks(shown, "abilene"));
  }

  @Test
  void whatRunsTodayRunsAlreadyInLaterQuartersAndWhatIsAddedIsToBe() {
    Viewpoint later = Viewpoint.opening(REAL.asOf()).withAt(new Quarter(2028, 4));
    Shown shown = Shown.of(REAL.known(REAL.asOf()), later);
    String denton = remarks(shown, "denton");
    assertTrue(denton.contains("100\u00a0% of IT runs already"), denton);
    String abilene = remarks(shown, "abilene");
    assertTrue(abilene.contains("73\u00a0% of IT runs already, 100\u00a0% to be on"), abilene);
    String milam = remarks(shown, "milam");
    assertTrue(milam.contains("to be on") && !milam.contains("already"), milam);
    String finding = title.finding(shown, later).text();
    assertTrue(finding.endsWith("is to run by 2028 Q4, 0.6\u00a0GW already does"), finding);
  }

  @Test
  void aSiteThatRunsIsNoPlanAndOneThatIsToRunIs() {
    Atlas atlas =
        anAtlas()
            .with(
                aSite("On").it(100).phase("2025-01-01", 50, Status.OPERATIONAL),
                aSite("Off").it(100).phase("2027-01-01", 50, Status.UNDER_CONSTRUCTION))
            .build();
    Viewpoint later = us.withAt(new Quarter(2027, 2));
    Shown shown = Shown.of(atlas, later);
    assertFalse(site(shown, "on").isPlan());
    assertTrue(site(shown, "off").isPlan());
    assertEquals("100\u00a0MW IT, 50\u00a0% of IT runs already", remarks(shown, "on"));
    assertEquals("100\u00a0MW IT, 50\u00a0% of IT to be on", remarks(shown, "off"));
    assertFalse(site(Shown.of(atlas, us), "off").isPlan());
  }

  private String remarks(Shown shown, String id) {
    return words.of(site(shown, id)).lines().getLast();
  }

  private static ShownSite site(Shown shown, String id) {
    return shown.sites().stream().filter(s -> s.site().id().equals(id)).findFirst().orElseThrow();
  }
}
