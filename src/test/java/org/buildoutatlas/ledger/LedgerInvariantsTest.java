package org.buildoutatlas.ledger;

import static org.buildoutatlas.model.Samples.TODAY;
import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.ContributionBuilder;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.SiteBuilder;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.model.Verdict;

/** What holds for every ledger. */
class LedgerInvariantsTest {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theCountedSumIsAtMostTheHeadlineAndWhatIsAdded(@ForAll("atlases") Atlas atlas) {
    Ledger ledger = Books.today(atlas);
    Quantity most = ledger.headline().quantity().plus(ledger.bridge().added());
    assertTrue(ledger.counted().quantity().amount().compareTo(most.amount()) <= 0);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfContributionsChangesNothing(
      @ForAll("atlases") Atlas atlas, @ForAll Random random) {
    List<Contribution> shuffled = new ArrayList<>(atlas.contributions());
    Collections.shuffle(shuffled, random);
    assertEquals(Books.today(atlas), Books.today(Books.withContributions(atlas, shuffled)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatDoesNotCountLeavesTheCountedSumAlone(
      @ForAll("atlases") Atlas atlas, @ForAll("contributions") Contribution more) {
    List<Contribution> all = new ArrayList<>(atlas.contributions());
    all.add(more);
    Quantity before = Books.today(atlas).counted().quantity();
    Quantity after = Books.today(Books.withContributions(atlas, all)).counted().quantity();
    if (more.verdict() == Verdict.COUNTS) {
      assertTrue(after.amount().signum() >= 0);
    } else {
      assertEquals(before, after);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theClassesAddUpToTheSumSiteBySiteAndInAll(
      @ForAll("atlases") Atlas atlas, @ForAll("quarters") int quarters) {
    Ledger ledger = Ledger.of(atlas, TODAY, Books.NOW.plus(quarters), true);
    assertEquals(ledger.counted().quantity(), sum(ledger.byClass().values()));
    for (SiteCost site : ledger.sites()) {
      assertEquals(site.total().quantity(), sum(site.byClass().values()));
      assertEquals(
          site.total().quantity(), site.shell().quantity().plus(site.equipment().quantity()));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theBridgeAddsUpToTheCentInAnyOrder(@ForAll("atlases") Atlas atlas, @ForAll Random random) {
    Bridge bridge = Books.today(atlas).bridge();
    List<Bridge.Step> steps = new ArrayList<>(bridge.steps());
    Collections.shuffle(steps, random);
    assertEquals(
        bridge.counted().quantity(),
        new Bridge(bridge.headline(), steps, bridge.counted()).total());
  }

  private static Quantity sum(java.util.Collection<org.buildoutatlas.model.Figure> figures) {
    return figures.stream()
        .map(org.buildoutatlas.model.Figure::quantity)
        .reduce(Quantity.usd(BigDecimal.ZERO), Quantity::plus);
  }

  @Provide
  Arbitrary<Integer> quarters() {
    return Arbitraries.integers().between(-8, 20);
  }

  @Provide
  Arbitrary<Contribution> contributions() {
    return contribution().map(c -> aRenamed(c, "extra"));
  }

  @Provide
  Arbitrary<Atlas> atlases() {
    Arbitrary<List<Contribution>> contributions =
        contribution().list().ofMaxSize(8).map(LedgerInvariantsTest::numbered);
    return Combinators.combine(site("A"), site("B"), site("C"), contributions)
        .as(
            (a, b, c, list) ->
                Books.withContributions(
                    anAtlas().with(a, b.adjacent(), c).with(Books.costModel()).build(), list));
  }

  private static Arbitrary<SiteBuilder> site(String label) {
    Arbitrary<Integer> power = Arbitraries.integers().between(0, 3000);
    Arbitrary<Status> status = Arbitraries.of(Status.class);
    Arbitrary<Set<Scope>> stated = Arbitraries.of(Scope.SHELL, Scope.ALL).set();
    return Combinators.combine(power, power, power, status, stated)
        .as(
            (it, facility, energised, word, costs) -> {
              SiteBuilder site = aSite(label).status(word);
              if (it % 3 != 0) {
                site.it(it);
              }
              if (facility % 3 != 0) {
                site.facility(facility);
              }
              if (energised % 2 == 0) {
                site.energised(energised);
              }
              costs.forEach(scope -> site.cost(1_000_000_007L * (1 + it), scope));
              return site.phase("2028", 700, Status.ANNOUNCED);
            });
  }

  private static Arbitrary<Contribution> contribution() {
    return Combinators.combine(
            Arbitraries.of(Verdict.class),
            Arbitraries.longs().between(1, 600_000_000_001L),
            Arbitraries.of(Scope.SHELL, Scope.IT, Scope.ALL),
            Arbitraries.of("a", "b", "c", "elsewhere"),
            Arbitraries.longs().between(0, 5_000_000_003L),
            Arbitraries.of("debt", "capex"))
        .as(
            (verdict, usd, scope, site, over, kind) -> {
              ContributionBuilder builder =
                  aContribution("c").kind(kind).usd(usd).verdict(verdict).forSites(site);
              if (verdict == Verdict.COUNTS) {
                builder.covers(scope);
              }
              return Books.withRange(builder.build(), 0, usd + over);
            });
  }

  private static List<Contribution> numbered(List<Contribution> list) {
    List<Contribution> named = new ArrayList<>();
    for (Contribution c : list) {
      named.add(aRenamed(c, "c" + named.size()));
    }
    return named;
  }

  static Contribution aRenamed(Contribution c, String id) {
    return new Contribution(
        id,
        c.partners(),
        c.payers(),
        c.payees(),
        c.kind(),
        c.amount(),
        c.qualifier(),
        c.known(),
        c.status(),
        c.confidence(),
        c.description(),
        c.verdict(),
        c.reason(),
        c.earlier(),
        c.overlapNote(),
        c.overlaps(),
        c.context(),
        c.sites(),
        c.covers(),
        c.conversion(),
        c.sources());
  }
}
