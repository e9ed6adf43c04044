package org.buildoutatlas.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerCurveTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final List<Quarter> QUARTERS =
      IntStream.range(0, 36).mapToObj(new Quarter(2024, 1)::plus).toList();

  @ParameterizedTest
  @CsvSource({
    "2025-06-01, false",
    "2026-03-01, false",
    "2026-11-22, false",
    "2026-11-22, true",
  })
  void everyPointIsTheLedgersFigure(LocalDate day, boolean adjacent) {
    PowerCurve curve = PowerCurve.of(ATLAS.known(day), day, QUARTERS, adjacent);
    for (PowerCurve.Point point : curve.points()) {
      Ledger ledger = Ledger.of(ATLAS, day, point.quarter(), adjacent);
      assertEquals(ledger.energisedPower(), point.power(), point.quarter()::toString);
    }
  }

  @Test
  void saysWhichSitesRise() {
    LocalDate day = ATLAS.asOf();
    PowerCurve curve = PowerCurve.of(ATLAS.known(day), day, QUARTERS, false);
    PowerCurve.Point first =
        curve.points().stream().filter(p -> p.megawatts() > 0).findFirst().orElseThrow();
    assertEquals(List.of("abilene"), first.risen().stream().map(Site::id).toList());
    for (int i = 1; i < curve.points().size(); i++) {
      boolean rises = curve.points().get(i).megawatts() > curve.points().get(i - 1).megawatts();
      assertEquals(rises, !curve.points().get(i).risen().isEmpty());
    }
  }

  @Test
  void theFirstPointNamesOnlyWhatRoseInItsOwnQuarter() {
    LocalDate day = ATLAS.asOf();
    Quarter quiet = new Quarter(2026, 1);
    PowerCurve late = PowerCurve.of(ATLAS.known(day), day, List.of(quiet, quiet.plus(1)), false);
    assertTrue(late.points().getFirst().megawatts() > 0);
    assertEquals(List.of(), late.points().getFirst().risen(), "It ran the quarter before");
    Quarter first = new Quarter(2025, 3);
    PowerCurve early = PowerCurve.of(ATLAS.known(day), day, List.of(first), false);
    assertEquals(
        List.of("abilene"), early.points().getFirst().risen().stream().map(Site::id).toList());
  }

  @Test
  void aPlanIsNotYetThereBeforeItWasPublished() {
    LocalDate day = LocalDate.of(2025, 2, 1);
    PowerCurve curve = PowerCurve.of(ATLAS.known(day), day, QUARTERS, false);
    assertEquals(0, curve.largest());
    assertTrue(curve.at(new Quarter(2050, 1)).isEmpty());
  }
}
