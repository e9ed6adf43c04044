package org.buildoutatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.buildoutatlas.model.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybackTest {

  private static final long MILLI = 1_000_000;
  private static final QuarterSpan SPAN =
      new QuarterSpan(new Quarter(2025, 1), new Quarter(2026, 4));

  @ParameterizedTest
  @CsvSource({
    // From the middle of the first quarter half a step is left of it.
    "USUAL, 0, 2025 Q1",
    "USUAL, 199, 2025 Q1",
    "USUAL, 200, 2025 Q2",
    "USUAL, 599, 2025 Q2",
    "USUAL, 600, 2025 Q3",
    "USUAL, 2800, 2026 Q4",
    "USUAL, 99999, 2026 Q4",
    "SLOW, 399, 2025 Q1",
    "SLOW, 400, 2025 Q2",
    "SLOW, 1200, 2025 Q3",
    "FAST, 100, 2025 Q2",
    "FAST, 300, 2025 Q3",
    "FAST, -5, 2025 Q1",
  })
  void aQuarterLastsFourHundredMillisecondsAtTheUsualPace(Pace pace, long millis, String quarter) {
    Playback playback = Playback.from(SPAN, SPAN.first(), pace, false);
    assertEquals(quarter, playback.at(millis * MILLI).toString());
  }

  @Test
  void endsInTheMiddleOfTheLastQuarter() {
    Playback playback = Playback.from(SPAN, new Quarter(2026, 2), Pace.USUAL, false);
    assertFalse(playback.isOver(799 * MILLI));
    assertTrue(playback.isOver(800 * MILLI));
    assertEquals(800 * MILLI, playback.length());
    assertEquals(7.5, playback.position(5_000 * MILLI));
  }

  @Test
  void beginsAnewWhereItHadEnded() {
    assertEquals(SPAN.first(), Playback.from(SPAN, SPAN.last(), Pace.USUAL, false).start());
    assertEquals(
        SPAN.first(),
        Playback.from(SPAN, new Quarter(2040, 1), Pace.USUAL, false).start(),
        "A quarter after the last counts as the last");
  }

  @Test
  void goesRoundOnlyWhenAsked() {
    Playback round = Playback.from(SPAN, new Quarter(2026, 4).plus(-1), Pace.USUAL, true);
    assertEquals(SPAN.last(), round.at(599 * MILLI));
    assertEquals(SPAN.first(), round.at(600 * MILLI));
    assertEquals(round.at(0), round.at(8 * 400 * MILLI));
    assertFalse(round.isOver(1_000_000 * MILLI));
  }

  @Test
  void rejectsABeginningOutsideTheSpan() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Playback(SPAN, new Quarter(2030, 1), Pace.USUAL, false));
  }

  /** However often the window asks, the quarters are those of the clock; some may be left out. */
  @Property
  void whoAsksSeldomMeetsFewerQuartersInTheSameOrder(
      @ForAll @LongRange(min = 1, max = 900) long everyMillis,
      @ForAll @IntRange(max = 7) int start) {
    Playback playback = Playback.from(SPAN, SPAN.first().plus(start), Pace.USUAL, false);
    Set<Quarter> met = new LinkedHashSet<>();
    for (long t = 0; t <= 4_000; t += everyMillis) {
      met.add(playback.at(t * MILLI));
    }
    List<Quarter> all = SPAN.quarters();
    assertEquals(all.stream().filter(met::contains).toList(), List.copyOf(met));
    assertEquals(playback.start(), met.iterator().next());
  }
}
