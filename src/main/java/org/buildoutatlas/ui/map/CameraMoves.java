package org.buildoutatlas.ui.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Domain;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.map.Cluster;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;

/**
 * Where the camera goes when the map is pushed, kept to the part of the plane that holds something.
 *
 * @param opening the region's opening frame on the same sheet
 */
record CameraMoves(MapFrame opening) {

  /** About 1 : 380 000; the outlines are no finer. */
  private static final double LARGEST_SCALE = 0.01;

  /** The same on maps of oceans, whose outlines are coarser. */
  private static final double LARGEST_WIDE = 0.004;

  /** How far out of the opening frame one may go. */
  private static final double SMALLEST_SHARE = 0.7;

  /** No picture of all that can be reached is wider, in pixels. */
  private static final double WIDEST = 2400;

  /** The camera after the map was dragged by that many pixels. */
  Camera pan(MapFrame frame, double dx, double dy) {
    if (frame.turns()) {
      double most = 0.5 / Math.max(1, Math.hypot(dx, dy)) * frame.globeRadius();
      double share = Math.min(1, most);
      Point middle = frame.sheet().center();
      return held(frame, middle, middle.plus(share * dx, share * dy), frame.camera().scale())
          .orElse(frame.camera());
    }
    return centred(frame, frame.sheet().center().plus(-dx, -dy), frame.camera().scale());
  }

  /** The camera after a place was dragged from one pixel to another: it stays under the hand. */
  Camera drag(MapFrame frame, Point from, Point to) {
    Camera pushed = pan(frame, to.x() - from.x(), to.y() - from.y());
    return frame.turns() ? held(frame, from, to, frame.camera().scale()).orElse(pushed) : pushed;
  }

  /** The camera after zooming so that the place under a pixel stays there. */
  Camera zoom(MapFrame frame, double factor, double x, double y) {
    double scale = clamped(frame.camera().scale() * factor);
    double real = scale / frame.camera().scale();
    if (frame.turns()) {
      Point pixel = new Point(x, y);
      return held(frame, pixel, pixel, scale).orElse(frame.camera().withScale(scale));
    }
    Point middle = frame.sheet().center();
    Point center = new Point(x + (middle.x() - x) / real, y + (middle.y() - y) / real);
    return centred(frame, center, scale);
  }

  /** The camera that fills the sheet with a rectangle of it. */
  Camera fill(MapFrame frame, Box part) {
    double factor =
        Math.min(
            frame.width() / Math.max(1, part.width()), frame.height() / Math.max(1, part.height()));
    return centred(frame, part.center(), clamped(frame.camera().scale() * factor));
  }

  /** The camera about a place, close enough to see what lies around it. */
  Camera visit(MapFrame frame, LonLat place, double closest) {
    double scale = Math.max(frame.camera().scale(), opening.camera().scale() * closest);
    return new Camera(place, clamped(scale));
  }

  /**
   * All that the window can be pushed to, in one frame: half as fine as the opening frame, or less
   * where that would be a large picture.
   */
  MapFrame reach() {
    double push = opening.width() / 2;
    double width = push + opening.width() * (1 + 1 / SMALLEST_SHARE);
    double height = push + opening.height() * (1 + 1 / SMALLEST_SHARE);
    double fineness = Math.min(0.5, WIDEST / width);
    return new MapFrame(
        opening.region(),
        opening.projection(),
        opening.camera().withScale(opening.camera().scale() * fineness),
        Math.ceil(width * fineness),
        Math.ceil(height * fineness));
  }

  /** The camera that fills half the sheet with what a cluster spans, close enough to part it. */
  Camera open(MapFrame frame, Cluster cluster) {
    double filled =
        0.5
            * Math.min(
                frame.width() / Math.max(1, cluster.extent().width()),
                frame.height() / Math.max(1, cluster.extent().height()));
    return new Camera(cluster.place(), clamped(Math.max(filled, cluster.opensAt())));
  }

  /** The camera under which what is at one pixel is at another; empty off the globe. */
  private static Optional<Camera> held(MapFrame frame, Point from, Point to, double scale) {
    Point middle = frame.sheet().center();
    Point offset = new Point((to.x() - middle.x()) / scale, (middle.y() - to.y()) / scale);
    return frame
        .toPlace(from)
        .flatMap(place -> frame.projection().middle(place, offset))
        .map(center -> new Camera(center, scale));
  }

  private Camera centred(MapFrame frame, Point pixel, double scale) {
    if (frame.turns()) {
      LonLat place = frame.toPlace(pixel).orElse(frame.camera().center());
      return new Camera(place, scale);
    }
    Point plane = frame.toPixels().inverse().apply(pixel);
    Box bounds = bounds();
    Point now = frame.projection().toPlane(frame.camera().center());
    Point kept =
        new Point(
            new Span(bounds.minX(), bounds.maxX()).kept(plane.x(), frame.width() / scale, now.x()),
            new Span(bounds.minY(), bounds.maxY())
                .kept(plane.y(), frame.height() / scale, now.y()));
    Optional<LonLat> place = frame.projection().toPlace(kept);
    return place.map(p -> new Camera(p, scale)).orElse(frame.camera());
  }

  /** What may be seen at all: the opening frame and a quarter more, or the whole of a wide map. */
  private Box bounds() {
    Box box = opening.planeBox();
    if (!opening.region().isWide()) {
      return box.grow(box.width() / 4);
    }
    Projection projection = opening.projection();
    Domain d = projection.domain();
    double[] ends = {
      d.meridian() - d.halfWidth(),
      0,
      d.meridian() + d.halfWidth(),
      0,
      d.meridian(),
      d.south(),
      d.meridian(),
      d.north()
    };
    projection.toPlane(ends);
    return box.union(new Box(ends[0], ends[5], ends[2], ends[7]));
  }

  /** What may be seen in one direction of the plane. */
  private record Span(double low, double high) {

    /** How far a view that is wider than all of it may be pushed off its middle, as a share. */
    private static final double SLACK = 0.15;

    /**
     * Keeps the middle of a view of a size so that the view stays within, or about the middle. From
     * where it is now, as a scene may have put it, it is never pulled.
     */
    double kept(double middle, double size, double now) {
      boolean wider = high - low <= size;
      double least = wider ? (low + high) / 2 - SLACK * size : low + size / 2;
      double most = wider ? (low + high) / 2 + SLACK * size : high - size / 2;
      return Math.clamp(middle, Math.min(least, now), Math.max(most, now));
    }
  }

  private double clamped(double scale) {
    double smallest = opening.camera().scale() * SMALLEST_SHARE;
    double largest = opening.region().isWide() ? LARGEST_WIDE : LARGEST_SCALE;
    return Math.clamp(scale, smallest, Math.max(largest, smallest));
  }
}
