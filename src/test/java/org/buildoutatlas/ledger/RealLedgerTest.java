package org.buildoutatlas.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger on the data set of the product, computed by hand. */
class RealLedgerTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
  @CsvSource({
    "abilene, 15000000000, 40000000000, 55000000000",
    "shackelford, 25000000000, 36708000000, 61708000000", // 1.4 GW × 38 × 0.69
    "port-washington, 15000000000, 23650440000, 38650440000", // 0.902 × 38 × 0.69
    "saline, 16000000000, 29000000000, 45000000000", // 45 stated for the whole
    "dona-ana, 18000000000, 41375160000, 59375160000", // 1.578 × 38 × 0.69
    "milam, 10095460000, 22470540000, 32566000000", // 0.857 × 38
    "lordstown, 2520920000, 5611080000, 8132000000", // 0.214 × 38
  })
  void eachSiteCountsAtItsCost(String site, long shell, long equipment, long total) {
    SiteCost cost =
        on(TODAY).sites().stream()
            .filter(s -> s.site().id().equals(site))
            .findFirst()
            .orElseThrow();
    assertEquals(Quantity.usd(shell), cost.shell().quantity());
    assertEquals(Quantity.usd(equipment), cost.equipment().quantity());
    assertEquals(Quantity.usd(total), cost.total().quantity());
  }

  @Test
  void theSevenSitesComeToThreeHundredBillion() {
    assertEquals(Quantity.usd(300_431_600_000L), on(TODAY).counted().quantity());
    assertEquals(List.of(), on(TODAY).missing());
  }

  @ParameterizedTest(name = "known on {0}: the letter of intent of NVIDIA is {1}")
  @CsvSource({
    "2025-12-01, UNCLEAR",
    "2026-03-01, SUPERSEDED",
    "2026-04-20, SUPERSEDED",
    "2026-11-22, SUPERSEDED"
  })
  void aVerdictIsNotGivenBeforeItsReasonWasPublished(LocalDate day, Verdict verdict) {
    Bridge bridge = on(day).bridge();
    assertEquals(
        List.of(verdict),
        bridge.steps().stream()
            .filter(s -> s.contributions().stream().anyMatch(c -> c.id().equals("nv-loi")))
            .flatMap(s -> s.verdict().stream())
            .toList());
    assertEquals(on(day).counted().quantity(), bridge.total());
  }

  @Test
  void noPastVerdictIsGivenWithALaterPage() {
    LocalDate day = LocalDate.of(2025, 12, 1);
    for (Contribution c : ATLAS.known(day).contributions()) {
      boolean early = c.sources().stream().noneMatch(s -> isLater(s, day));
      List<Source> whole =
          ATLAS.contributions().stream()
              .filter(w -> w.id().equals(c.id()))
              .flatMap(w -> w.sources().stream())
              .toList();
      boolean allLater = whole.stream().allMatch(s -> isLater(s, day));
      assertTrue(early || allLater, c.id());
    }
  }

  private static boolean isLater(Source source, LocalDate day) {
    return source.published().filter(p -> !p.isBy(day)).isPresent();
  }

  @Test
  void theEnergisedShareOfAbileneOperatesAndTheRestIsBeingBuilt() {
    // 55 bn × 618 / 843 MW
    assertEquals(Optional.of(Quantity.usd(40_320_284_698L)), part(on(TODAY), MoneyClass.OPERATING));
    assertEquals(
        Optional.of(Quantity.usd(260_111_315_302L)), part(on(TODAY), MoneyClass.BEING_BUILT));
  }

  @Test
  void whatIsApportionedByPowerIsAnEstimateAndSaysWhereScopesDiffer() {
    Ledger march = on(LocalDate.of(2026, 3, 1));
    Figure operating = Objects.requireNonNull(march.byClass().get(MoneyClass.OPERATING));
    assertTrue(operating.estimated());
    Figure abilene =
        march.sites().stream()
            .filter(s -> s.site().id().equals("abilene"))
            .map(s -> Objects.requireNonNull(s.byClass().get(MoneyClass.OPERATING)))
            .findFirst()
            .orElseThrow();
    assertTrue(
        assertInstanceOf(Derivation.Computed.class, abilene.derivation())
            .formula()
            .endsWith("the two powers are not of the same scope"));
  }

  @Test
  void portsPikeAloneMoreThanDoublesTheSum() {
    Ledger adjacent = Ledger.of(ATLAS, TODAY, Quarter.of(TODAY), true);
    assertEquals("ports-pike", adjacent.sites().getFirst().site().id());
    assertEquals(Quantity.usd(500_000_000_000L), adjacent.sites().getFirst().total().quantity());
  }

  @Test
  void inMarchTwentySixLessWasKnown() {
    Ledger march = on(LocalDate.of(2026, 3, 1));
    assertEquals(
        "dona-ana FACILITY_POWER, dona-ana COST, lordstown FACILITY_POWER, lordstown COST,"
            + " shackelford FACILITY_POWER",
        march.missing().stream()
            .map(g -> g.site().id() + " " + g.kind())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-01", "2025-06-01", "2026-03-01", "2026-07-01", "2026-11-22"})
  void theBridgeAddsUpOnEveryDay(LocalDate day) {
    assertEquals(on(day).counted().quantity(), on(day).bridge().total());
  }

  private static Ledger on(LocalDate day) {
    return Ledger.of(ATLAS, day, Quarter.of(day), false);
  }

  private static Optional<Quantity> part(Ledger ledger, MoneyClass each) {
    return Optional.ofNullable(ledger.byClass().get(each)).map(Figure::quantity);
  }
}
