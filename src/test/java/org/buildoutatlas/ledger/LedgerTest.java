package org.buildoutatlas.ledger;

import static org.buildoutatlas.ledger.Books.BILLION;
import static org.buildoutatlas.ledger.Books.NOW;
import static org.buildoutatlas.ledger.Books.costModel;
import static org.buildoutatlas.ledger.Books.today;
import static org.buildoutatlas.model.Samples.TODAY;
import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.AtlasBuilder;
import org.buildoutatlas.model.ContributionBuilder;
import org.buildoutatlas.model.Derivation;
import org.buildoutatlas.model.Field;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.PartialDate;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.SiteBuilder;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Value;
import org.buildoutatlas.model.Verdict;
import org.buildoutatlas.words.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  @ParameterizedTest(name = "{0} MW of IT cost {1} for shell and power and {2} for equipment")
  @CsvSource({
    "1000, 11780000000, 26220000000",
    "214, 2520920000, 5611080000",
    "857, 10095460000, 22470540000",
    "0.001, 11780, 26220",
  })
  void whatNobodyStatesIsModelledFromItPower(double megawatts, long shell, long equipment) {
    SiteCost cost = only(anAtlas().with(aSite("A").it(megawatts)).with(costModel()).build());
    assertEquals(Quantity.usd(shell), cost.shell().quantity());
    assertEquals(Quantity.usd(equipment), cost.equipment().quantity());
    assertEquals(Quantity.usd(shell + equipment), cost.total().quantity());
    assertEquals("a.cost.shell", cost.shell().id());
    assertTrue(cost.total().estimated());
  }

  @Test
  void aContributionThatCountsReplacesTheModelForThePartItCovers() {
    SiteCost cost =
        only(
            anAtlas()
                .with(aSite("A").it(1000))
                .with(
                    aContribution("shell")
                        .usd(15 * BILLION)
                        .verdict(Verdict.COUNTS)
                        .covers(Scope.SHELL)
                        .forSites("a"))
                .with(costModel())
                .build());
    assertEquals(Quantity.usd(15 * BILLION), cost.shell().quantity());
    assertInstanceOf(Derivation.Contributed.class, cost.shell().derivation());
    assertFalse(cost.shell().estimated());
    assertEquals(Quantity.usd(26_220_000_000L), cost.equipment().quantity());
    assertTrue(cost.equipment().estimated());
  }

  @Test
  void aStatedShellCostOfTheSiteStandsWhereNoContributionCoversIt() {
    SiteCost cost =
        only(
            anAtlas()
                .with(aSite("A").it(1000).cost(16 * BILLION, Scope.SHELL))
                .with(costModel())
                .build());
    assertEquals(Quantity.usd(16 * BILLION), cost.shell().quantity());
    assertEquals(Quantity.usd(26_220_000_000L), cost.equipment().quantity());
  }

  @Test
  void aCostOfUnstatedScopeIsNotUsedButStandsBesideTheModelledOne() {
    SiteCost cost =
        only(
            anAtlas()
                .with(aSite("A").it(1000).cost(3 * BILLION, Scope.UNSTATED))
                .with(costModel())
                .build());
    assertEquals(Quantity.usd(38 * BILLION), cost.total().quantity());
    assertEquals(Optional.of(Quantity.usd(3 * BILLION)), cost.total().low());
    assertEquals(Optional.of(Quantity.usd(38 * BILLION)), cost.total().high());
    assertEquals(Optional.of(Quantity.usd(3 * BILLION)), cost.unplaced().map(Figure::quantity));
    assertTrue(cost.total().sources().containsAll(cost.unplaced().orElseThrow().sources()));
  }

  @Test
  void aCostOfUnstatedScopeStandsBesideNothingThatIsStatedByPart() {
    SiteCost cost =
        only(
            anAtlas()
                .with(
                    aSite("A")
                        .it(1000)
                        .cost(3 * BILLION, Scope.UNSTATED)
                        .cost(45 * BILLION, Scope.ALL))
                .with(costModel())
                .build());
    assertEquals(Optional.empty(), cost.unplaced());
    assertEquals(Optional.empty(), cost.total().low());
  }

  @ParameterizedTest(
      name = "shell {0}, equipment {1} of a stated whole of 45: {2}, range {3} to {4}")
  @CsvSource({
    "16, 40, 56000000000, 45000000000, 56000000000", // both are known: the whole is not needed
    "50, 0, 76220000000, 45000000000, 76220000000", // more than the whole: the rest is modelled
    "16, 0, 45000000000, , ", // the whole says what is left
  })
  void aStatedWholeThatIsNotUsedStandsBesideTheSum(
      long shell, long equipment, long total, Long low, Long high) {
    AtlasBuilder atlas =
        anAtlas()
            .with(aSite("A").it(1000).cost(45 * BILLION, Scope.ALL))
            .with(paid("shell", shell, Scope.SHELL))
            .with(costModel());
    SiteCost cost =
        only((equipment > 0 ? atlas.with(paid("chips", equipment, Scope.IT)) : atlas).build());
    assertEquals(Quantity.usd(total), cost.total().quantity());
    assertEquals(Optional.ofNullable(low).map(Quantity::usd), cost.total().low());
    assertEquals(Optional.ofNullable(high).map(Quantity::usd), cost.total().high());
    assertEquals(low == null ? 0 : 1, cost.total().unused().size());
  }

  private static ContributionBuilder paid(String id, long billions, Scope scope) {
    return aContribution(id)
        .usd(billions * BILLION)
        .verdict(Verdict.COUNTS)
        .covers(scope)
        .forSites("a");
  }

  @Test
  void aCostThatCannotBeKnownYetIsNotZero() {
    SiteCost cost =
        only(
            anAtlas().with(aSite("A").cost(3 * BILLION, Scope.UNSTATED)).with(costModel()).build());
    assertTrue(cost.total().isUnknown());
    assertEquals("not known", new Numbers().figure(cost.total()));
    assertEquals(1, cost.total().unused().size());
    assertEquals(Optional.empty(), cost.total().low());
  }

  @Test
  void aVerdictIsOfTheDayOnWhichItCouldBeGiven() {
    LocalDate later = TODAY.minusDays(10);
    Atlas atlas =
        anAtlas()
            .with(
                aContribution("letter")
                    .usd(100)
                    .verdict(Verdict.SUPERSEDED)
                    .heldUntil(later, Verdict.UNCLEAR))
            .build();
    assertEquals(
        List.of(Verdict.UNCLEAR), verdicts(Ledger.of(atlas, later.minusDays(1), NOW, false)));
    assertEquals(List.of(Verdict.SUPERSEDED), verdicts(Ledger.of(atlas, later, NOW, false)));
  }

  private static List<Verdict> verdicts(Ledger ledger) {
    return ledger.bridge().steps().stream().flatMap(s -> s.verdict().stream()).toList();
  }

  @Test
  void aStatedWholeLeavesTheEquipmentWhenTheShellIsKnown() {
    SiteCost cost =
        only(
            anAtlas()
                .with(
                    aSite("A")
                        .it(1000)
                        .cost(16 * BILLION, Scope.SHELL)
                        .cost(45 * BILLION, Scope.ALL))
                .with(costModel())
                .build());
    assertEquals(Quantity.usd(29 * BILLION), cost.equipment().quantity());
    assertEquals(Quantity.usd(45 * BILLION), cost.total().quantity());
    assertFalse(cost.total().estimated());
  }

  @Test
  void aContributionToTheWholeIsSplitByTheModelsSharesAndAddsUpToTheDollar() {
    SiteCost cost =
        only(
            anAtlas()
                .with(aSite("A"))
                .with(
                    aContribution("whole")
                        .usd(101)
                        .verdict(Verdict.COUNTS)
                        .covers(Scope.ALL)
                        .forSites("a"))
                .with(costModel())
                .build());
    assertEquals(Quantity.usd(31), cost.shell().quantity());
    assertEquals(Quantity.usd(70), cost.equipment().quantity());
    assertEquals(Quantity.usd(101), cost.total().quantity());
    assertFalse(cost.total().estimated());
  }

  @Test
  void facilityPowerAloneIsDividedByTheRatioOfTheStepsThatStateBoth() {
    Atlas atlas =
        anAtlas().with(aSite("A").facility(1400), aSite("B").it(500)).with(costModel()).build();
    SiteCost without = of(today(atlas), "a");
    assertEquals(Quantity.usd(0), without.total().quantity());
    assertEquals(
        List.of("a COST", "b FACILITY_POWER"),
        today(atlas).missing().stream().map(g -> g.site().id() + " " + g.kind()).toList());

    SiteCost with =
        of(
            today(anAtlas().with(aSite("A").facility(1400), twoScopes()).with(costModel()).build()),
            "a");
    assertEquals(Quantity.usd(38 * BILLION), with.total().quantity());
  }

  /** A site with a step of 100 MW IT and 140 MW facility power. */
  private static org.buildoutatlas.model.SiteBuilder twoScopes() {
    return aSite("B").it(100).facility(140).phase("2028", 100, 140, Status.ANNOUNCED);
  }

  @Test
  void plannedPowerAddsFacilityPowerAloneAndSaysWhatItLacks() {
    Ledger ledger =
        today(
            anAtlas()
                .with(aSite("A").facility(1200).it(843), aSite("B").it(902))
                .with(costModel())
                .build());
    assertEquals(Quantity.mw(1200), ledger.plannedPower().quantity());
    assertEquals(List.of("b"), ledger.missing().stream().map(g -> g.site().id()).toList());
  }

  @Test
  void onlyUsStargateSitesCountUnlessTheAdjacentOnesAreSwitchedOn() {
    Atlas atlas =
        anAtlas()
            .with(
                aSite("A").it(1000),
                aSite("B").adjacent().it(2000),
                aSite("C").abroad("NO").it(4000))
            .with(costModel())
            .build();
    assertEquals(Quantity.usd(38 * BILLION), today(atlas).counted().quantity());
    assertEquals(
        Quantity.usd(114 * BILLION), Ledger.of(atlas, TODAY, NOW, true).counted().quantity());
  }

  @Test
  void theOperatingPartIsTheEnergisedShareToTheDollar() {
    Ledger ledger =
        today(
            anAtlas()
                .with(aSite("A").it(843).energised(618).status(Status.UNDER_CONSTRUCTION))
                .with(costModel())
                .build());
    // 843 MW × 38 = 32 034 m; × 618 / 843 = 23 484 m exactly
    assertEquals(amount(23_484_000_000L), part(ledger, MoneyClass.OPERATING));
    assertEquals(amount(8_550_000_000L), part(ledger, MoneyClass.BEING_BUILT));
    assertEquals(Quantity.mw(618), ledger.energisedPower().quantity());
  }

  @ParameterizedTest(name = "looked at in {0}: {1}")
  @CsvSource({
    "2025Q4, 0, 1, 37", // construction starts in 2026-02; the loan is of $1 bn
    "2026Q1, 38, 0, 0",
    "2026Q4, 38, 0, 0",
    "2025Q1, 0, 0, 38", // the debt is published in 2025-06
  })
  void whatDoesNotOperateIsBeingBuiltFinancedOrAnnounced(
      String at, long built, long financed, long announced) {
    SiteBuilder site =
        aSite("A").publishedOn(LocalDate.of(2025, 1, 21)).it(1000).status(Status.ANNOUNCED);
    Value start = new Value.Day(PartialDate.parse("2026-02").orElseThrow());
    site.observed(Field.CONSTRUCTION_START, start, Scope.UNSTATED, Status.UNDER_CONSTRUCTION);
    Atlas atlas =
        anAtlas()
            .with(site)
            .with(
                aContribution("loan")
                    .kind("debt")
                    .usd(BILLION)
                    .verdict(Verdict.FUNDS_COUNTED_SITE)
                    .forSites("a")
                    .publishedOn(LocalDate.of(2025, 6, 1)))
            .with(costModel())
            .build();
    Ledger ledger = Ledger.of(atlas, TODAY, Quarter.parse(at).orElseThrow(), false);
    assertEquals(amount(built * BILLION), part(ledger, MoneyClass.BEING_BUILT));
    assertEquals(amount(financed * BILLION), part(ledger, MoneyClass.FINANCED));
    assertEquals(amount(announced * BILLION), part(ledger, MoneyClass.ANNOUNCED));
  }

  @Test
  void aPausedSiteIsNoProgressAndACancelledOneDoesNotCount() {
    Ledger ledger =
        today(
            anAtlas()
                .with(
                    aSite("A").it(1000).status(Status.PAUSED),
                    aSite("B").it(1000).status(Status.CANCELLED))
                .with(costModel())
                .build());
    assertEquals(amount(38 * BILLION), part(ledger, MoneyClass.ANNOUNCED));
    assertEquals(Quantity.usd(38 * BILLION), ledger.counted().quantity());
  }

  private static SiteCost only(Atlas atlas) {
    List<SiteCost> sites = today(atlas).sites();
    assertEquals(1, sites.size());
    return sites.getFirst();
  }

  private static SiteCost of(Ledger ledger, String site) {
    return ledger.sites().stream()
        .filter(s -> s.site().id().equals(site))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Quantity> amount(long usd) {
    return Optional.of(Quantity.usd(usd));
  }

  private static Optional<Quantity> part(Ledger ledger, MoneyClass each) {
    return Optional.ofNullable(ledger.byClass().get(each)).map(Figure::quantity);
  }
}
