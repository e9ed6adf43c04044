package org.buildoutatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31",
    "2026-H1, 2026-01-01, 2026-06-30",
    "2027-H2, 2027-07-01, 2027-12-31",
    "2026-Q1, 2026-01-01, 2026-03-31",
    "2026-Q4, 2026-10-01, 2026-12-31",
    "2025-05, 2025-05-01, 2025-05-31",
    "2028-02, 2028-02-01, 2028-02-29",
    "2026-09-10, 2026-09-10, 2026-09-10"
  })
  void spansTheDaysItCanMean(String text, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(new PartialDate(text, first, last)), PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "2026-",
        "2026-Q5",
        "2026-H3",
        "2026-13",
        "2026-00",
        "2026-02-30",
        "2026-9",
        "10.9.2026",
        "2026-09-10T00:00",
        "2026-Q1-01",
        "n.d."
      })
  void rejectsWhatIsNoDate(String text) {
    assertEquals(Optional.empty(), PartialDate.parse(text));
  }

  @Test
  void hasPassedOnlyWhenItsLastDayHas() {
    PartialDate quarter = PartialDate.parse("2026-Q1").orElseThrow();

    assertTrue(quarter.isBy(LocalDate.of(2026, 3, 31)));
    assertEquals(false, quarter.isBy(LocalDate.of(2026, 3, 30)));
  }

  @Test
  void comesInTheOrderOfTheLastDayMeant() {
    List<String> texts = List.of("2026-03", "2026-03-31", "2026-Q2", "2026", "2026-12-31");

    assertEquals(
        texts.reversed().stream()
            .sorted(java.util.Comparator.comparing(PartialDateTest::date))
            .toList(),
        List.of("2026-03", "2026-03-31", "2026-Q2", "2026", "2026-12-31"));
    assertTrue(Stream.of("2026-H2").allMatch(t -> date("2026").compareTo(date(t)) < 0));
  }

  @Property
  void everyDayMeansItselfAlone(
      @ForAll @IntRange(min = 1950, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 365) int ofYear) {
    LocalDate day = LocalDate.ofYearDay(year, ofYear);

    assertEquals(Optional.of(PartialDate.of(day)), PartialDate.parse(day.toString()));
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }
}
