package org.buildoutatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** What decides, and the two observations of which the first is to be shown. */
  static Stream<Arguments> pairs() {
    Observations plain = power(1);
    return Stream.of(
        Arguments.of("the later", plain.known("2026-02-01"), plain.known("2026-01-31")),
        Arguments.of("the later, of a worse tier", plain.known("2026-02").tier(3), plain.tier(1)),
        Arguments.of("the better tier", plain.tier(1), plain.tier(2)),
        Arguments.of(
            "the better tier, of lower confidence",
            plain.tier(1).confidence(Confidence.LOW),
            plain.tier(2).confidence(Confidence.HIGH)),
        Arguments.of(
            "the higher confidence",
            plain.confidence(Confidence.HIGH),
            plain.confidence(Confidence.MEDIUM)),
        Arguments.of(
            "the one preferred by hand",
            plain.known("2025").tier(3).confidence(Confidence.LOW).preferred("A reason"),
            plain.known("2026-05").tier(1).confidence(Confidence.HIGH)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void shows(String rule, Observations shown, Observations other) {
    assertEquals(Optional.of(shown.make()), evidence(shown, other).preferred(), rule);
    assertEquals(Optional.of(shown.make()), evidence(other, shown).preferred(), rule);
  }

  @Test
  void showsTheFirstInTheFileOfEquals() {
    assertEquals(Optional.of(power(1).make()), evidence(power(1), power(2)).preferred());
  }

  @Test
  void showsNothingWhereNothingWasObserved() {
    assertEquals(Optional.empty(), evidence().preferred());
    assertEquals(Optional.empty(), evidence().figure("power", DAY));
  }

  @Test
  void leavesOutWhatWasPublishedLater() {
    Evidence evidence =
        evidence(
            power(1).known("2026-05"), power(2).known("2026-06-30"), power(3).known("2026-07-01"));

    assertEquals(Optional.of(power(2).known("2026-06-30").make()), evidence.known(DAY).preferred());
  }

  @Test
  void takesTheRangeFromEighteenMonthsOfOneUnitAndScope() {
    Evidence evidence =
        evidence(
            power(1000).of(Scope.FACILITY).known("2026-06"),
            power(900).known("2024-12-30"),
            power(1100).known("2024-12-29"),
            power(700).of(Scope.IT).known("2026-06"),
            Observations.of(
                    "power", Observations.amount(new Quantity(java.math.BigDecimal.TWO, "GW")))
                .known("2026-06"));

    Figure figure = evidence.of(Scope.FACILITY, true).figure("power", DAY).orElseThrow();

    assertEquals(Quantity.mw(1000), figure.quantity());
    assertEquals(Optional.of(Quantity.mw(900)), figure.low());
    assertEquals(Optional.of(Quantity.mw(1000)), figure.high());
  }

  @Test
  void takesTheEndsOfAStatedRangeIntoTheRange() {
    Value.Amount stated =
        new Value.Amount(
            Quantity.mw(10), Optional.of(Quantity.mw(8)), Optional.of(Quantity.mw(12)));

    Figure figure = evidence(Observations.of("power", stated)).figure("power", DAY).orElseThrow();

    assertEquals(Optional.of(Quantity.mw(8)), figure.low());
    assertEquals(Optional.of(Quantity.mw(12)), figure.high());
  }

  @Test
  void hasNoRangeWhereAllAgree() {
    Figure figure =
        evidence(power(10), power(10).known("2026-02")).figure("power", DAY).orElseThrow();

    assertEquals(Optional.empty(), figure.low());
    assertEquals(Optional.empty(), figure.high());
  }

  @Test
  void makesAFigureOfAmountsAlone() {
    Observations words = Observations.of("power", new Value.Word("some")).known("2026-06");

    assertEquals(
        Optional.of(Quantity.mw(5)),
        evidence(words, power(5)).figure("power", DAY).map(Figure::quantity));
  }

  private static Observations power(long megawatts) {
    return Observations.power("power", megawatts);
  }

  private static Evidence evidence(Observations... observations) {
    List<Observation> made = Arrays.stream(observations).map(Observations::make).toList();
    return new Evidence(made);
  }

  @Test
  void takesNoRangeFromWhatRanAtAnotherTime() {
    Evidence evidence =
        new Evidence(
            List.of(
                Observations.power(Field.ENERGISED_POWER, 200).known("2026-03-09").make(),
                Observations.power(Field.ENERGISED_POWER, 618).known("2026-09-10").make()));
    Figure figure = evidence.figure("energised", LocalDate.of(2026, 11, 22)).orElseThrow();
    assertEquals(Quantity.mw(618), figure.quantity());
    assertEquals(Optional.empty(), figure.low());
  }

  @Test
  void namesTheSourcesOfBothEndsOfARange() {
    Evidence evidence =
        new Evidence(
            List.of(
                Observations.power(Field.PLANNED_POWER, 1000).known("2026-09-10").tier(1).make(),
                Observations.power(Field.PLANNED_POWER, 2200).known("2026-07-01").tier(3).make()));
    Figure figure = evidence.figure("planned", LocalDate.of(2026, 11, 22)).orElseThrow();
    assertEquals(List.of("s1", "s3"), figure.sources().stream().map(Source::id).toList());
  }
}
