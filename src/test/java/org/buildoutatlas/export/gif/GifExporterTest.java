package org.buildoutatlas.export.gif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.animation.Frame;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Specimen;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.page.Caption;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;

class GifExporterTest {

  private static final Colour SEA = Colour.of("#DCE7EF");
  private static final Colour INK = Colour.of("#C0271B");
  private static final Caption CAPTION = new Caption("", "", "");

  private final AwtInk ink = new AwtInk(new BundledFonts());
  private final GifExporter exporter = new GifExporter(ink);

  /** A square that moves to the right. */
  private static Drawing square(int left) {
    return new Drawing(
        120, 80, SEA, List.of(new Mark.Area(Path.rectangle(Box.at(left, 20, 20, 20), 0), INK)));
  }

  private static Animation squares(boolean loops) {
    return new Animation(
        120,
        80,
        List.of(
            frame(10, () -> square(10)),
            frame(7, () -> square(50)),
            frame(7, () -> square(50)),
            frame(200, () -> square(90))),
        loops);
  }

  private static Frame frame(int hundredths, Supplier<Drawing> drawing) {
    return new Frame(hundredths, drawing, () -> CAPTION);
  }

  private static Animation still(Drawing drawing) {
    return new Animation(drawing.width(), drawing.height(), List.of(frame(5, () -> drawing)), true);
  }

  /** A pixel of each of some colours, 256 in a row. */
  private static Drawing pixels(int count) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = i % 256;
      int y = i / 256;
      Colour colour = Colour.of("#%06X".formatted(marks(x, y) & 0xFFFFFF));
      marks.add(new Mark.Area(Path.rectangle(Box.at(x, y, 1, 1), 0), colour));
    }
    return new Drawing(256, Math.ceilDiv(count, 256), Colour.of("#000080"), marks);
  }

  private byte[] write(Animation animation, double scale, Progress progress) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(animation, scale, out, progress);
    return out.toByteArray();
  }

  @Test
  void writesWhatAnotherReaderReadsAgain() throws Exception {
    Gif gif = Gif.read(write(squares(true), 2, Progress.NONE));
    assertEquals(List.of(10, 7, 7, 200), gif.hundredths());
    assertTrue(gif.loops());
    int[] lefts = {10, 50, 50, 90};
    for (int i = 0; i < lefts.length; i++) {
      BufferedImage picture = gif.pictures().get(i);
      assertEquals(240, picture.getWidth());
      assertEquals(160, picture.getHeight());
      assertEquals(SEA.argb(), picture.getRGB(0, 0));
      assertEquals(INK.argb(), picture.getRGB(2 * lefts[i], 40));
      assertEquals(INK.argb(), picture.getRGB(2 * lefts[i] + 39, 79));
      assertEquals(SEA.argb(), picture.getRGB(2 * lefts[i] + 40, 79));
      assertEquals(SEA.argb(), picture.getRGB(2 * lefts[i] - 1, 79));
    }
  }

  @Test
  void isPlayedOnceWhereItDoesNotLoop() throws Exception {
    assertFalse(Gif.read(write(squares(false), 1, Progress.NONE)).loops());
  }

  @Test
  void theSameAnimationGivesTheSameBytes() throws Exception {
    for (Animation animation : List.of(squares(true), still(pixels(4096)))) {
      assertArrayEquals(write(animation, 1, Progress.NONE), write(animation, 1, Progress.NONE));
    }
  }

  @Test
  void asManyColoursAsThereArePlacesAreExact() throws Exception {
    BufferedImage read =
        Gif.read(write(still(pixels(255)), 1, Progress.NONE)).pictures().getFirst();
    for (int x = 0; x < 255; x++) {
      assertEquals(marks(x, 0), read.getRGB(x, 0));
    }
  }

  @Test
  void aSpecimenKeepsMostOfItsColoursAndIsNowhereFarOff() throws Exception {
    Drawing specimen = Specimen.of(Themes.all().getFirst());
    Animation animation = still(specimen);
    BufferedImage read = Gif.read(write(animation, 1, Progress.NONE)).pictures().getFirst();
    BufferedImage painted = ink.image(specimen, 1);
    int exact = 0;
    int farthest = 0;
    int pixels = read.getWidth() * read.getHeight();
    for (int i = 0; i < pixels; i++) {
      int x = i % read.getWidth();
      int y = i / read.getWidth();
      int apart = apart(read.getRGB(x, y), painted.getRGB(x, y));
      farthest = Math.max(farthest, apart);
      exact += apart == 0 ? 1 : 0;
    }
    assertTrue(exact > 0.9 * pixels, "Areas and letters keep their colours");
    assertTrue(farthest < 40, "No edge is far off: " + farthest);
  }

  @Test
  void manyColoursBecomeTheNearestOfAPalette() throws Exception {
    BufferedImage read =
        Gif.read(write(still(pixels(4096)), 1, Progress.NONE)).pictures().getFirst();
    double mean =
        IntStream.range(0, 256 * 16)
            .map(i -> apart(read.getRGB(i % 256, i / 256), marks(i % 256, i / 256)))
            .average()
            .orElseThrow();
    assertTrue(mean < 16, "4,096 colours on 255 places: " + mean);
  }

  private static int marks(int x, int y) {
    return 0xFF000080 | (x << 16) | ((y * 16) << 8);
  }

  private static int apart(int a, int b) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs(((a >> shift) & 0xFF) - ((b >> shift) & 0xFF)));
    }
    return most;
  }

  @Test
  void asksForOneDrawingAtATimeAndStopsWhenCancelled() {
    List<Integer> asked = new ArrayList<>();
    Animation animation =
        new Animation(
            120,
            80,
            IntStream.range(0, 9)
                .mapToObj(
                    i ->
                        frame(
                            5,
                            () -> {
                              asked.add(i);
                              return square(i);
                            }))
                .toList(),
            true);
    Progress progress =
        new Progress() {
          @Override
          public void at(double share, String step) {}

          @Override
          public boolean isCancelled() {
            return asked.size() == 3;
          }
        };
    assertThrows(Cancelled.class, () -> write(animation, 1, progress));
    assertEquals(List.of(0, 1, 2), asked);
  }
}
