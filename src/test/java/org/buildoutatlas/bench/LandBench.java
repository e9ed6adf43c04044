package org.buildoutatlas.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.geo.EveryVertex;
import org.buildoutatlas.geo.Outline;

/**
 * One layer of land at 1:10m, filled and outlined to pixels; projected and weighed before.
 *
 * <p>Each picture is also held against the same layer painted by Java2D with every vertex.
 */
final class LandBench implements Bench {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int RUNS = 100;

  /** Pixels by which the drawing may be off, as on the product's maps. */
  private static final double TOLERANCE = 0.5;

  private static final Colour SEA = Colour.of("#DCE8F0");
  private static final Colour LAND = Colour.of("#F4F1EA");
  private static final Stroke COAST = Stroke.solid(Colour.of("#7A8C99"), 1);

  private static final List<View> VIEWS =
      List.of(
          new View("world", new Box(-20037508, -11000000, 20037508, 11500000), 12),
          new View("us", new Box(-14000000, 2700000, -7300000, 6500000), 6),
          new View("korea", new Box(13700000, 3850000, 14700000, 4412500), 4));

  /** Part of the plane, in metres, with the milliseconds it may take. */
  private record View(String name, Box extent, double must) {

    Measure time() {
      return new Measure(
          "map.land." + name,
          "land at 1:10m, filled and outlined",
          "ms",
          Measure.Statistic.MEDIAN,
          must);
    }

    Measure difference() {
      return new Measure(
          "map.land." + name + ".difference",
          "mean absolute difference from painting every vertex",
          "%",
          Measure.Statistic.MEDIAN,
          1);
    }

    Affine toPixels() {
      double sx = WIDTH / extent.width();
      double sy = -HEIGHT / extent.height();
      return new Affine(sx, sy, -sx * extent.minX(), -sy * extent.maxY());
    }
  }

  @Override
  public List<Measure> measures() {
    return VIEWS.stream()
        .flatMap(v -> java.util.stream.Stream.of(v.time(), v.difference()))
        .toList();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    Optional<List<double[]>> rings = LandLayer.fetch(Path.of("target/bench/land"));
    if (rings.isEmpty()) {
      measures().stream()
          .filter(wanted)
          .map(m -> Sampled.skipped(m, "Not measured: the layer could not be fetched with npm."))
          .forEach(found);
      return;
    }
    WebMercator projection = new WebMercator();
    Outline areas = Outline.areas(projection, rings.get());
    Outline lines = Outline.lines(projection, rings.get(), List.of());
    int vertices = rings.get().stream().mapToInt(r -> r.length / 2 - 1).sum();
    AwtInk ink = new AwtInk(new BundledFonts());
    Map<String, String> conditions =
        Map.of("size", WIDTH + "x" + HEIGHT, "vertices", Integer.toString(vertices));
    for (View view : VIEWS) {
      BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
      if (wanted.test(view.time())) {
        double[] times =
            Timing.millis(RUNS, () -> ink.paint(drawing(areas, lines, view), 1, 0, sheet));
        found.accept(Sampled.of(view.time(), times, conditions));
      }
      if (wanted.test(view.difference())) {
        Pixels fast = ink.pixels(drawing(areas, lines, view), 1);
        int[] full =
            new EveryVertex(SEA, LAND, COAST)
                .paint(projection, rings.get(), view.toPixels(), WIDTH, HEIGHT);
        keep(fast, full, view);
        double[] difference = {100 * EveryVertex.difference(fast.argb(), full)};
        found.accept(Sampled.of(view.difference(), difference, conditions));
      }
    }
  }

  private static Drawing drawing(Outline areas, Outline lines, View view) {
    Affine toPixels = view.toPixels();
    double metres = Math.min(1 / toPixels.sx(), -1 / toPixels.sy());
    Box seen = view.extent().grow(8 * metres);
    List<Mark> marks =
        List.of(
            new Mark.Area(areas.path(seen, toPixels, TOLERANCE * metres), LAND),
            new Mark.Line(lines.path(seen, toPixels, TOLERANCE * metres), COAST));
    return new Drawing(WIDTH, HEIGHT, SEA, marks);
  }

  /** Leaves both pictures for whoever wants to look. */
  private static void keep(Pixels fast, int[] full, View view) throws IOException {
    keep(fast.argb(), view.name());
    keep(full, view.name() + "-full");
  }

  private static void keep(int[] argb, String name) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, WIDTH, HEIGHT, argb, 0, WIDTH);
    ImageIO.write(image, "png", Path.of("target/bench/land-" + name + ".png").toFile());
  }
}
