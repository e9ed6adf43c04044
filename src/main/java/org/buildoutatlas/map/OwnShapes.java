package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.LonLat;

/** The user's own points, lines and areas on the plane of one projection. */
final class OwnShapes {

  /** One outline an area: where areas overlap, each is filled by itself. */
  private final List<Outline> areas;

  private final Outline lines;
  private final List<LonLat> points;

  OwnShapes(Projection projection, List<Feature> features) {
    areas =
        of(features, Feature.Kind.AREA)
            .map(feature -> Outline.areas(projection, feature.parts()))
            .filter(outline -> !outline.isEmpty())
            .toList();
    List<double[]> courses =
        of(features, Feature.Kind.LINE).flatMap(feature -> feature.parts().stream()).toList();
    lines = Outline.lines(projection, courses, List.of());
    points =
        of(features, Feature.Kind.POINT)
            .flatMap(feature -> feature.parts().stream())
            .flatMap(OwnShapes::places)
            .filter(place -> projection.domain().contains(place.lon(), place.lat()))
            .toList();
  }

  private static Stream<Feature> of(List<Feature> features, Feature.Kind kind) {
    return features.stream().filter(feature -> feature.kind() == kind);
  }

  private static Stream<LonLat> places(double[] part) {
    return IntStream.range(0, part.length / 2)
        .mapToObj(i -> new LonLat(part[2 * i], part[2 * i + 1]));
  }

  List<Mark> paint(Brush brush, OwnPainter painter, OwnLayer layer) {
    Colour ink = painter.ink(layer);
    List<Mark> marks = new ArrayList<>();
    for (Outline area : areas) {
      brush.path(area).ifPresent(path -> marks.addAll(painter.area(path, ink)));
    }
    brush.path(lines).ifPresent(path -> marks.addAll(painter.line(path, ink)));
    Box seen = brush.frame().sheet().grow(OwnPainter.POINT + 2);
    for (LonLat place : points) {
      if (brush.frame().shows(place)) {
        Point pixel = brush.frame().toPixel(place);
        if (seen.contains(pixel.x(), pixel.y())) {
          marks.addAll(painter.point(pixel, ink));
        }
      }
    }
    return marks;
  }
}
