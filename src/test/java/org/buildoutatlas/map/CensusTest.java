package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.buildoutatlas.Product;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

/** What is remembered from one painting to the next must not depend on what was painted before. */
class CensusTest {

  private static final Atlas ATLAS = Product.atlas();
  private final Census census = new Census();
  private final Viewpoint opening = Viewpoint.opening(ATLAS.asOf());

  @Test
  void aLayerComesAndGoesWhateverWasShownBefore() {
    Viewpoint on = opening.withRegion(Region.PACIFIC);
    Viewpoint off = on.withLayers(on.layers().with(MapLayer.FLOWS, false));
    assertFalse(census.visible(ATLAS, on).flows().isEmpty());
    assertTrue(census.visible(ATLAS, off).flows().isEmpty());
    assertFalse(census.visible(ATLAS, on).flows().isEmpty());
    Census other = new Census();
    assertTrue(other.visible(ATLAS, off).flows().isEmpty());
    assertFalse(other.visible(ATLAS, on).flows().isEmpty());
  }

  @Test
  void aChosenSiteStaysWhereOthersAreLeftOutAndLeavesWithItsChoice() {
    Viewpoint few =
        opening.withFilter(Filter.NONE.withExpression("name = 'nobody'").withHides(true));
    Viewpoint chosen = few.withSelection(new Selection.OfSite("abilene"));
    assertEquals(0, census.shown(ATLAS, few).sites().size());
    assertEquals(1, census.shown(ATLAS, chosen).sites().size());
    assertEquals(0, census.shown(ATLAS, few).sites().size());
  }
}
