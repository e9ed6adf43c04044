package org.buildoutatlas.ui.map;

import java.util.Optional;
import org.buildoutatlas.drawing.Affine;
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
              Affine back = now.toPixels().inverse().then(sheet.frame().toPixels());
              Point there = back.apply(pixel);
              return sheet.drawing().groupAt(there.x(), there.y(), REACH, measure);
            })
        .filter(group -> SiteAnchors.isSubject(group) || Flow.partner(group).isPresent());
  }
}
