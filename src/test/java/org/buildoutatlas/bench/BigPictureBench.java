package org.buildoutatlas.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Progress;

/** How much memory the largest picture takes, in a process that has no more than it may use. */
final class BigPictureBench implements Bench {

  private static final int WIDEST = 16_384;
  private static final int MOST = 512;

  private static final Measure HEAP =
      new Measure(
          "export.png.16k",
          "most heap in use while a picture of 16384 × 9216 pixels is written",
          "MB",
          Measure.Statistic.MEDIAN,
          MOST);

  @Override
  public List<Measure> measures() {
    return List.of(HEAP);
  }

  @Override
  public List<String> options() {
    return List.of("-Xmx" + MOST * 1_000_000L);
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    LongAccumulator most = new LongAccumulator(Math::max, 0);
    Product product = new Product();
    Atlas atlas = Product.atlas();
    Drawing drawing =
        product
            .page()
            .compose(atlas, Viewpoint.opening(atlas.asOf()), Themes.all().getFirst(), 1920, 1080);
    if (product.exporters().forFile(Path.of("map.png")).orElseThrow()
        instanceof DrawingExporter png) {
      png.write(
          drawing,
          Resolution.of(SheetSize.WIDE, WIDEST / drawing.width()),
          Metadata.NONE,
          OutputStream.nullOutputStream(),
          new Progress() {
            @Override
            public void at(double share, String step) {
              most.accumulate(heap());
            }

            @Override
            public boolean isCancelled() {
              return false;
            }
          });
    }
    found.accept(
        Sampled.of(HEAP, new double[] {most.get() / 1e6}, Map.of("heap at most", MOST + " MB")));
  }

  private static long heap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
