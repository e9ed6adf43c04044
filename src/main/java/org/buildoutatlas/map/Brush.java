package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.theme.Theme;

/**
 * Draws outlines on one frame in one theme.
 *
 * @param frame what is seen
 * @param theme its colours
 * @param toPixels from metres to pixels
 * @param view what is drawn, in metres: a little more than is seen, so that no side of a clipped
 *     area shows
 */
record Brush(MapFrame frame, Theme theme, Affine toPixels, Box view) {

  /** Pixels by which a drawing may be off: less than the eye can tell. */
  private static final double TOLERANCE = 0.5;

  /** Pixels drawn beyond the sheet. */
  static final double MARGIN = 16;

  static Brush on(MapFrame frame, Theme theme) {
    double scale = frame.camera().scale();
    return new Brush(frame, theme, frame.toPixels(), frame.planeBox().grow(MARGIN / scale));
  }

  /** Metres on the plane for each pixel. */
  double metresPerPixel() {
    return 1 / frame.camera().scale();
  }

  Stream<Mark> fill(Outline outline, Colour colour) {
    return path(outline).stream().map(path -> new Mark.Area(path, colour));
  }

  Stream<Mark> line(Outline outline, Colour colour, double width) {
    return path(outline).stream().map(path -> new Mark.Line(path, Stroke.solid(colour, width)));
  }

  /** An area without the parts that are smaller than a number of pixels. */
  Stream<Mark> fill(Outline outline, Colour colour, double least) {
    Path path = path(outline, least);
    return path.isEmpty() ? Stream.empty() : Stream.of(new Mark.Area(path, colour));
  }

  /** A line without the parts that are smaller than a number of pixels. */
  Stream<Mark> line(Outline outline, Colour colour, double width, double least) {
    Path path = path(outline, least);
    return path.isEmpty()
        ? Stream.empty()
        : Stream.of(new Mark.Line(path, Stroke.solid(colour, width)));
  }

  private Path path(Outline outline, double least) {
    double metres = metresPerPixel();
    return outline.path(frame.projection(), view, toPixels, TOLERANCE * metres, least * metres);
  }

  /** What is seen of an outline, in pixels; empty where nothing is. */
  Optional<Path> path(Outline outline) {
    Path path = path(outline, 2 * TOLERANCE);
    return path.isEmpty() ? Optional.empty() : Optional.of(path);
  }

  /** A named group of all that is seen; nothing where nothing is. */
  @SafeVarargs
  final Stream<Mark> group(String name, Stream<Mark>... marks) {
    return group(name, 1, marks);
  }

  /** A named group of some opacity, above 0 and up to 1; nothing where nothing is seen. */
  @SafeVarargs
  final Stream<Mark> group(String name, double opacity, Stream<Mark>... marks) {
    List<Mark> all = new ArrayList<>();
    for (Stream<Mark> some : marks) {
      some.forEach(all::add);
    }
    return all.isEmpty() ? Stream.empty() : Stream.of(new Mark.Group(name, "", opacity, all));
  }
}
