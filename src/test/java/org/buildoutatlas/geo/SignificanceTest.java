package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignificanceTest {

  private static final float END = Float.POSITIVE_INFINITY;

  @Test
  void weighsAPointByHowFarItStandsOut() {
    double[] line = {0, 0, 5, 3, 10, 0};
    assertArrayEquals(new float[] {END, 3, END}, Significance.of(line, false));
  }

  @Test
  void keepsTheFarthestPointOfARing() {
    double[] square = {0, 0, 10, 0, 10, 10, 0, 10};
    float half = (float) Math.sqrt(50);
    assertArrayEquals(new float[] {END, half, END, half}, Significance.of(square, true));
  }

  @Property(tries = 100)
  void aLineWithoutLightPointsStaysWithinTheTolerance(
      @ForAll @IntRange(min = 3, max = 200) int size, @ForAll long seed) {
    double[] line = walk(size, seed);
    float[] weights = Significance.of(line, false);
    double tolerance = 1.5;
    int from = 0;
    for (int to = 1; to < size; to++) {
      if (weights[to] > tolerance) {
        for (int i = from + 1; i < to; i++) {
          double off = distance(line, i, from, to);
          assertTrue(off <= tolerance + 1e-5, () -> "a point was left out that is off by " + off);
        }
        from = to;
      }
    }
  }

  private static double[] walk(int size, long seed) {
    Random random = new Random(seed);
    double[] line = new double[2 * size];
    for (int i = 2; i < line.length; i++) {
      line[i] = line[i - 2] + random.nextGaussian();
    }
    return line;
  }

  private static double distance(double[] c, int i, int a, int b) {
    double dx = c[2 * b] - c[2 * a];
    double dy = c[2 * b + 1] - c[2 * a + 1];
    double px = c[2 * i] - c[2 * a];
    double py = c[2 * i + 1] - c[2 * a + 1];
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
    return Math.hypot(px - t * dx, py - t * dy);
  }
}
