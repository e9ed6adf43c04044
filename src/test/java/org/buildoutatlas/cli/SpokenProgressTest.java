package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;

class SpokenProgressTest {

  private static final String STEP = "page.step.compose";

  private final List<String> lines = new ArrayList<>();
  private long millis;
  private final SpokenProgress progress =
      new SpokenProgress(lines::add, new Words(), () -> Instant.ofEpochMilli(millis));

  @Test
  void saysNothingOfShortWork() {
    for (millis = 0; millis < 1000; millis += 100) {
      progress.at(millis / 1000.0, STEP);
    }
    assertEquals(List.of(), lines);
  }

  @Test
  void speaksOnceASecond() {
    for (millis = 0; millis <= 2500; millis += 250) {
      progress.at(millis / 2500.0, STEP);
    }
    assertEquals(List.of("Drawing maps and charts: 40 %", "Drawing maps and charts: 80 %"), lines);
  }
}
