package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.SitingMethod;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {

  private static final Atlas ATLAS =
      atlas(List.of(new LonLat(126.2, 33.4), new LonLat(129.4, 37.5)));

  @ParameterizedTest
  @CsvSource({
    "1280, 720",
    "1920, 1080",
    "1480, 936",
    "840, 1188",
    "1080, 1920",
    "300, 200",
    "3000, 400"
  })
  void opensOnAllThatBelongsToARegion(double width, double height) {
    assertShows(Region.UNITED_STATES, width, height, -124.7, 48.3, -66.95, 44.8, -81, 24.6);
    assertShows(Region.KOREA, width, height, 126.2, 33.4, 129.4, 37.5, 126.5, 33.2);
    assertShows(Region.PACIFIC, width, height, 127, 37.5, -74, 40.7, -122.4, 37.8);
    assertShows(Region.WORLD, width, height, -70, -54, 145, -40, -40, 83);
  }

  private static void assertShows(Region region, double width, double height, double... lonLat) {
    MapFrame frame = Frames.opening(region, ATLAS, width, height);
    for (int i = 0; i < lonLat.length; i += 2) {
      LonLat place = new LonLat(lonLat[i], lonLat[i + 1]);
      Point pixel = frame.toPixel(place);
      assertTrue(
          frame.sheet().contains(pixel.x(), pixel.y()),
          () -> region + " at " + width + " × " + height + " does not show " + place);
    }
  }

  @ParameterizedTest
  @CsvSource({"UNITED_STATES", "KOREA", "PACIFIC", "WORLD"})
  void aCameraTakesTheFramesPlace(Region region) {
    Camera camera = new Camera(Frames.opening(region, ATLAS, 800, 600).camera().center(), 1e-4);
    Viewpoint viewpoint = Viewpoint.opening(ATLAS.asOf()).withRegion(region).withCamera(camera);
    assertEquals(camera, Frames.of(viewpoint, ATLAS, 800, 600).camera());
    assertEquals(
        Frames.opening(region, ATLAS, 800, 600),
        Frames.of(viewpoint.withRegion(region), ATLAS, 800, 600));
  }

  @ParameterizedTest
  @CsvSource({"1480, 936", "1280, 720", "1920, 1080"})
  void thePacificLooksBeyondThePoleNoFartherThanTheTitleStands(double width, double height) {
    MapFrame frame = Frames.opening(Region.PACIFIC, ATLAS, width, height);
    double pole = frame.toPixel(new LonLat(180, 90)).y();
    assertTrue(pole <= 121, () -> "the pole is at " + pole);
    double way = frame.toPixel(new LonLat(180, 65)).y();
    assertTrue(way > 132, () -> "ways over the north run at " + way + ", below the title");
  }

  @ParameterizedTest
  @CsvSource({"10, 50", "1, 1"})
  void holdsASinglePlace(double width, double height) {
    MapFrame frame =
        Frames.holding(Region.KOREA, List.of(new LonLat(128, 36)), width * 100, height * 100);
    assertTrue(frame.camera().scale() < 10, "no closer than makes sense");
    Point pixel = frame.toPixel(new LonLat(128, 36));
    assertTrue(frame.sheet().contains(pixel.x(), pixel.y()));
  }

  private static Atlas atlas(List<LonLat> places) {
    List<Candidate> candidates = places.stream().map(FramesTest::candidate).toList();
    Siting siting =
        new Siting(
            candidates,
            List.of(),
            List.of(),
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            SitingMethod.USUAL);
    LocalDate day = LocalDate.of(2026, 11, 22);
    Target target = new Target(BigDecimal.ONE, BigDecimal.ONE, day, day, List.of());
    return new Atlas(
        "test", "Test", day, target, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), siting, List.of());
  }

  private static Candidate candidate(LonLat place) {
    return new Candidate(
        "a", "A", "가", "A", "가", "", "", "West", place, "", 1, List.of(), List.of(), List.of(), "",
        List.of());
  }
}
