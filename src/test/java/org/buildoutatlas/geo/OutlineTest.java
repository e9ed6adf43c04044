package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final double TOLERANCE = 0.4;
  private static final Colour SEA = Colour.of("#DCE8F0");
  private static final Colour LAND = Colour.of("#F4F1EA");
  private static final Stroke COAST = Stroke.solid(Colour.of("#7A8C99"), 1);

  private final AwtInk ink = new AwtInk(new BundledFonts());

  @Test
  void aPictureOfWhatIsSeenIsThatOfEveryVertex() {
    Projection projection = Projections.transverseMercatorKorea();
    List<double[]> rings =
        new EmbeddedLayers()
            .layer("coast_korea_seas")
            .only(f -> f.property("class").filter("land"::equals).isPresent())
            .parts();
    Outline outline = Outline.areas(projection, rings);
    // All of the seas around Korea, the peninsula, and the islands off its south coast.
    for (double metres : List.of(5000.0, 1500.0, 300.0)) {
      Affine toPixels =
          new Affine(1 / metres, -1 / metres, WIDTH / 2.0, HEIGHT / 2.0 - 150_000 / metres);
      int[] fast = painted(outline, toPixels, metres);
      int[] full =
          new EveryVertex(SEA, LAND, COAST).paint(projection, rings, toPixels, WIDTH, HEIGHT);
      assertTrue(EveryVertex.difference(fast, full) < 0.01);
    }
  }

  @Test
  void leavingOutWhatLiesBesideTheViewDoesNotShow() {
    double[] ring = wanderer();
    Outline outline = Outline.areas(new Plane(), List.of(ring));
    Affine toPixels = new Affine(1, 1, 0, 0);
    Box everything = new Box(-1e6, -1e6, 1e6, 1e6);
    for (Box view :
        List.of(
            new Box(-40, -40, 90, 60),
            new Box(-300, 100, -100, 180),
            new Box(0, 0, 12, 200),
            new Box(150, -20, 151, -19))) {
      Path near = outline.path(view, toPixels, 0);
      Path all = outline.path(everything, toPixels, 0);
      assertTrue(all.size() >= ring.length / 2);
      Random random = new Random(7);
      for (int i = 0; i < 300; i++) {
        double x = view.minX() + random.nextDouble() * view.width();
        double y = view.minY() + random.nextDouble() * view.height();
        assertEquals(all.contains(x, y), near.contains(x, y));
      }
    }
  }

  @Test
  void costsAsMuchAsIsSeen() {
    Outline outline = Outline.lines(new Plane(), List.of(wanderer()), List.of());
    Affine toPixels = new Affine(1, 1, 0, 0);
    Box everything = new Box(-1e6, -1e6, 1e6, 1e6);
    int all = outline.path(everything, toPixels, 0).size();
    assertTrue(outline.path(everything, toPixels, 8).size() < all / 4);
    assertTrue(outline.path(new Box(0, 0, 10, 10), toPixels, 0).size() < all / 20);
  }

  /** A ring of 20,000 points about the origin, as ragged as a coast. */
  private static double[] wanderer() {
    Random random = new Random(11);
    double[] ring = new double[40_000];
    double radius = 200;
    for (int i = 0; i < ring.length; i += 2) {
      radius = Math.clamp(radius + random.nextGaussian() * 3, 20, 400);
      double angle = 2 * Math.PI * i / ring.length;
      ring[i] = radius * Math.cos(angle) / 10;
      ring[i + 1] = radius * Math.sin(angle) / 10;
    }
    return ring;
  }

  /** Ten metres for each degree. */
  private static final class Plane implements Projection {
    @Override
    public String name() {
      return "plane";
    }

    @Override
    public org.buildoutatlas.drawing.Point toPlane(org.buildoutatlas.model.LonLat place) {
      return new org.buildoutatlas.drawing.Point(10 * place.lon(), 10 * place.lat());
    }

    @Override
    public java.util.Optional<org.buildoutatlas.model.LonLat> toPlace(
        org.buildoutatlas.drawing.Point plane) {
      return java.util.Optional.empty();
    }
  }

  private int[] painted(Outline outline, Affine toPixels, double metres) {
    Affine back = toPixels.inverse();
    var a = back.apply(new org.buildoutatlas.drawing.Point(0, HEIGHT));
    var b = back.apply(new org.buildoutatlas.drawing.Point(WIDTH, 0));
    Box view = new Box(a.x(), a.y(), b.x(), b.y()).grow(8 * metres);
    Path path = outline.path(view, toPixels, TOLERANCE * metres);
    Drawing drawing =
        new Drawing(
            WIDTH, HEIGHT, SEA, List.of(new Mark.Area(path, LAND), new Mark.Line(path, COAST)));
    return ink.pixels(drawing, 1).argb();
  }
}
