package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayeredBaseMapTest {

  private static final LayeredBaseMap BASE = new LayeredBaseMap(new EmbeddedLayers());
  private static final Theme LIGHT = Themes.named("light").orElseThrow();

  @ParameterizedTest
  @EnumSource(
      value = Region.class,
      names = {"PACIFIC", "WORLD"})
  void noOutlineRunsAcrossTheMap(Region region) {
    MapFrame globe = globe(region);
    double bottom = globe.toPixel(new LonLat(0, -90)).y();
    double half = globe.planeBox().width() * globe.camera().scale() / 2;
    Drawing drawing = BASE.paint(globe, LIGHT, Set.of("US", "KR"), LayerChoice.USUAL);
    for (String name : List.of("context", "hosts", "lakes", "borders")) {
      Longest longest = new Longest(bottom - 2);
      visit(group(drawing, name).marks(), longest);
      assertTrue(longest.steps > 100, () -> name + " is drawn");
      assertTrue(
          longest.length < half / 3,
          () -> name + " has a piece of " + longest.length + " of " + 2 * half + " pixels");
    }
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void drawsTheGroupsFromBackToFront(Region region) {
    List<String> order =
        List.of(
            "sea",
            "depth",
            "graticule",
            "context",
            "land",
            "hosts",
            "lakes",
            "rivers",
            "borders",
            "limb");
    List<String> found =
        groups(BASE.paint(opening(region), LIGHT, Set.of("TX", "US"), LayerChoice.USUAL));
    assertEquals(order.stream().filter(found::contains).toList(), found);
    assertTrue(found.containsAll(List.of("sea", "graticule", "context", "borders")));
    assertEquals(region == Region.GLOBE, found.contains("limb"));
    assertEquals(region == Region.KOREA, found.contains("depth"));
    assertEquals(region != Region.KOREA, found.contains("hosts"));
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void theSameFrameGivesTheSameDrawing(Region region) {
    MapFrame frame = opening(region);
    LayeredBaseMap other = new LayeredBaseMap(new EmbeddedLayers());
    assertEquals(
        BASE.paint(frame, LIGHT, Set.of("TX"), LayerChoice.USUAL),
        other.paint(frame, LIGHT, Set.of("TX"), LayerChoice.USUAL));
  }

  @Test
  void tintsAStateByCodeOrName() {
    MapFrame frame = opening(Region.UNITED_STATES);
    Mark.Group byCode = group(BASE.paint(frame, LIGHT, Set.of("TX"), LayerChoice.USUAL), "hosts");
    assertEquals(
        byCode, group(BASE.paint(frame, LIGHT, Set.of("Texas"), LayerChoice.USUAL), "hosts"));
    assertEquals(
        byCode, group(BASE.paint(frame, LIGHT, Set.of("US-TX"), LayerChoice.USUAL), "hosts"));
    Mark.Area texas = (Mark.Area) byCode.marks().getFirst();
    assertEquals(LIGHT.map().host(), texas.fill());
    assertTrue(contains(texas, frame, -99.7, 32.4), "Abilene lies in Texas");
    assertTrue(!contains(texas, frame, -97.5, 35.5), "Oklahoma City does not");
    assertTrue(!contains(texas, frame, -95, 28.5), "the Gulf does not");
  }

  @Test
  void dividesLandBetweenTheCountryAndItsNeighbours() {
    MapFrame us = opening(Region.UNITED_STATES);
    Mark land =
        group(BASE.paint(us, LIGHT, Set.of(), LayerChoice.USUAL), "land").marks().getFirst();
    assertTrue(contains(land, us, -98, 39), "Kansas is at home");
    assertTrue(contains(land, us, -72.9, 40.9), "Long Island too");
    assertTrue(!contains(land, us, -106, 52), "Saskatchewan is not");
    assertTrue(!contains(land, us, -63.5, 44.9), "Nova Scotia is not");
    MapFrame korea = opening(Region.KOREA);
    Mark ours =
        group(BASE.paint(korea, LIGHT, Set.of(), LayerChoice.USUAL), "land").marks().getFirst();
    assertTrue(contains(ours, korea, 126.55, 33.38), "Jeju is at home");
    assertTrue(!contains(ours, korea, 129.3, 34.4), "Tsushima is not");
    assertTrue(!contains(ours, korea, 132.5, 34.6), "Honshu is not");
  }

  @Test
  void paintsLessWhereThereIsLessToSee() {
    MapFrame wide = opening(Region.UNITED_STATES);
    MapFrame near = wide.with(new Camera(new LonLat(-99.7, 32.4), 1 / 100.0));
    assertTrue(size(BASE.paint(wide, LIGHT, Set.of(), LayerChoice.USUAL)) < 80_000);
    assertTrue(size(BASE.paint(near, LIGHT, Set.of(), LayerChoice.USUAL)) < 3_000);
  }

  private static MapFrame opening(Region region) {
    return Frames.holding(region, places(region), 400, 300);
  }

  private static List<LonLat> places(Region region) {
    return switch (region) {
      case UNITED_STATES -> List.of(new LonLat(-124, 40), new LonLat(-67, 45));
      case KOREA -> List.of(new LonLat(125, 33), new LonLat(131, 38));
      case PACIFIC -> List.of(new LonLat(113, 30), new LonLat(-67, 45));
      case WORLD -> List.of(new LonLat(-170, 0), new LonLat(170, 0));
      case GLOBE -> List.of(new LonLat(128, 36), new LonLat(-99, 32));
    };
  }

  private static MapFrame globe(Region region) {
    return new MapFrame(
        region,
        Frames.projection(region),
        new Camera(new LonLat(region == Region.WORLD ? 0 : 180, 0), 1 / 18_000.0),
        1940,
        960);
  }

  private static boolean contains(Mark mark, MapFrame frame, double lon, double lat) {
    var pixel = frame.toPixel(new LonLat(lon, lat));
    return mark instanceof Mark.Area area && area.path().contains(pixel.x(), pixel.y());
  }

  private static List<String> groups(Drawing drawing) {
    return drawing.marks().stream().map(m -> ((Mark.Group) m).name()).toList();
  }

  private static Mark.Group group(Drawing drawing, String name) {
    return drawing.marks().stream()
        .map(m -> (Mark.Group) m)
        .filter(g -> g.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static int size(Drawing drawing) {
    Longest all = new Longest(Double.POSITIVE_INFINITY);
    visit(drawing.marks(), all);
    return all.steps;
  }

  private static void visit(List<Mark> marks, Path.Visitor visitor) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Group group -> visit(group.marks(), visitor);
        case Mark.Area area -> area.path().visit(visitor);
        case Mark.Line line -> line.path().visit(visitor);
        case Mark.Hatch hatch -> hatch.path().visit(visitor);
        case Mark.Text text -> throw new AssertionError("a name on the base map: " + text);
        case Mark.Picture picture -> throw new AssertionError("pixels on the map: " + picture);
      }
    }
  }

  /**
   * The longest straight piece above a height on the sheet; below it is the pole, along which areas
   * are closed.
   */
  private static final class Longest implements Path.Visitor {
    private final double bottom;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private double length;
    private int steps;

    Longest(double bottom) {
      this.bottom = bottom;
    }

    @Override
    public void move(double toX, double toY) {
      startX = x = toX;
      startY = y = toY;
    }

    @Override
    public void line(double toX, double toY) {
      steps++;
      if (Math.min(y, toY) < bottom) {
        length = Math.max(length, Math.hypot(toX - x, toY - y));
      }
      x = toX;
      y = toY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
      line(toX, toY);
    }

    @Override
    public void close() {
      line(startX, startY);
    }
  }
}
