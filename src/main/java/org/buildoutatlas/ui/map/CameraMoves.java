package org.buildoutatlas.ui.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
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

  /** How far out of the opening frame one may go. */
  private static final double SMALLEST_SHARE = 0.7;

  /** No picture of all that can be reached is wider, in pixels. */
  private static final double WIDEST = 2400;

  /** The camera after the map was dragged by that many pixels. */
  Camera pan(MapFrame frame, double dx, double dy) {
    if (frame.turns()) {
      double most = 0.5 / Math.max(1, Math.hypot(dx, dy)) * globe(frame);
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

  /** The camera under which what is at one pixel is at another; empty off the globe. */
  private static Optional<Camera> held(MapFrame frame, Point from, Point to, double scale) {
    Point middle = frame.sheet().center();
    Point offset = new Point((to.x() - middle.x()) / scale, (middle.y() - to.y()) / scale);
    return frame
        .toPlace(from)
        .flatMap(place -> frame.projection().middle(place, offset))
        .map(center -> new Camera(center, scale));
  }

  /** The radius of the globe in pixels. */
  private static double globe(MapFrame frame) {
    LonLat middle = frame.camera().center();
    LonLat quarter = new LonLat(Math.IEEEremainder(middle.lon() + 90, 360), 0);
    return frame.toPixel(middle).distance(frame.toPixel(quarter));
  }

  private Camera centred(MapFrame frame, Point pixel, double scale) {
    if (frame.turns()) {
      LonLat place = frame.toPlace(pixel).orElse(frame.camera().center());
      return new Camera(place, scale);
    }
    Affine toPlane = frame.toPixels().inverse();
    Box bounds = opening.planeBox().grow(opening.planeBox().width() / 4);
    Point plane = toPlane.apply(pixel);
    Point kept =
        new Point(
            Math.clamp(plane.x(), bounds.minX(), bounds.maxX()),
            Math.clamp(plane.y(), bounds.minY(), bounds.maxY()));
    Optional<LonLat> place = frame.projection().toPlace(kept);
    return place.map(p -> new Camera(p, scale)).orElse(frame.camera());
  }

  private double clamped(double scale) {
    double smallest = opening.camera().scale() * SMALLEST_SHARE;
    return Math.clamp(scale, smallest, Math.max(LARGEST_SCALE, smallest));
  }
}
