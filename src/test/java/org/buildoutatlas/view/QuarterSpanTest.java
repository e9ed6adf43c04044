package org.buildoutatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buildoutatlas.model.Quarter;
import org.junit.jupiter.api.Test;

class QuarterSpanTest {

  private static final QuarterSpan SPAN =
      QuarterSpan.years(LocalDate.of(2025, 5, 1), LocalDate.of(2027, 2, 1));

  @Test
  void holdsWholeYears() {
    assertEquals(new QuarterSpan(new Quarter(2025, 1), new Quarter(2027, 4)), SPAN);
    assertEquals(12, SPAN.size());
    assertEquals(new Quarter(2025, 1), SPAN.quarters().getFirst());
    assertEquals(new Quarter(2027, 4), SPAN.quarters().getLast());
  }

  @Test
  void rejectsAnEndBeforeTheBeginning() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new QuarterSpan(new Quarter(2025, 2), new Quarter(2025, 1)));
  }

  @Test
  void keepsWhatLiesOutside() {
    assertEquals(new Quarter(2025, 1), SPAN.kept(new Quarter(2019, 3)));
    assertEquals(new Quarter(2027, 4), SPAN.kept(new Quarter(2040, 1)));
    assertEquals(LocalDate.of(2025, 1, 1), SPAN.kept(LocalDate.EPOCH));
    assertEquals(LocalDate.of(2027, 12, 31), SPAN.kept(LocalDate.of(2031, 1, 1)));
  }

  @Test
  void growsByWholeYearsToHoldAQuarter() {
    assertEquals(SPAN, SPAN.holding(new Quarter(2026, 2)));
    assertEquals(new Quarter(2031, 4), SPAN.holding(new Quarter(2031, 2)).last());
    assertEquals(new Quarter(2020, 1), SPAN.holding(new Quarter(2020, 3)).first());
  }

  @Test
  void everyQuarterIsAsWideAsTheOthers() {
    assertEquals(0, SPAN.position(LocalDate.of(2025, 1, 1)));
    assertEquals(1, SPAN.position(LocalDate.of(2025, 4, 1)));
    assertEquals(4.5, SPAN.position(LocalDate.of(2026, 2, 15)));
  }

  @Property
  void aDayIsFoundAgainAtItsPlace(@ForAll @IntRange(max = 3 * 365 - 1) int days) {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(days);
    assertEquals(day, SPAN.dayAt(SPAN.position(day)));
    assertEquals(Quarter.of(day), SPAN.quarterAt(SPAN.position(day)));
  }
}
