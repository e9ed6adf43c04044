package org.buildoutatlas.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.DrawingText;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

/** Leaves pictures of the flows on every map in {@code target/screens}. */
class FlowPagesTest {

  private static final Path SCREENS = Path.of("target", "screens");
  private static final Product PRODUCT = new Product();
  private static final Atlas ATLAS = Product.atlas();
  private static final AwtInk INK = new AwtInk(new BundledFonts());

  @Test
  void flowsAreDrawnOnEveryMapOfASupplier() throws IOException {
    for (String theme : List.of("light", "dark", "high-contrast", "print")) {
      if (Themes.named(theme).isPresent()) {
        page("flows-pacific-" + theme, Region.PACIFIC, theme, new Selection.Nothing());
      }
    }
    page("flows-world", Region.WORLD, "light", new Selection.Nothing());
    for (Region region : List.of(Region.UNITED_STATES, Region.PACIFIC)) {
      page(
          "flows-" + region.word() + "-samsung",
          region,
          "light",
          new Selection.OfPartner("samsung-electronics"));
    }
  }

  private static void page(String name, Region region, String themeName, Selection selection)
      throws IOException {
    Theme theme = Themes.named(themeName).orElseThrow();
    Viewpoint viewpoint =
        Viewpoint.opening(ATLAS.asOf())
            .withRegion(region)
            .withTheme(themeName)
            .withSelection(selection);
    Drawing page = PRODUCT.page().compose(ATLAS, viewpoint, theme, 1480, 936);
    Files.createDirectories(SCREENS);
    ImageIO.write(INK.image(page, 1), "png", SCREENS.resolve(name + ".png").toFile());
    assertTrue(DrawingText.of(page).contains("flow:mem-900k/"), "The flow is on " + name);
  }
}
