package org.buildoutatlas.ui.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.buildoutatlas.drawing.Pixels;
import org.junit.jupiter.api.Test;

class CompositionTest {

  private static final int WIDTH = 70;
  private static final int HEIGHT = 50;
  private static final int RED = 0xffff0000;

  private final Pixels target = new Pixels(WIDTH, HEIGHT, new int[WIDTH * HEIGHT]);
  private final Composition composition = new Composition(target);

  @Test
  void aPictureThatIsNotScaledIsCopiedPixelByPixel() {
    Picture picture = chequered(100, 90);
    List<PixelRect> open =
        composition.below(picture, new Placing(1, -12, -7), List.of(composition.all()));
    assertTrue(open.isEmpty(), "It reaches everywhere");
    assertEquals(picture.pixels().argb()[(7 + 20) * 100 + 12 + 30], at(30, 20));
    assertEquals(picture.pixels().argb()[7 * 100 + 12], at(0, 0));
  }

  @Property(tries = 200)
  void whatNoPictureReachesIsGivenBackAndNothingElse(
      @ForAll @DoubleRange(min = 0.3, max = 3) double scale,
      @ForAll @DoubleRange(min = -80, max = 80) double dx,
      @ForAll @DoubleRange(min = -80, max = 80) double dy) {
    Arrays.fill(target.argb(), 0);
    Picture picture = plain(40, 30, RED);
    List<PixelRect> open =
        composition.below(picture, new Placing(scale, dx, dy), List.of(composition.all()));
    long bare = open.stream().mapToLong(PixelRect::area).sum();
    assertEquals(bare, Arrays.stream(target.argb()).filter(p -> p == 0).count());
    assertEquals(WIDTH * HEIGHT - bare, Arrays.stream(target.argb()).filter(p -> p == RED).count());
  }

  @Test
  void aPictureLiesBelowThoseThatWereThere() {
    List<PixelRect> open = List.of(composition.all());
    open = composition.below(plain(30, 20, RED), new Placing(1, 10, 10), open);
    composition.below(plain(WIDTH, HEIGHT, 0xff00ff00), new Placing(1, 0, 0), open);
    assertEquals(RED, at(10, 10));
    assertEquals(RED, at(39, 29));
    assertEquals(0xff00ff00, at(40, 29));
    assertEquals(0xff00ff00, at(9, 10));
  }

  @Property(tries = 100)
  void whatIsClearLeavesWhatIsBelowJustAsItIs(
      @ForAll @DoubleRange(min = 0.4, max = 2.5) double scale,
      @ForAll @IntRange(min = -30, max = 30) int shift) {
    composition.below(chequered(WIDTH, HEIGHT), new Placing(1, 0, 0), List.of(composition.all()));
    int[] before = target.argb().clone();
    composition.above(plain(60, 60, 0), new Placing(scale, shift, -shift));
    assertArrayEquals(before, target.argb());
  }

  @Property(tries = 100)
  void anOpaqueSpotIsSeenWhereItsPlaceFalls(
      @ForAll @DoubleRange(min = 0.6, max = 2.5) double scale,
      @ForAll @DoubleRange(min = -20, max = 20) double dx,
      @ForAll @DoubleRange(min = -20, max = 20) double dy) {
    composition.fill(List.of(composition.all()), 0xff0000ff);
    int[] argb = new int[100 * 100];
    for (int y = 30; y < 40; y++) {
      Arrays.fill(argb, y * 100 + 20, y * 100 + 30, RED);
    }
    composition.above(new Picture(new Pixels(100, 100, argb)), new Placing(scale, dx, dy));
    int x = (int) Math.round(25 * scale + new Placing(scale, dx, dy).dx());
    int y = (int) Math.round(35 * scale + new Placing(scale, dx, dy).dy());
    if (composition.all().x1() > x && x >= 0 && composition.all().y1() > y && y >= 0) {
      assertEquals(RED, at(x, y));
    }
  }

  @Test
  void halfOfAPictureOverAnotherIsTheirMean() {
    composition.fill(List.of(composition.all()), 0xff000000);
    composition.above(plain(WIDTH, HEIGHT, 0x80808080), new Placing(1, 0, 0));
    assertEquals(0xff808080, at(5, 5));
  }

  @Test
  void aVeilFadesFromTheOldPictureToTheNew() {
    Pixels old = plain(WIDTH, HEIGHT, 0xffffffff).pixels();
    composition.fill(List.of(composition.all()), 0xff000000);
    composition.veil(old, 1);
    assertEquals(0xffffffff, at(3, 3));
    composition.fill(List.of(composition.all()), 0xff000000);
    composition.veil(old, 0);
    assertEquals(0xff000000, at(3, 3));
    composition.veil(old, 0.5);
    assertEquals(0x7f, at(3, 3) & 0xff);
  }

  @Property(tries = 300)
  void whatIsLeftOfARectangleNeverOverlaps(
      @ForAll @IntRange(min = -5, max = 15) int x,
      @ForAll @IntRange(min = -5, max = 15) int y,
      @ForAll @IntRange(min = 0, max = 20) int width,
      @ForAll @IntRange(min = 0, max = 20) int height) {
    PixelRect rect = new PixelRect(0, 0, 10, 10);
    PixelRect hole = new PixelRect(x, y, x + width, y + height);
    int[] seen = new int[100];
    for (PixelRect rest : rect.minus(hole)) {
      for (int py = rest.y0(); py < rest.y1(); py++) {
        for (int px = rest.x0(); px < rest.x1(); px++) {
          seen[py * 10 + px]++;
        }
      }
    }
    for (int i = 0; i < 100; i++) {
      boolean inHole = !hole.and(new PixelRect(i % 10, i / 10, i % 10 + 1, i / 10 + 1)).isEmpty();
      assertEquals(inHole ? 0 : 1, seen[i]);
    }
  }

  private int at(int x, int y) {
    return target.argb()[y * WIDTH + x];
  }

  private static Picture plain(int width, int height, int argb) {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, argb);
    return new Picture(new Pixels(width, height, pixels));
  }

  private static Picture chequered(int width, int height) {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xff000000 | (i * 7919);
    }
    return new Picture(new Pixels(width, height, pixels));
  }
}
