package org.buildoutatlas.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
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
  private static final double TOLERANCE = 0.4;

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
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found)
      throws IOException, InterruptedException {
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
      if (wanted.test(view.time())) {
        double[] times = Timing.millis(RUNS, () -> paint(ink, areas, lines, view));
        found.accept(Sampled.of(view.time(), times, conditions));
      }
      if (wanted.test(view.difference())) {
        Pixels fast = paint(ink, areas, lines, view);
        BufferedImage full = everything(projection, rings.get(), view);
        keep(fast, full, view);
        double[] difference = {100 * difference(fast, full)};
        found.accept(Sampled.of(view.difference(), difference, conditions));
      }
    }
  }

  private static Pixels paint(AwtInk ink, Outline areas, Outline lines, View view) {
    Affine toPixels = view.toPixels();
    double metres = Math.min(1 / toPixels.sx(), -1 / toPixels.sy());
    Box seen = view.extent().grow(8 * metres);
    List<Mark> marks =
        List.of(
            new Mark.Area(areas.path(seen, toPixels, TOLERANCE * metres), LAND),
            new Mark.Line(lines.path(seen, toPixels, TOLERANCE * metres), COAST));
    return ink.pixels(new Drawing(WIDTH, HEIGHT, SEA, marks), 1);
  }

  /** The same picture from every vertex, by Java2D alone. */
  private static BufferedImage everything(WebMercator projection, List<double[]> rings, View view) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Affine a = view.toPixels();
    for (double[] ring : rings) {
      double[] points = ring.clone();
      projection.toPlane(points);
      path.moveTo(a.sx() * points[0] + a.tx(), a.sy() * points[1] + a.ty());
      for (int i = 2; i < points.length; i += 2) {
        path.lineTo(a.sx() * points[i] + a.tx(), a.sy() * points[i + 1] + a.ty());
      }
      path.closePath();
    }
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(new Color(SEA.argb()));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(new Color(LAND.argb()));
    graphics.fill(path);
    graphics.setColor(new Color(COAST.colour().argb()));
    graphics.setStroke(
        new BasicStroke((float) COAST.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
    graphics.dispose();
    return image;
  }

  /** The mean over all pixels and channels, 0 to 1. */
  private static double difference(Pixels fast, BufferedImage full) {
    long sum = 0;
    int[] argb = fast.argb();
    for (int i = 0; i < argb.length; i++) {
      int other = full.getRGB(i % WIDTH, i / WIDTH);
      for (int shift = 0; shift < 24; shift += 8) {
        sum += Math.abs((argb[i] >> shift & 0xFF) - (other >> shift & 0xFF));
      }
    }
    return sum / (255.0 * 3 * argb.length);
  }

  /** Leaves both pictures for whoever wants to look. */
  private static void keep(Pixels fast, BufferedImage full, View view) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, WIDTH, HEIGHT, fast.argb(), 0, WIDTH);
    String name = "target/bench/land-" + view.name();
    ImageIO.write(image, "png", Path.of(name + ".png").toFile());
    ImageIO.write(full, "png", Path.of(name + "-full.png").toFile());
  }
}
