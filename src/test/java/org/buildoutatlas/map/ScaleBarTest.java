package org.buildoutatlas.map;

import static org.buildoutatlas.model.Samples.anAtlas;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleBarTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "1.9, 1", "2, 2", "4.99, 2", "5, 5", "9.9, 5", "730, 500", "0.03, 0.02"})
  void theDistanceIsTheLargestRoundOneThatFits(double room, double distance) {
    assertEquals(distance, ScaleBar.round(room), 1e-9);
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void aTenthOfTheBarIsTrueAtTheCentreOfEachOpeningFrame(Region region) {
    MapFrame frame = Frames.opening(region, anAtlas().build(), 1480, 936);
    ScaleBar bar = ScaleBar.of(frame).orElseThrow();
    Point middle = frame.sheet().center();
    double metres =
        Geodesics.distance(
            frame.toPlace(middle.plus(-bar.pixels() / 20, 0)).orElseThrow(),
            frame.toPlace(middle.plus(bar.pixels() / 20, 0)).orElseThrow());
    assertEquals(bar.kilometres() / 10, metres / 1000, bar.kilometres() / 10 * 0.005);
  }
}
