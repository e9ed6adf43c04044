package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.theme.Theme;

/**
 * How the user's own points, lines and areas look, on the map and in lists.
 *
 * @param theme gives the colours
 */
record OwnPainter(Theme theme) {

  /** The radius of a point, in pixels. */
  static final double POINT = 4;

  private static final double LINE = 1.8;
  private static final double EDGE = 1.3;
  private static final double TINT = 0.22;

  /** The colour of a layer. */
  Colour ink(OwnLayer layer) {
    return theme.own().get(Math.floorMod(layer.colour(), theme.own().size()));
  }

  List<Mark> area(Path path, Colour ink) {
    return List.of(
        new Mark.Area(path, ink.withOpacity(TINT)), new Mark.Line(path, Stroke.solid(ink, EDGE)));
  }

  List<Mark> line(Path path, Colour ink) {
    return List.of(new Mark.Line(path, Stroke.solid(ink, LINE)));
  }

  /** A dot with a rim of the surface's colour, so that it stands out from what it lies on. */
  List<Mark> point(Point at, Colour ink) {
    return List.of(
        new Mark.Area(Path.circle(at, POINT + 1.2), theme.ui().surface()),
        new Mark.Area(Path.circle(at, POINT), ink));
  }

  /** A small piece of a layer, in a box of pixels. */
  List<Mark> swatch(OwnLayer layer, Box box) {
    Colour ink = ink(layer);
    return switch (layer.content()) {
      case OwnLayer.Content.Picture picture ->
          List.of(
              new Mark.Picture(box, picture.pixels()),
              new Mark.Line(Path.rectangle(box, 0), Stroke.solid(theme.ui().strongBorder(), 1)));
      case OwnLayer.Content.Shapes shapes -> swatch(shapes, ink, box);
    };
  }

  private List<Mark> swatch(OwnLayer.Content.Shapes shapes, Colour ink, Box box) {
    List<Mark> marks = new ArrayList<>();
    if (has(shapes, Feature.Kind.AREA)) {
      marks.addAll(area(Path.rectangle(box.grow(-1), 2), ink));
    }
    if (has(shapes, Feature.Kind.LINE)) {
      Path path =
          Path.builder()
              .move(box.minX(), box.maxY() - 3)
              .line(box.minX() + box.width() * 0.35, box.minY() + 4)
              .line(box.minX() + box.width() * 0.6, box.maxY() - 4)
              .line(box.maxX(), box.minY() + 3)
              .build();
      marks.addAll(line(path, ink));
    }
    if (has(shapes, Feature.Kind.POINT)) {
      marks.addAll(point(box.center(), ink));
    }
    return marks;
  }

  private static boolean has(OwnLayer.Content.Shapes shapes, Feature.Kind kind) {
    return shapes.features().stream().anyMatch(feature -> feature.kind() == kind);
  }
}
