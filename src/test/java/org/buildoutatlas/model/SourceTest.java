package org.buildoutatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @ParameterizedTest(name = "of {0}, {2} had been published by {1}")
  @CsvSource({
    "2025-09-10 2025-10-01, 2025-09-30, 2025-09-10",
    "2025-09-10 2025-09, 2025-09-20, 2025-09-10",
    "2025-09-10 2025-09, 2025-09-30, 2025-09-10 2025-09",
    "2026-02-01 2025-12-05 2026, 2025-12-01, 2025-12-05",
    "2025-12 2025-12-31 2025-12, 2025-12-01, 2025-12 2025-12",
  })
  void ofSourcesThoseOfTheDayAreCitedElseTheFirst(String all, LocalDate day, String cited) {
    List<Source> sources = Stream.of(all.split(" ")).map(SourceTest::published).toList();
    assertEquals(
        List.of(cited.split(" ")),
        Source.publishedBy(sources, day).stream()
            .flatMap(s -> s.published().stream())
            .map(PartialDate::text)
            .toList());
  }

  private static Source published(String date) {
    return new Source(
        "s", "Paper", "Title", Optional.empty(), PartialDate.parse(date), 1, true, "");
  }
}
