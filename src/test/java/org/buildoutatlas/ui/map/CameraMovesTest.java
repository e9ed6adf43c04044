package org.buildoutatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Projections;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;

class CameraMovesTest {

  private static final MapFrame OPENING =
      new MapFrame(
          Region.UNITED_STATES,
          Projections.albersUnitedStates(),
          new Camera(new LonLat(-96, 38), 0.0002),
          1000,
          600);

  private final CameraMoves moves = new CameraMoves(OPENING);

  @Property(tries = 60)
  void thePlaceUnderThePointerStaysThereWhenZooming(
      @ForAll @DoubleRange(min = 200, max = 800) double x,
      @ForAll @DoubleRange(min = 100, max = 500) double y,
      @ForAll @DoubleRange(min = 0.9, max = 3) double factor) {
    LonLat under = OPENING.toPlace(new Point(x, y)).orElseThrow();
    Point after = OPENING.with(moves.zoom(OPENING, factor, x, y)).toPixel(under);
    assertEquals(x, after.x(), 0.1);
    assertEquals(y, after.y(), 0.1);
  }

  @Test
  void draggingMovesThePlaceWithTheHand() {
    LonLat under = OPENING.toPlace(new Point(300, 200)).orElseThrow();
    Point after = OPENING.with(moves.pan(OPENING, 50, -30)).toPixel(under);
    assertEquals(350, after.x(), 0.1);
    assertEquals(170, after.y(), 0.1);
  }

  @Test
  void zoomingEndsAtTheFinestAndTheWidestScale() {
    assertEquals(0.01, moves.zoom(OPENING, 1e6, 500, 300).scale(), 1e-9);
    assertEquals(0.0002 * 0.7, moves.zoom(OPENING, 1e-6, 500, 300).scale(), 1e-9);
  }

  @Test
  void draggingForeverStaysNearTheRegion() {
    MapFrame frame = OPENING;
    for (int i = 0; i < 100; i++) {
      frame = frame.with(moves.pan(frame, 900, 0));
    }
    Box allowed = OPENING.planeBox().grow(OPENING.planeBox().width() / 4 + 1);
    assertTrue(allowed.minX() <= frame.planeBox().center().x(), "The camera left the region");
  }

  @Test
  void aRectangleFillsTheSheet() {
    Box part = Box.at(400, 200, 200, 120);
    MapFrame after = OPENING.with(moves.fill(OPENING, part));
    assertEquals(OPENING.camera().scale() * 5, after.camera().scale(), 1e-9);
    LonLat middle = OPENING.toPlace(part.center()).orElseThrow();
    assertEquals(500, after.toPixel(middle).x(), 0.1);
  }

  @Property(tries = 100)
  void whereverTheMapIsPushedItStaysWithinReach(
      @ForAll @DoubleRange(min = 0.1, max = 4) double factor,
      @ForAll @DoubleRange(min = -3000, max = 3000) double dx,
      @ForAll @DoubleRange(min = -3000, max = 3000) double dy) {
    MapFrame zoomed = OPENING.with(moves.zoom(OPENING, factor, 500, 300));
    MapFrame pushed = zoomed.with(moves.pan(zoomed, dx, dy));
    Box reach = moves.reach().planeBox().grow(1);
    assertTrue(reach.contains(pushed.planeBox()), pushed.planeBox() + " lies in " + reach);
  }

  @Property(tries = 200)
  void theGlobeTurnsWithTheHand(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -50, max = 50) double lat,
      @ForAll @DoubleRange(min = 400, max = 600) double x,
      @ForAll @DoubleRange(min = 220, max = 380) double y) {
    MapFrame globe = globe(lon, lat);
    CameraMoves turning = new CameraMoves(globe(0, 0));
    Point from = new Point(500, 300);
    Point to = new Point(x, y);
    LonLat under = globe.toPlace(from).orElseThrow();
    Point after = globe.with(turning.drag(globe, from, to)).toPixel(under);
    assertEquals(x, after.x(), 0.1);
    assertEquals(y, after.y(), 0.1);
  }

  @Test
  void theGlobeKeepsThePlaceUnderTheWheel() {
    MapFrame globe = globe(128, 36);
    LonLat under = globe.toPlace(new Point(560, 260)).orElseThrow();
    MapFrame closer = globe.with(new CameraMoves(globe).zoom(globe, 3, 560, 260));
    assertEquals(560, closer.toPixel(under).x(), 0.1);
    assertEquals(260, closer.toPixel(under).y(), 0.1);
  }

  @Test
  void theGlobeCannotBeLostHoweverItIsDragged() {
    MapFrame globe = globe(0, 0);
    CameraMoves turning = new CameraMoves(globe);
    for (int i = 0; i < 200; i++) {
      globe = globe.with(turning.drag(globe, new Point(2, 2), new Point(900 - i, 20 + 3 * i)));
      globe = globe.with(turning.pan(globe, 40, 90));
    }
    assertTrue(globe.toPlace(new Point(500, 300)).isPresent(), "the globe is in the middle");
    assertEquals(globe(0, 0).camera().scale(), globe.camera().scale(), 1e-12);
  }

  private static MapFrame globe(double lon, double lat) {
    return new MapFrame(
        Region.GLOBE, Projections.globe(), new Camera(new LonLat(lon, lat), 4.2e-5), 1000, 600);
  }

  @Test
  void theWorldStaysInTheWindow() {
    MapFrame world =
        new MapFrame(
            Region.WORLD,
            Projections.equalEarthWorld(),
            new Camera(new LonLat(10, 15), 4.8e-5),
            1480,
            936);
    MapFrame frame = world;
    for (int i = 0; i < 30; i++) {
      frame = frame.with(new CameraMoves(world).pan(frame, 700, -300));
    }
    assertTrue(frame.toPlace(new Point(740, 468)).isPresent(), "the middle lies on the map");
    assertTrue(frame.toPixel(new LonLat(-180, 0)).x() <= 1, "nothing is seen beside the map");
  }
}
