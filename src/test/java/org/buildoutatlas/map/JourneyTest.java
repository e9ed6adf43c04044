package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;

class JourneyTest {

  private static MapFrame at(Region region, double lon, double lat, double scale) {
    Camera camera = new Camera(new LonLat(lon, lat), scale);
    return new MapFrame(region, Frames.projection(region), camera, 1000, 600);
  }

  @Property(tries = 100)
  void startsAndEndsExactlyAtItsEnds(
      @ForAll Region one,
      @ForAll Region other,
      @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 0.01) double near,
      @ForAll @Scale(4) @DoubleRange(min = 0.0001, max = 0.01) double far) {
    MapFrame from = home(one, near);
    MapFrame to = home(other, far);
    Journey journey = Journey.between(from, to);
    assertEquals(from, journey.after(0));
    assertEquals(to, journey.after(journey.duration()));
    assertEquals(to, journey.after(1e9));
    for (double share = 0; share <= 1; share += 0.05) {
      MapFrame frame = journey.at(share);
      assertTrue(
          Double.isFinite(frame.camera().scale()) && Double.isFinite(lon(frame)),
          () -> "no place and scale at a share of the way from " + from + " to " + to);
    }
  }

  @Property(tries = 60)
  void theWayBackIsTheSameWay(
      @ForAll Region one,
      @ForAll Region other,
      @ForAll @DoubleRange(min = 0.01, max = 0.49) double share) {
    MapFrame from = home(one, 0.001);
    MapFrame to = home(other, 0.003);
    MapFrame out = Journey.between(from, to).at(share);
    MapFrame back = Journey.between(to, from).at(1 - share);
    assertEquals(out.region(), back.region());
    assertEquals(out.camera().scale(), back.camera().scale(), 1e-9);
    assertTrue(Geodesics.distance(out.camera().center(), back.camera().center()) < 1);
  }

  @Property(tries = 60)
  void timeOnlyGoesOn(@ForAll @DoubleRange(min = 0, max = 1) double time) {
    double now = Easing.FLIGHT.at(time);
    double next = Easing.FLIGHT.at(Math.min(1, time + 0.01));
    assertTrue(now >= 0 && next <= 1 && next >= now, () -> now + " is followed by " + next);
  }

  @Test
  void betweenRegionsItTakesTheTimeOfAScene() {
    for (Region one : Region.values()) {
      for (Region other : Region.values()) {
        double duration = Journey.between(home(one, 1e-4), home(other, 5e-3)).duration();
        boolean within =
            one == other
                ? duration >= 450 && duration <= 1400
                : duration >= 800 && duration <= 1600;
        assertTrue(within, one + " to " + other + " takes " + duration + " ms");
      }
    }
  }

  @Test
  void identicalEndsAreNoWay() {
    for (Region region : Region.values()) {
      MapFrame frame = home(region, 0.001);
      Journey journey = Journey.between(frame, frame);
      MapFrame middle = journey.at(0.5);
      assertEquals(frame.camera().scale(), middle.camera().scale(), 1e-12);
      assertTrue(Geodesics.distance(frame.camera().center(), middle.camera().center()) < 0.01);
    }
  }

  @Test
  void canBeLeftForAnotherGoalWithoutAJump() {
    MapFrame us = home(Region.UNITED_STATES, 0.0003);
    Journey first = Journey.between(us, home(Region.KOREA, 0.002));
    MapFrame midway = first.after(first.duration() / 3);
    Journey second = Journey.between(midway, home(Region.WORLD, 0.0001));
    assertEquals(midway, second.after(0));
    double step = second.after(16).camera().scale() / midway.camera().scale();
    assertTrue(Math.abs(step - 1) < 0.05, () -> "the first frame changes the scale by " + step);
  }

  @Test
  void onTheGlobeItFollowsTheGreatCircle() {
    MapFrame seoul = at(Region.GLOBE, 127, 37.5, 6e-5);
    MapFrame texas = at(Region.GLOBE, -99, 32, 6e-5);
    LonLat middle = Journey.between(seoul, texas).at(0.5).camera().center();
    assertTrue(middle.lat() > 50, () -> "the way goes by the north, not by " + middle);
  }

  @Test
  void aMapIsLeftNoFartherThanItsSheetReaches() {
    MapFrame us = home(Region.UNITED_STATES, 0.0003);
    Journey journey = Journey.between(us, home(Region.KOREA, 0.002));
    double margin = 0.3 * us.height();
    for (double share = 0; share < 0.5; share += 0.02) {
      MapFrame frame = journey.at(share);
      assertTrue(
          us.grow(margin).planeBox().contains(frame.planeBox()),
          () -> "the window looks beyond the sheet: " + frame);
    }
  }

  private static MapFrame home(Region region, double scale) {
    return switch (region) {
      case UNITED_STATES -> at(region, -96, 38, scale);
      case KOREA -> at(region, 128, 36, scale);
      case PACIFIC -> at(region, 180, 40, scale);
      case WORLD -> at(region, 10, 20, scale);
      case GLOBE -> at(region, -166, 42, scale);
    };
  }

  private static double lon(MapFrame frame) {
    return frame.camera().center().lon() + frame.camera().center().lat();
  }
}
