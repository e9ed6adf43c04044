package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;

/**
 * The names of the user's own features, which give way to all that is the atlas's.
 *
 * @param frame ties places to pixels
 * @param theme gives the colours
 * @param layers which layers are shown
 */
record OwnNames(MapFrame frame, Theme theme, LayerChoice layers) {

  /** Properties that are taken for a name, the best first. */
  private static final List<String> KEYS =
      List.of("name", "Name", "NAME", "title", "Title", "label", "Label", "name_en", "NAME_EN");

  /** A layer with more features on the sheet than this is not named: it would be a carpet. */
  private static final int MOST = 400;

  /** Areas and lines narrower than this, in pixels, have no name. */
  private static final double LEAST = 36;

  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 12);

  /** The names that may be shown here, the foremost layer's first. */
  List<ReferenceName> of(List<OwnLayer> own) {
    return own.stream()
        .filter(layer -> layers.shows(layer.id()))
        .flatMap(layer -> names(layer).stream())
        .toList();
  }

  private List<ReferenceName> names(OwnLayer layer) {
    List<ReferenceName> names = new ArrayList<>();
    if (layer.content() instanceof OwnLayer.Content.Shapes shapes) {
      for (Feature feature : shapes.features()) {
        written(feature, layer).ifPresent(names::add);
        if (names.size() > MOST) {
          return List.of();
        }
      }
    }
    return names;
  }

  private Optional<ReferenceName> written(Feature feature, OwnLayer layer) {
    Optional<String> text =
        KEYS.stream().flatMap(key -> feature.property(key).stream()).findFirst();
    if (text.filter(t -> !t.isBlank()).isEmpty()) {
      return Optional.empty();
    }
    return place(feature)
        .map(
            place ->
                new ReferenceName(
                    List.of(new ReferenceName.Line(text.get().strip(), STYLE)),
                    List.of(place),
                    theme.ui().text(),
                    halo(),
                    0,
                    feature.kind() == Feature.Kind.POINT
                        ? ReferenceName.Sign.OWN
                        : ReferenceName.Sign.NONE,
                    layers.opacity(layer.id())));
  }

  /** The pixel for a name; empty where it would lie off the sheet or the feature is small. */
  private Optional<Point> place(Feature feature) {
    double[] part =
        feature.parts().stream()
            .max(java.util.Comparator.comparingInt(p -> p.length))
            .orElseThrow();
    Point middle =
        switch (feature.kind()) {
          case POINT -> new Point(part[0], part[1]);
          case LINE -> new Point(part[part.length / 4 * 2], part[part.length / 4 * 2 + 1]);
          case AREA -> box(part).center();
        };
    LonLat named = new LonLat(inRange(middle.x()), middle.y());
    Point pixel = frame.toPixel(named);
    boolean seen = frame.shows(named) && frame.sheet().contains(pixel.x(), pixel.y());
    return seen && (feature.kind() == Feature.Kind.POINT || isWide(part))
        ? Optional.of(pixel)
        : Optional.empty();
  }

  private boolean isWide(double[] part) {
    Box box = box(part);
    Point a = frame.toPixel(new LonLat(inRange(box.minX()), box.minY()));
    Point b = frame.toPixel(new LonLat(inRange(box.maxX()), box.maxY()));
    return Math.abs(b.x() - a.x()) >= LEAST;
  }

  private static double inRange(double lon) {
    return Math.clamp(lon, -180, 180);
  }

  private static Box box(double[] part) {
    return Stream.iterate(0, i -> i < part.length, i -> i + 2)
        .map(i -> Box.at(part[i], part[i + 1], 0, 0))
        .reduce(Box::union)
        .orElseThrow();
  }

  private Optional<Stroke> halo() {
    return theme.finish().halo()
        ? Optional.of(Stroke.solid(theme.ui().surface().withOpacity(0.85), 3))
        : Optional.empty();
  }
}
