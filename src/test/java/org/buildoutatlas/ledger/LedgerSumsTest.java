package org.buildoutatlas.ledger;

import static org.buildoutatlas.ledger.Books.BILLION;
import static org.buildoutatlas.ledger.Books.costModel;
import static org.buildoutatlas.ledger.Books.today;
import static org.buildoutatlas.model.Samples.aContribution;
import static org.buildoutatlas.model.Samples.aSite;
import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Scope;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Verdict;
import org.junit.jupiter.api.Test;

/** What goes into the sums, from when on, and on whose word. */
class LedgerSumsTest {

  @Test
  void theHeadlineTakesUpperEndsAndLeavesOutWhatIsNotDollars() {
    Atlas atlas =
        anAtlas()
            .with(aContribution("b").usd(18).verdict(Verdict.CLAIM))
            .with(aContribution("c").verdict(Verdict.NOT_MONEY))
            .build();
    Atlas ranged =
        Books.withContributions(
            atlas,
            List.of(
                Books.withRange(atlas.contributions().getFirst(), 17, 19),
                atlas.contributions().getLast()));
    assertEquals(Quantity.usd(19), today(ranged).headline().quantity());
  }

  @Test
  void whatIsPublishedLaterIsNotCountedYet() {
    Atlas atlas =
        anAtlas()
            .with(aSite("A").it(1000))
            .with(
                aContribution("shell")
                    .usd(15 * BILLION)
                    .verdict(Verdict.COUNTS)
                    .covers(Scope.SHELL)
                    .forSites("a")
                    .publishedOn(LocalDate.of(2026, 9, 1)))
            .with(costModel())
            .build();
    LocalDate before = LocalDate.of(2026, 8, 31);
    assertEquals(
        Quantity.usd(38 * BILLION),
        Ledger.of(atlas, before, Quarter.of(before), false).counted().quantity());
    assertEquals(Quantity.usd(41_220_000_000L), today(atlas).counted().quantity());
  }

  @Test
  void theSourcesOfTheSumAreThoseOfItsParts() {
    Ledger ledger = today(anAtlas().with(aSite("A").it(1000)).with(costModel()).build());
    assertEquals(
        List.of("a-source", "epoch"),
        ledger.counted().sources().stream().map(Source::id).sorted().toList());
  }

  @Test
  void withoutACostModelAndWithoutStatementsTheCostIsMissing() {
    Ledger ledger = today(anAtlas().with(aSite("A").it(1000).facility(1400)).build());
    assertEquals(Quantity.usd(0), ledger.counted().quantity());
    assertEquals(List.of(Gap.Kind.COST), ledger.missing().stream().map(Gap::kind).toList());
  }
}
