package org.buildoutatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.HostAreas;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.MapScene;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/**
 * The whole map in one picture, from a viewpoint to pixels: base map, sites and names, title and
 * legend, with the usual layers.
 */
final class FullMapBench implements Bench {

  private static final int RUNS = 60;

  private static final List<View> VIEWS =
      List.of(
          new View("map.full.us", Region.UNITED_STATES, 1920, 1080, 60),
          new View("map.full.korea", Region.KOREA, 1920, 1080, 60),
          new View("map.full.pacific", Region.PACIFIC, 1920, 1080, 60),
          new View("map.full.4k", Region.UNITED_STATES, 3840, 2160, 160));

  private record View(String name, Region region, int width, int height, double must) {

    Measure measure() {
      return new Measure(name, "the whole map", "ms", Measure.Statistic.MEDIAN, must);
    }
  }

  @Override
  public List<Measure> measures() {
    return VIEWS.stream().map(View::measure).toList();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    Product product = new Product();
    Atlas atlas = Product.atlas();
    AwtInk ink = new AwtInk(new BundledFonts());
    for (View view : VIEWS) {
      if (wanted.test(view.measure())) {
        double[] times = Timing.millis(RUNS, () -> paint(product, ink, atlas, view));
        found.accept(
            Sampled.of(view.measure(), times, Map.of("size", view.width() + "x" + view.height())));
      }
    }
  }

  private static Pixels paint(Product product, AwtInk ink, Atlas atlas, View view) {
    Viewpoint viewpoint = Viewpoint.opening(atlas.asOf()).withRegion(view.region());
    Atlas known = atlas.known(viewpoint.knownOn());
    Theme theme = Themes.named(viewpoint.theme()).orElseThrow();
    MapFrame frame = Frames.of(viewpoint, known, view.width(), view.height());
    Drawing base =
        product.base().paint(frame, theme, HostAreas.of(known, view.region()), viewpoint.layers());
    List<Mark> marks = new ArrayList<>(base.marks());
    marks.addAll(product.sites().paint(MapScene.of(known, viewpoint, frame, theme)).marks());
    marks.addAll(product.furniture().paint(known, viewpoint, frame, theme).marks());
    return ink.pixels(new Drawing(view.width(), view.height(), base.ground(), marks), 1);
  }
}
