package org.buildoutatlas.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.model.Samples;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.preflight.Fix;
import org.buildoutatlas.view.Adjustments;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;
import org.junit.jupiter.api.Test;

/** Each fix changes what it is about and nothing else. */
class DeckWishTest {

  private static final LocalDate TODAY = Samples.TODAY;
  private static final Viewpoint SUPPOSED =
      Viewpoint.opening(TODAY.minusYears(1))
          .withAdjacentSites(true)
          .withWhatIf("abilene", WhatIf.NOTHING.withQuarters(6));
  private static final DeckOrder ORDER =
      DeckOrder.of(List.of("title", "map"), SUPPOSED, SheetSize.WIDE);
  private static final DeckWish WISH = DeckWish.of(ORDER, "pptx", Optional.empty());

  @Test
  void otherSitesAreLeftOutAndTheWhatIfStays() {
    Viewpoint mended = mended(new Fix.WithoutAdjacentSites()).viewpoint();
    assertEquals(SUPPOSED.withAdjacentSites(false), mended);
  }

  @Test
  void theBaseCaseSupposesNothingAndCountsTheSameSites() {
    Viewpoint mended = mended(new Fix.InBaseCase()).viewpoint();
    assertEquals(SUPPOSED.withAdjustments(Adjustments.NONE), mended);
  }

  @Test
  void theQuarterGoesAlongWithTheDay() {
    assertEquals(SUPPOSED.takenTo(TODAY), mended(new Fix.KnownOn(TODAY)).viewpoint());
  }

  @Test
  void pagesAreLeftOutOneByOne() {
    DeckWish first = WISH.mended(new Fix.WithoutPage("map"));
    assertEquals(
        Set.of("map", "title"), first.mended(new Fix.WithoutPage("title")).order().without());
  }

  @Test
  void sizeAndThemeAreTaken() {
    assertEquals(
        ORDER.withSize(SheetSize.Named.A3.size()), mended(new Fix.OnSheet(SheetSize.Named.A3)));
    assertEquals(
        ORDER.withViewpoint(SUPPOSED.withTheme("print")), mended(new Fix.InTheme("print")));
  }

  @Test
  void noOtherSizeIsOfferedWhereATemplateHasItsOwn() {
    DeckWish templated = DeckWish.of(ORDER, "pptx", Optional.of(Path.of("house.potx")));
    assertFalse(templated.takes(new Fix.OnSheet(SheetSize.Named.A3)));
    assertFalse(WISH.bringing(Path.of("deck.pptx")).takes(new Fix.OnSheet(SheetSize.Named.A3)));
    assertTrue(templated.takes(new Fix.InBaseCase()));
    assertTrue(WISH.takes(new Fix.OnSheet(SheetSize.Named.A3)));
  }

  private static DeckOrder mended(Fix fix) {
    return WISH.mended(fix).order();
  }
}
