package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;

/** Where north is, and whether it needs saying. */
class NorthArrowTest {

  @Test
  void onTheKoreanMapNorthIsUp() {
    assertEquals(Optional.empty(), NorthArrow.of(opening(Region.KOREA)));
  }

  @Test
  void onTheMapOfTheStatesItIsUpInTheMiddleAloneAndIsShown() {
    double angle = NorthArrow.of(opening(Region.UNITED_STATES)).orElseThrow().angle();
    assertEquals(0, angle, 2);
  }

  @Test
  void inTheWestOfTheStatesNorthLiesToTheRight() {
    MapFrame west = opening(Region.UNITED_STATES).with(new Camera(new LonLat(-120, 45), 0.0004));
    double angle = NorthArrow.of(west).orElseThrow().angle();
    assertTrue(angle > 10 && angle < 20, "Turned by " + angle);
  }

  @Test
  void closeToTheMiddleMeridianNoArrowIsNeeded() {
    MapFrame close = opening(Region.UNITED_STATES).with(new Camera(new LonLat(-96, 40), 0.01));
    assertEquals(Optional.empty(), NorthArrow.of(close));
  }

  private static MapFrame opening(Region region) {
    return Frames.opening(region, RealData.atlas(), 1280, 720);
  }
}
