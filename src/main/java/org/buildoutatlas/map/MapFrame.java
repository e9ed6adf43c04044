package org.buildoutatlas.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;

/**
 * Ties a projected plane to the pixels of a sheet.
 *
 * @param region which map
 * @param projection places to plane; a globe is turned to the camera's place
 * @param camera the place in the middle and the scale
 * @param width of the sheet in pixels
 * @param height of the sheet in pixels
 */
public record MapFrame(
    Region region, Projection projection, Camera camera, double width, double height) {

  /** Turns a globe to where the camera looks. */
  public MapFrame {
    projection = projection.about(camera.center());
  }

  /** From plane metres to pixels. */
  public Affine toPixels() {
    Point middle = projection.toPlane(camera.center());
    double scale = camera.scale();
    return new Affine(
        scale, -scale, width / 2 - scale * middle.x(), height / 2 + scale * middle.y());
  }

  /** The pixel on which a place falls; it may lie off the sheet. */
  public Point toPixel(LonLat place) {
    return toPixels().apply(projection.toPlane(place));
  }

  /** The place under a pixel; empty off the globe. */
  public Optional<LonLat> toPlace(Point pixel) {
    return projection.toPlace(toPixels().inverse().apply(pixel));
  }

  /** Whether going elsewhere turns the picture, instead of shifting it. */
  public boolean turns() {
    return projection.turns();
  }

  /** The radius of the globe in pixels, where it turns. */
  public double globeRadius() {
    LonLat middle = camera.center();
    LonLat quarter = new LonLat(Math.IEEEremainder(middle.lon() + 90, 360), 0);
    return toPixel(middle).distance(toPixel(quarter));
  }

  /** Whether a place is on the side of the globe that is seen; it may still lie off the sheet. */
  public boolean shows(LonLat place) {
    return projection.shows(place);
  }

  /** The whole sheet, in pixels. */
  public Box sheet() {
    return new Box(0, 0, width, height);
  }

  /** The part of the plane that is seen, in metres. */
  public Box planeBox() {
    Affine back = toPixels().inverse();
    Point a = back.apply(new Point(0, height));
    Point b = back.apply(new Point(width, 0));
    return new Box(a.x(), a.y(), b.x(), b.y());
  }

  /** The same view on a sheet that is larger by a margin on each side. */
  public MapFrame grow(double margin) {
    return new MapFrame(region, projection, camera, width + 2 * margin, height + 2 * margin);
  }

  /** The same sheet seen from elsewhere. */
  public MapFrame with(Camera other) {
    return new MapFrame(region, projection, other, width, height);
  }

  /** True scale at a place: pixels per metre on the ground there, along the parallel. */
  public double groundScale(LonLat place) {
    double step = place.lat() > 0 ? -0.01 : 0.01;
    Point a = toPixel(place);
    Point b = toPixel(new LonLat(place.lon(), place.lat() + step));
    return a.distance(b) / (0.01 * METRES_PER_DEGREE);
  }

  /** A degree of latitude on a sphere of 6,371 km. */
  private static final double METRES_PER_DEGREE = 111_194.93;
}
