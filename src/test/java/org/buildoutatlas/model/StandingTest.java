package org.buildoutatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Quarter NOW = new Quarter(2026, 4);

  private static final Phase RUNNING = phase("2026-05", 400, "2026-06", Status.OPERATIONAL);
  private static final Phase DUE = phase("2026-11-01", 800, "2026-06", Status.UNDER_CONSTRUCTION);
  private static final Phase PLANNED = phase("2027-Q2", 1000, "2026-06", Status.ANNOUNCED);

  @Test
  void countsAStepThatIsSaidToRun() {
    assertEquals(Optional.of(Quantity.mw(400)), energised(site(List.of(RUNNING)), NOW));
  }

  @Test
  void doesNotCountAStepBeforeItRuns() {
    assertEquals(Optional.empty(), energised(site(List.of(RUNNING)), new Quarter(2026, 1)));
  }

  @Test
  void doesNotCountAStepWhoseDayHasPassedUnlessItIsSaidToRun() {
    assertEquals(Optional.of(Quantity.mw(400)), energised(site(List.of(RUNNING, DUE)), NOW));
  }

  @Test
  void countsThePlanInLaterQuarters() {
    Site site = site(List.of(RUNNING, DUE, PLANNED));

    assertEquals(Optional.of(Quantity.mw(800)), energised(site, NOW.plus(1)));
    assertEquals(Optional.of(Quantity.mw(1000)), energised(site, NOW.plus(2)));
  }

  @Test
  void takesTheLargerOfWhatWasObservedAndWhatTheStepsSay() {
    Observations observed = Observations.power(Field.ENERGISED_POWER, 618).known("2026-09-10");

    assertEquals(Optional.of(Quantity.mw(618)), energised(site(List.of(RUNNING), observed), NOW));
    assertEquals(
        Optional.of(Quantity.mw(400)),
        energised(
            site(List.of(RUNNING), Observations.power(Field.ENERGISED_POWER, 200).known("2026-05")),
            NOW));
  }

  @Test
  void doesNotSwitchOffInALaterQuarterWhatRunsToday() {
    Observations observed = Observations.power(Field.ENERGISED_POWER, 618).known("2026-09-10");
    Site site = site(List.of(phase("2027-01", 500, "2026-06", Status.ANNOUNCED)), observed);

    assertEquals(Optional.of(Quantity.mw(618)), energised(site, NOW));
    assertEquals(Optional.of(Quantity.mw(618)), energised(site, NOW.plus(1)));
  }

  @Test
  void doesNotKnowAtAnEarlierQuarterWhatWasObservedLater() {
    Site site =
        site(
            List.of(),
            Observations.power(Field.ENERGISED_POWER, 200).known("2025-09-30"),
            Observations.power(Field.ENERGISED_POWER, 618).known("2026-09-10"));

    assertEquals(Optional.of(Quantity.mw(200)), energised(site, new Quarter(2026, 1)));
    assertEquals(Optional.of(Quantity.mw(618)), energised(site, NOW));
  }

  @Test
  void comparesEnergisedItPowerWithPlannedItPower() {
    Site site =
        site(
            List.of(RUNNING),
            Observations.power(Field.PLANNED_POWER, 1200).of(Scope.FACILITY),
            Observations.power(Field.PLANNED_POWER, 800).of(Scope.IT));

    Standing standing = Standing.of(site, DAY, NOW);

    assertEquals(0.5, standing.energisedShare());
    assertEquals(Quantity.mw(1200), standing.shownPower().orElseThrow().quantity());
  }

  @Test
  void hasAShareOfNoMoreThanOne() {
    Site site = site(List.of(RUNNING), Observations.power(Field.PLANNED_POWER, 300).of(Scope.IT));

    assertEquals(1, Standing.of(site, DAY, NOW).energisedShare());
  }

  @Test
  void isOperationalOnceAnythingRuns() {
    Site site =
        site(
            List.of(RUNNING),
            Observations.power(Field.PLANNED_POWER, 800).of(Scope.IT),
            Observations.status(Status.UNDER_CONSTRUCTION));

    assertEquals(Status.UNDER_CONSTRUCTION, Standing.of(site, DAY, new Quarter(2026, 1)).status());
    assertEquals(Status.OPERATIONAL, Standing.of(site, DAY, NOW).status());
  }

  @Test
  void staysCancelledWhateverThePlanWas() {
    Site site =
        site(
            List.of(PLANNED),
            Observations.power(Field.PLANNED_POWER, 1000).of(Scope.IT),
            Observations.status(Status.CANCELLED));

    assertEquals(Status.CANCELLED, Standing.of(site, DAY, NOW.plus(4)).status());
  }

  @Test
  void isAnnouncedWhereNothingIsSaid() {
    assertEquals(Status.ANNOUNCED, Standing.of(site(List.of()), DAY, NOW).status());
  }

  @Test
  void tellsWhatRunsFromWhatIsToRun() {
    Site running = site(List.of(RUNNING));
    Site partly = site(List.of(RUNNING, PLANNED));
    Site planned =
        site(List.of(PLANNED), Observations.power(Field.PLANNED_POWER, 1000).of(Scope.IT));
    Quarter later = new Quarter(2027, 2);

    assertEquals(Advance.NOW, Standing.of(partly, DAY, NOW).advance());
    assertEquals(Advance.ALREADY, Standing.of(running, DAY, later).advance());
    assertEquals(Advance.PARTLY, Standing.of(partly, DAY, later).advance());
    assertEquals(Advance.AHEAD, Standing.of(planned, DAY, later).advance());
    assertEquals(
        Optional.of(Quantity.mw(400)),
        Standing.of(partly, DAY, later).running().map(Figure::quantity));
    assertTrue(Standing.of(planned, DAY, later).isPlanned());
    assertFalse(Standing.of(planned, DAY, NOW).isPlanned());
    assertEquals(0, Standing.of(planned, DAY, later).runningShare());
    assertEquals(1, Standing.of(planned, DAY, later).energisedShare());
  }

  private static Optional<Quantity> energised(Site site, Quarter at) {
    return Standing.of(site, DAY, at).energised().map(Figure::quantity);
  }

  private static Phase phase(String energised, long megawatts, String known, Status status) {
    return new Phase(
        "phase",
        "Phase",
        PartialDate.parse(energised).orElseThrow(),
        Optional.of(BigDecimal.valueOf(megawatts)),
        Optional.empty(),
        PartialDate.parse(known).orElseThrow(),
        status,
        Confidence.MEDIUM,
        List.of());
  }

  private static Site site(List<Phase> phases, Observations... observations) {
    return new Site(
        "site",
        "Site",
        "Site",
        Site.Group.US_STARGATE,
        "US",
        "",
        "",
        "",
        new Location(
            new LonLat(-99.8, 32.5), Location.Precision.SITE, Confidence.HIGH, "", List.of()),
        List.of(),
        List.of(),
        "",
        Arrays.stream(observations).map(Observations::make).toList(),
        phases);
  }

  @Test
  void aSiteIsNotThereBeforeAnybodySpokeOfIt() {
    Site site =
        Samples.aSite("A").publishedOn(LocalDate.of(2025, 10, 1)).status(Status.REPORTED).build();
    assertFalse(Standing.isThere(site, new Quarter(2025, 3)));
    assertTrue(Standing.isThere(site, new Quarter(2025, 4)));
  }

  @Test
  void beforeAnythingWasSaidASiteIsNoFurtherThanWhatWasSaidFirst() {
    Site site =
        Samples.aSite("A")
            .publishedOn(LocalDate.of(2025, 10, 1))
            .status(Status.LETTER_OF_INTENT)
            .build();
    Standing standing = Standing.of(site, Samples.TODAY, new Quarter(2024, 1));
    assertEquals(Status.LETTER_OF_INTENT, standing.status());
  }
}
