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
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.page.template.ChangeWords;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
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

  @ParameterizedTest(name = "{0} {1} {2}: {3} to {4}")
  @CsvSource({
    "PAUSED, SITE, uk, -, -",
    "NEW, SITE, camellia, -, 3200",
    "NEW, SITE, ports-pike, -, 10000",
    "NEW, CONTRIBUTION, nv-guarantee, -, 105000000000",
    "NEW, CONTRIBUTION, nv-30, -, 30000000000",
    "NEW, CONTRIBUTION, milam-site, -, -",
    "NEW, CLAIM, over-10gw, -, 10",
    "BEGUN, SITE, milam, -, 1200",
    "BEGUN, SITE, saline, 1383, 1383",
    "OPENED, SITE, denton, -, 367",
    "CHANGED, SITE_COST, saline, 37543924000, 45000000000",
    "CHANGED, SITE_COST, dona-ana, -, 59375160000",
    "CHANGED, FACILITY_POWER, uae, 1000, 1400",
    "CHANGED, IT_POWER, abilene, -, 843",
    "CHANGED, RUNNING_POWER, abilene, 200, 618",
  })
  void fromJanuaryToOctober2026(
      Kind kind, Subject subject, String id, String before, String after) {
    Change change = only(Changes.between(ATLAS, JANUARY, OCTOBER, false), subject, id);
    assertEquals(kind, change.kind());
    assertEquals(before, plain(change.before()));
    assertEquals(after, plain(change.after()));
    assertFalse(change.sources().isEmpty(), "Somebody says so");
  }

  @Test
  void fromJanuaryToOctober2026TheVerdictOnALetterOfIntentIsAnother() {
    Changes changes = Changes.between(ATLAS, JANUARY, OCTOBER, false);
    Change change = only(changes, Subject.VERDICT, "nv-loi");
    assertEquals(new Change.Matter.Verdicts(Verdict.UNCLEAR, Verdict.SUPERSEDED), change.matter());
    assertTrue(change.label().startsWith("NVIDIA: "), change.label());
    assertEquals(1, changes.all().stream().filter(c -> c.subject() == Subject.VERDICT).count());
  }

  @Test
  void aStatusThatIsNeitherABeginningNorAnEndIsAChangeToo() {
    Changes changes = Changes.between(ATLAS, JANUARY, OCTOBER, false);
    assertEquals(
        new Change.Matter.Statuses(Status.LETTER_OF_INTENT, Status.REPORTED),
        only(changes, Subject.STATUS, "korea-pohang").matter());
  }

  @Test
  void whatWasNotKnownBeforeIsNotSaidToHaveBeenNothing() {
    Changes changes = Changes.between(ATLAS, JANUARY, OCTOBER, false);
    ChangeWords words = new ChangeWords(new Words(), new Numbers());
    assertEquals(
        "not known \u2192 $59.4\u00a0bn\u00a0est.",
        words.both(only(changes, Subject.SITE_COST, "dona-ana")));
    assertEquals("Unclear \u2192 Superseded", words.both(only(changes, Subject.VERDICT, "nv-loi")));
    assertEquals("$30\u00a0bn", words.both(only(changes, Subject.CONTRIBUTION, "nv-30")));
    assertTrue(
        changes.all().stream().noneMatch(c -> words.both(c).contains("$0")),
        "Nothing costs nothing");
  }

  @Test
  void anAmountThatReadsAsBeforeSaysByHowMuchItChanged() {
    ChangeWords words = new ChangeWords(new Words(), new Numbers());
    Figure before = Figure.computed("a", Quantity.usd(13_400_000_000L), false, "", List.of());
    Figure after = Figure.computed("a", Quantity.usd(13_401_000_000L), false, "", List.of());
    Change change =
        new Change(
            Kind.CHANGED,
            Subject.SITE_COST,
            "milam",
            "Milam",
            new Change.Matter.Amounts(Optional.of(before), Optional.of(after)),
            List.of());
    assertEquals("$13.4\u00a0bn \u2192 $13.4\u00a0bn (+$1\u00a0m)", words.both(change));
  }

  private static Change only(Changes changes, Subject subject, String id) {
    List<Change> found =
        changes.all().stream().filter(c -> c.subject() == subject && c.id().equals(id)).toList();
    assertEquals(1, found.size(), () -> subject + " " + id);
    return found.getFirst();
  }

  private static String plain(Optional<Figure> figure) {
    return figure.map(f -> f.quantity().amount().toPlainString()).orElse("-");
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
