package org.buildoutatlas.siting;

import static org.buildoutatlas.model.Samples.aCriterion;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.WeightsText.Kind;
import org.buildoutatlas.siting.WeightsText.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  private static final Siting SITING =
      anAtlas()
          .with(
              aCriterion("tide", "t", 0, 1, 1),
              aCriterion("waves", "w", 0, 1, 1),
              aCriterion("grid", "g", 0, 1, 1))
          .build()
          .siting();

  private static final Weights HALF =
      Weights.of(SITING, Map.of("tide", 2.0, "waves", 1.0, "grid", 1.0));

  @Test
  void weightsOfAnySizeBecomeSharesOfAHundred() {
    assertEquals("tide 50, waves 25, grid 25", line(HALF));
    assertEquals("tide 0, waves 100, grid 0", line(Weights.of(SITING, Map.of("waves", 0.2))));
  }

  @Test
  void withoutAnyWeightNothingCanBeScored() {
    assertTrue(Weights.of(SITING, Map.of("tide", 0.0)).isNone());
  }

  @Test
  void whatIsNoWeightIsRejected() {
    for (double wrong : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThrows(IllegalArgumentException.class, () -> Weights.of(SITING, Map.of("tide", wrong)));
    }
  }

  @ParameterizedTest(name = "{0} to {1} with {2} locked: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tide|60|''|tide 60, waves 20, grid 20",
        "tide|100|''|tide 100, waves 0, grid 0",
        "tide|140|''|tide 100, waves 0, grid 0",
        "tide|-5|''|tide 0, waves 50, grid 50",
        "tide|60|waves|tide 60, waves 25, grid 15",
        "tide|90|waves|tide 75, waves 25, grid 0",
        "tide|90|waves grid|tide 50, waves 25, grid 25",
        "wind|90|''|tide 50, waves 25, grid 25"
      })
  void theOthersGiveOrTakeInProportion(String id, double share, String locked, String result) {
    assertEquals(result, line(HALF.with(id, share, Set.of(locked.split(" ")))));
  }

  @Test
  void whereTheOthersWeighNothingTheyGetTheRestInEqualParts() {
    Weights all = Weights.of(SITING, Map.of("tide", 1.0));
    assertEquals("tide 40, waves 30, grid 30", line(all.with("tide", 40, Set.of())));
    Weights none = Weights.of(SITING, Map.of());
    assertEquals("tide 40, waves 30, grid 30", line(none.with("tide", 40, Set.of())));
  }

  @Test
  void wordsAreReadAsWeights() {
    assertEquals(
        new Reading.Read(Map.of("tide", 35.0, "grid", 2.5)),
        WeightsText.read("tide=35, grid = 2.5", SITING));
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tide|NO_EQUALS|0|tide|tide",
        "tide=3,, grid=1|NO_EQUALS|7||",
        "tide=3, wave=1|NO_CRITERION|8|wave|waves",
        "tide=3, current=1|NO_CRITERION|8|current|",
        "tide=3, grid= -1|NO_NUMBER|14|-1|",
        "tide=1e9|NO_NUMBER|5|1e9|",
        "tide=3,tide=4|TWICE|7|tide|tide",
        "tide=0,grid=0|ALL_ZERO|0|tide=0,grid=0|"
      })
  void whatCannotBeReadSaysWhereAndWhatMayBeMeant(
      String text, Kind kind, int start, String met, String hint) {
    assertEquals(
        new Reading.Wrong(kind, start, met == null ? "" : met, Optional.ofNullable(hint)),
        WeightsText.read(text, SITING));
  }

  private static String line(Weights weights) {
    return weights.shares().entrySet().stream()
        .map(e -> e.getKey() + " " + Math.round(e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
