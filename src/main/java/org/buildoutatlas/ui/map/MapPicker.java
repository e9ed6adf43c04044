package org.buildoutatlas.ui.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.map.Flow;
import org.buildoutatlas.map.MapFrame;

/**
 * Finds what was painted under a pixel.
 *
 * @param paintings what lies there
 * @param motion where the map is now
 * @param measure how large texts are
 */
record MapPicker(MapPaintings paintings, MapMotion motion, TextMeasure measure) {

  /** How far beside a marker a click still counts, in pixels. */
  private static final double REACH = 3;

  /** The id of the site there. */
  Optional<String> siteAt(Point pixel) {
    return groupAt(pixel).flatMap(SiteAnchors::site);
  }

  /** The name of the group there that can be chosen. */
  Optional<String> groupAt(Point pixel) {
    return onSites(pixel, Drawing::groupAt)
        .filter(group -> SiteAnchors.isSubject(group) || Flow.partner(group).isPresent());
  }

  /** The name of the figure there, in the title or in a label. */
  Optional<String> figureAt(Point pixel) {
    return paintings
        .furniture()
        .flatMap(sheet -> sheet.drawing().partAt(pixel.x(), pixel.y(), 0, measure))
        .or(() -> onSites(pixel, Drawing::partAt));
  }

  /** The middle of a figure as it was painted; empty where it was not. */
  Optional<Point> pixelOf(String figure) {
    Optional<Point> inTitle =
        paintings
            .furniture()
            .flatMap(sheet -> sheet.drawing().partOf(figure, measure))
            .map(Box::center);
    return inTitle.or(
        () ->
            paintings
                .sites()
                .flatMap(
                    sheet ->
                        sheet
                            .drawing()
                            .partOf(figure, measure)
                            .map(Box::center)
                            .map(at -> there(sheet.frame()).inverse().apply(at))));
  }

  /** From a pixel of the window to one of a sheet. */
  private Affine there(MapFrame sheet) {
    MapFrame now = motion.shownProperty().get().orElse(sheet);
    return now.toPixels().inverse().then(sheet.toPixels());
  }

  /** How a drawing is asked what lies at a pixel of it. */
  @FunctionalInterface
  private interface Search {
    Optional<String> at(Drawing drawing, double x, double y, double reach, TextMeasure measure);
  }

  private Optional<String> onSites(Point pixel, Search search) {
    return paintings
        .sites()
        .flatMap(
            sheet -> {
              MapFrame now = motion.shownProperty().get().orElse(sheet.frame());
              if (now.region() != sheet.frame().region()) {
                return Optional.empty();
              }
              if (now.turns() && !now.camera().equals(sheet.frame().camera())) {
                return Optional.empty();
              }
              Point at = there(sheet.frame()).apply(pixel);
              return search.at(sheet.drawing(), at.x(), at.y(), REACH, measure);
            });
  }
}
