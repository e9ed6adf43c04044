package org.buildoutatlas.change;

import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.change.Change.Kind;
import org.buildoutatlas.change.Change.Subject;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

  @Test
  void nothingChangesWithinADay() {
    assertEquals(List.of(), Changes.between(ATLAS, OCTOBER, OCTOBER, false).all());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-01, 2025-10-01, false",
    "2025-10-01, 2026-03-01, false",
    "2026-01-01, 2026-10-31, false",
    "2026-03-01, 2026-04-20, true",
    "2025-01-22, 2026-11-22, true"
  })
  void everyDollarOfTheDifferenceIsNamedOnce(LocalDate from, LocalDate to, boolean adjacent) {
    Changes changes = Changes.between(ATLAS, from, to, adjacent);
    BigDecimal named =
        changes.all().stream()
            .filter(c -> c.subject() == Subject.SITE_COST)
            .map(c -> dollars(c.after()).subtract(dollars(c.before())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal before = changes.before().counted().quantity().amount();
    BigDecimal after = changes.after().counted().quantity().amount();
    assertEquals(
        0, after.subtract(before).compareTo(named), () -> named + " of " + before + " to " + after);
  }

  @Test
  void fromJanuaryToOctober2026SitesAndMoneyAreNewChangedAndPaused() {
    Changes changes = Changes.between(ATLAS, JANUARY, OCTOBER, false);
    for (Kind kind : List.of(Kind.NEW, Kind.CHANGED, Kind.PAUSED)) {
      assertFalse(changes.of(kind).isEmpty(), () -> "nothing " + kind);
    }
    assertTrue(
        changes.all().stream().allMatch(c -> !c.sources().isEmpty() || c.after().isEmpty()),
        "Somebody says so");
    assertTrue(
        changes.of(Kind.CHANGED).stream().allMatch(c -> c.before().isPresent()),
        "What changed was something before");
  }

  @Test
  void aSiteThatIsCalledOffLosesWhatItCountedFor() {
    LocalDate later = LocalDate.of(2026, 6, 1);
    Atlas atlas =
        anAtlas()
            .with(
                aSite("Milam").cost(20_000_000_000L, Scope.ALL),
                aSite("Saline")
                    .cost(45_000_000_000L, Scope.ALL)
                    .status(Status.ANNOUNCED)
                    .publishedOn(later)
                    .status(Status.CANCELLED))
            .build();
    Changes changes = Changes.between(atlas, later.minusDays(1), later, false);
    assertEquals(List.of("saline"), changes.of(Kind.CANCELLED).stream().map(Change::id).toList());
    Change cost = changes.of(Kind.CHANGED).getFirst();
    assertEquals(Subject.SITE_COST, cost.subject());
    assertEquals(0, dollars(cost.before()).compareTo(BigDecimal.valueOf(45_000_000_000L)));
    assertEquals(Optional.empty(), cost.after());
    assertEquals(2, changes.all().size());
  }

  @Test
  void theDaysAreInOrder() {
    assertThrows(
        IllegalArgumentException.class, () -> Changes.between(ATLAS, OCTOBER, JANUARY, false));
  }

  private static BigDecimal dollars(Optional<Figure> figure) {
    return figure.map(f -> f.quantity().amount()).orElse(BigDecimal.ZERO);
  }
}
