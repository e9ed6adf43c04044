package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.ui.pixels.Composition;
import org.buildoutatlas.ui.pixels.PixelRect;
import org.buildoutatlas.ui.pixels.Placing;

/**
 * One painted sheet where it lies in the window: it moves at once with the hand, before a sharper
 * painting follows.
 */
final class LaidSheet {

  private Optional<Painting.Sheet> sheet = Optional.empty();
  private Placing placing = new Placing(1, 0, 0);

  /** What lies there; empty before the first painting. */
  Optional<Painting.Sheet> sheet() {
    return sheet;
  }

  /** Lays down another painting, where the one before lay until it is told to follow. */
  void lay(Painting.Sheet painted) {
    sheet = Optional.of(painted);
  }

  /** Takes over what lies elsewhere. */
  void take(LaidSheet other) {
    sheet = other.sheet;
    placing = other.placing;
  }

  /** Nothing lies there any more. */
  void clear() {
    sheet = Optional.empty();
  }

  /**
   * Lies so that every place falls where that frame has it; a sheet of another projection stays
   * where it is.
   *
   * @param outputScale pixels of the screen per pixel of the frame
   */
  void follow(MapFrame now, double outputScale) {
    sheet
        .filter(s -> s.frame().projection().equals(now.projection()))
        .ifPresent(
            s -> {
              var way = s.frame().toPixels().inverse().then(now.toPixels());
              placing =
                  new Placing(
                      way.sx() * outputScale / s.scale(),
                      way.tx() * outputScale,
                      way.ty() * outputScale);
            });
  }

  /** Lies in the upper left corner. */
  void stay(double outputScale) {
    sheet.ifPresent(s -> placing = new Placing(outputScale / s.scale(), 0, 0));
  }

  /** Goes below what is there; gives back what it does not reach. */
  List<PixelRect> below(Composition composition, List<PixelRect> open) {
    return sheet.map(s -> composition.below(s.picture(), placing, open)).orElse(open);
  }

  /** Goes over what is there. */
  void above(Composition composition) {
    sheet.ifPresent(s -> composition.above(s.picture(), placing));
  }
}
