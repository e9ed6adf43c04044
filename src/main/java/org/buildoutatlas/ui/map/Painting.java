package org.buildoutatlas.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * All that a painting of the map needs, frozen when it is asked for, so that it can be painted on any thread.
 *
 * @param whole all that was read
 * @param atlas what was known on the viewpoint's day
 * @param viewpoint from where it is seen
 * @param frame what the window shows
 * @param theme in which colours
 * @param hovered the name of the group under the pointer
 * @param scale pixels of the screen per pixel of the drawing
 */
record Painting(
    Atlas whole,
    Atlas atlas,
    Viewpoint viewpoint,
    MapFrame frame,
    Theme theme,
    Optional<String> hovered,
    double scale) {

  /** By how much the sheets reach beyond the window on each side, as a share of its smaller side. */
  private static final double MARGIN = 0.3;

  /** The frame of the sheets: the window's with a margin to be dragged into. */
  MapFrame sheetFrame() {
    return frame.grow(Math.ceil(Math.min(frame.width(), frame.height()) * MARGIN));
  }

  /** What makes the base map look different. */
  record Ground(MapFrame frame, String theme, Set<String> hosts, double scale) {}

  /** What the base map depends on. */
  Ground ground() {
    return new Ground(sheetFrame(), theme.name(), hosts(), scale);
  }

  /** A painted sheet. */
  record Sheet(Drawing drawing, Pixels pixels, MapFrame frame, double scale) {}

  /** Paints land and sea. */
  Sheet paintBase(MapPainters painters) {
    MapFrame sheet = sheetFrame();
    return raster(painters, painters.base().paint(sheet, theme, hosts()), sheet);
  }

  /** Paints names, markers and labels. */
  Sheet paintSites(MapPainters painters, Progress progress) throws Cancelled {
    MapFrame sheet = sheetFrame();
    Drawing drawing = painters.sites().paint(atlas, viewpoint, sheet, theme, hovered);
    progress.check();
    return raster(painters, drawing, sheet);
  }

  /** Paints title, legend and scale. */
  Sheet paintFurniture(MapPainters painters) {
    return raster(painters, painters.furniture().paint(whole, viewpoint, frame, theme), frame);
  }

  private Sheet raster(MapPainters painters, Drawing drawing, MapFrame sheet) {
    return new Sheet(drawing, painters.raster().paint(drawing, scale), sheet, scale);
  }

  private Set<String> hosts() {
    return atlas.sites().stream()
        .filter(site -> site.group() == Site.Group.US_STARGATE)
        .map(Site::state)
        .filter(state -> !state.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
