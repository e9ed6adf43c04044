package org.buildoutatlas.map;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Domain;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.geo.Projections;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/** Which part of the plane a viewpoint shows on a sheet. */
public final class Frames {

  private Frames() {}

  /** The frame of a viewpoint: its own camera, or the region's opening frame. */
  public static MapFrame of(Viewpoint viewpoint, Atlas atlas, double width, double height) {
    return of(viewpoint, atlas, width, height, Furniture.hasLegend(width, height));
  }

  /**
   * The frame of a viewpoint on a sheet.
   *
   * @param legend whether the legend is shown on it
   */
  public static MapFrame of(
      Viewpoint viewpoint, Atlas atlas, double width, double height, boolean legend) {
    Region region = viewpoint.region();
    return viewpoint
        .camera()
        .map(camera -> new MapFrame(region, projection(region), camera, width, height))
        .orElseGet(() -> opening(region, atlas, width, height, legend));
  }

  /**
   * The opening frame: the region's own country or sea, with all its sites or candidates, plus 8 %.
   * It moves aside and goes as far off as it must so that title, buttons and all else that stands
   * over a map hide none of them, or as few as can be.
   */
  public static MapFrame opening(Region region, Atlas atlas, double width, double height) {
    return opening(region, atlas, width, height, Furniture.hasLegend(width, height));
  }

  /**
   * The opening frame of a sheet.
   *
   * @param legend whether the legend is shown on it
   */
  public static MapFrame opening(
      Region region, Atlas atlas, double width, double height, boolean legend) {
    Cover cover = Cover.of(region, width, height, legend);
    Subjects subjects = Subjects.of(region, atlas);
    if (region == Region.GLOBE) {
      return new GlobeFit(projection(region), cover, width, height).best(subjects);
    }
    List<LonLat> places = Stream.concat(corners(region), contents(region, atlas)).toList();
    MapFrame widest = holding(region, places, width, height, top(region, width, height));
    Box plane = plane(widest.projection(), places);
    double top = top(region, width, height);
    return new FlatFit(widest, plane, cover, top, beyond(region, top)).best(subjects);
  }

  /**
   * The frame of a map with nothing over it: as its camera sees it, or all that the region shows
   * when it opens.
   */
  public static MapFrame bare(Viewpoint viewpoint, Atlas atlas, double width, double height) {
    Region region = viewpoint.region();
    if (viewpoint.camera().isPresent() || region == Region.GLOBE) {
      return of(viewpoint, atlas, width, height, false);
    }
    List<LonLat> places = Stream.concat(corners(region), contents(region, atlas)).toList();
    return holding(region, places, width, height, 0);
  }

  /** Room kept free at the top, in pixels. */
  private static double top(Region region, double width, double height) {
    if (region != Region.PACIFIC) {
      return leastTop(height);
    }
    // On the Pacific the ways between the shores run where the title stands.
    double title = Math.min(Cover.title(region, width, height).maxY() + BELOW_TITLE, height / 3);
    return Math.max(title, Math.min(WAYS, height * WAYS_SHARE));
  }

  private static double leastTop(double height) {
    return Math.min(LEAST_TOP, height * LEAST_TOP_SHARE);
  }

  /** The room that a title takes anyway, in pixels. */
  private static final double LEAST_TOP = 48;

  private static final double LEAST_TOP_SHARE = 0.05;

  /**
   * The frame that holds all places of a list, plus 8 % of room, and a little more at the top,
   * where the title stands.
   *
   * @param places at least one
   */
  public static MapFrame holding(Region region, List<LonLat> places, double width, double height) {
    return holding(region, places, width, height, leastTop(height));
  }

  private static MapFrame holding(
      Region region, List<LonLat> places, double width, double height, double top) {
    Projection projection = projection(region).about(Geodesics.middle(places));
    Box box = plane(projection, places);
    double scale =
        Math.min(
            width / Math.max(box.width() * ROOM, LEAST),
            (height - top) / Math.max(box.height() * ROOM, LEAST));
    double y =
        within(
            projection,
            box.center().y() + top / 2 / scale,
            height / scale,
            beyond(region, top) / scale);
    LonLat center =
        projection
            .toPlace(new Point(box.center().x(), y))
            .orElseGet(() -> projection.toPlace(box.center()).orElse(places.getFirst()));
    return new MapFrame(region, projection, new Camera(center, scale), width, height);
  }

  /** What places span on the plane, in metres. */
  private static Box plane(Projection projection, List<LonLat> places) {
    return places.stream()
        .map(projection::toPlane)
        .map(p -> new Box(p.x(), p.y(), p.x(), p.y()))
        .reduce(Box::union)
        .orElseThrow();
  }

  /** How far a view may look beyond the pole, in pixels: ways over the north run near it. */
  private static double beyond(Region region, double top) {
    return region == Region.PACIFIC ? top / 2 : 0;
  }

  /**
   * Moves the middle of a view so that it does not look beyond a pole, where the globe is higher
   * than the view.
   *
   * @param beyond by how much it may do so in the north, in metres
   */
  static double within(Projection projection, double y, double height, double beyond) {
    Domain d = projection.domain();
    double top = projection.toPlane(new LonLat(d.meridian(), d.north())).y() + beyond - height / 2;
    double bottom = projection.toPlane(new LonLat(d.meridian(), d.south())).y() + height / 2;
    return bottom < top ? Math.clamp(y, bottom, top) : y;
  }

  /** The projection of a region's map. */
  public static Projection projection(Region region) {
    return switch (region) {
      case UNITED_STATES -> Projections.albersUnitedStates();
      case KOREA -> Projections.transverseMercatorKorea();
      case PACIFIC -> Projections.equalEarthPacific();
      case WORLD -> Projections.equalEarthWorld();
      case GLOBE -> Projections.globe();
    };
  }

  /** The contents and 4 % on each side. */
  static final double ROOM = 1.08;

  /** No frame shows less than this many metres. */
  private static final double LEAST = 2000;

  /** Room at the top where ways over the north are to be clear of the title, in pixels. */
  private static final double WAYS = 240;

  private static final double WAYS_SHARE = 0.24;

  /** Between the title and the north of the Pacific, in pixels. */
  private static final double BELOW_TITLE = 24;

  private static Stream<LonLat> contents(Region region, Atlas atlas) {
    return switch (region) {
      case UNITED_STATES ->
          atlas.sites().stream()
              .filter(s -> s.group() != Site.Group.WORLD)
              .map(s -> s.location().position())
              .filter(Frames::isConterminous);
      case KOREA -> atlas.siting().candidates().stream().map(Candidate::position);
      case PACIFIC, WORLD, GLOBE -> Stream.empty();
    };
  }

  /** Whether a place lies where the map of the conterminous states reaches anyway. */
  private static boolean isConterminous(LonLat place) {
    return place.lon() > -130 && place.lon() < -60 && place.lat() > 22 && place.lat() < 52;
  }

  /** The places that lie farthest out on what a region shows when it opens. */
  private static Stream<LonLat> corners(Region region) {
    return switch (region) {
      case UNITED_STATES ->
          Stream.of(
              new LonLat(-124.73, 48.38),
              new LonLat(-124.41, 40.44),
              new LonLat(-117.12, 32.53),
              new LonLat(-97.15, 25.84),
              new LonLat(-80.9, 24.55),
              new LonLat(-66.95, 44.8),
              new LonLat(-68.2, 47.36),
              new LonLat(-95.15, 49.38));
      case KOREA -> Stream.of(new LonLat(124.9, 33.0), new LonLat(131.1, 37.6));
      case PACIFIC ->
          Stream.of(
              new LonLat(113, 30), new LonLat(-67, 45), new LonLat(180, 74), new LonLat(180, 2));
      case WORLD ->
          Stream.of(
              new LonLat(-140, 0), new LonLat(160, 0), new LonLat(10, 83.7), new LonLat(10, -56));
      case GLOBE -> Stream.of(GlobeFit.PACIFIC);
    };
  }
}
