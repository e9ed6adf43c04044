package org.buildoutatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.junit.jupiter.api.Test;

class SeamTest {

  private static final Domain WORLD = Domain.WHOLE;
  private static final Domain PACIFIC = new Domain(180, 180, -90, 90);

  /** An island of twenty degrees about 180°. */
  private static final double[] ACROSS = {170, 0, -170, 0, -170, 10, 170, 10, 170, 0};

  @Test
  void splitsAnIslandOnTheCutIntoTwo() {
    List<double[]> areas = new Seam(WORLD, List.of()).areas(List.of(ACROSS));
    assertEquals(2, areas.size());
    assertEquals(List.of(100.0, 100.0), areas.stream().map(SeamTest::surface).toList());
  }

  @Test
  void leavesAnIslandWholeWhereTheMapIsNotCut() {
    List<double[]> areas = new Seam(PACIFIC, List.of()).areas(List.of(ACROSS));
    assertEquals(List.of(200.0), areas.stream().map(SeamTest::surface).toList());
  }

  @Test
  void closesARingAroundAPoleAlongIt() {
    double[] cap = {-180, -70, -60, -70, 60, -70, 180, -70};
    List<double[]> areas = new Seam(WORLD, List.of()).areas(List.of(cap));
    assertEquals(360 * 20, areas.stream().mapToDouble(SeamTest::surface).sum(), 1e-6);
    List<double[]> about180 = new Seam(PACIFIC, List.of()).areas(List.of(cap));
    assertEquals(360 * 20, about180.stream().mapToDouble(SeamTest::surface).sum(), 1e-6);
  }

  @Test
  void drawsNoLineAlongTheCut() {
    for (double[] line : new Seam(WORLD, List.of()).lines(List.of(ACROSS))) {
      for (int i = 2; i < line.length; i += 2) {
        assertTrue(
            Math.abs(line[i]) < 180 || Math.abs(line[i - 2]) < 180,
            "no edge has both ends on the cut");
      }
    }
  }

  @Test
  void drawsNoLineAlongTheSidesOfAWindow() {
    double[] cutOff = {0, 0, 5, 0, 5, 5, 0, 5, 0, 0};
    List<double[]> lines = new Seam(WORLD, List.of(new Box(0, -10, 10, 10))).lines(List.of(cutOff));
    double length = lines.stream().mapToDouble(SeamTest::length).sum();
    assertEquals(15, length, 1e-9);
  }

  @Test
  void cutsWhatLiesOutsideTheDomain() {
    Domain part = new Domain(0, 10, -10, 10);
    double[] square = {5, 5, 20, 5, 20, 20, 5, 20, 5, 5};
    List<double[]> areas = new Seam(part, List.of()).areas(List.of(square));
    assertEquals(25, areas.stream().mapToDouble(SeamTest::surface).sum(), 1e-9);
    double[] away = {50, 0, 60, 0, 60, 5, 50, 0};
    assertEquals(List.of(), new Seam(part, List.of()).areas(List.of(away)));
  }

  private static double surface(double[] ring) {
    double sum = 0;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
    }
    return Math.abs(sum) / 2;
  }

  private static double length(double[] line) {
    double sum = 0;
    for (int i = 2; i < line.length; i += 2) {
      sum += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return sum;
  }
}
