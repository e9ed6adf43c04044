package org.buildoutatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.map.MapScene;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.pixels.Picture;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * All that a painting of the map needs, frozen when it is asked for, so that it can be painted on
 * any thread.
 *
 * @param atlas what was known on the viewpoint's day
 * @param viewpoint from where it is seen
 * @param frame what the window shows
 * @param theme in which colours
 * @param hosts codes of the states that hold a site
 * @param hovered the name of the group under the pointer
 * @param opened the name of the sign whose sites are laid out about it
 * @param legend whether the legend is shown
 * @param above what stands over it
 * @param own the user's own layers, the foremost first
 * @param scale pixels of the screen per pixel of the drawing
 */
record Painting(
    Atlas atlas,
    Viewpoint viewpoint,
    MapFrame frame,
    Theme theme,
    Set<String> hosts,
    Optional<String> hovered,
    Optional<String> opened,
    boolean legend,
    Above above,
    List<OwnLayer> own,
    double scale) {

  /** Copies the collections. */
  Painting {
    hosts = Set.copyOf(hosts);
    own = List.copyOf(own);
  }

  /**
   * By how much the sheets reach beyond the window on each side, as a share of its smaller side.
   */
  private static final double MARGIN = 0.3;

  /** The frame of the sheets: the window's with a margin to be dragged into. */
  MapFrame sheetFrame() {
    return frame.grow(margin());
  }

  /** How far the sheets reach beyond the window, in pixels. */
  double margin() {
    if (frame.turns()) {
      return 0; // A sheet of the globe cannot be dragged; the next one follows at once.
    }
    return Math.ceil(Math.min(frame.width(), frame.height()) * MARGIN);
  }

  /** What the base map depends on. */
  Ground ground() {
    return ground(sheetFrame(), scale);
  }

  /** What a base map of another part of the plane depends on. */
  Ground ground(MapFrame part, double partScale) {
    return new Ground(part, theme.name(), hosts, viewpoint.layers(), partScale);
  }

  /**
   * A painted sheet.
   *
   * @param drawing what was painted
   * @param picture its pixels
   * @param frame which part of the plane it shows
   * @param scale pixels of the picture per pixel of the drawing
   */
  record Sheet(Drawing drawing, Picture picture, MapFrame frame, double scale) {}

  /** Paints land and sea. */
  Sheet paintBase(MapPainters painters, Ground ground) {
    Drawing drawing = painters.base().paint(ground.frame(), theme, ground.hosts(), ground.layers());
    return raster(painters, drawing, ground.frame(), ground.scale());
  }

  /** Whether it differs from another in nothing but the camera. */
  boolean isNear(Painting other) {
    MapFrame there = other.frame;
    boolean same =
        frame.region() == there.region()
            && frame.projection().equals(there.projection())
            && frame.width() == there.width()
            && frame.height() == there.height();
    return same
        && viewpoint.withCamera(there.camera()).equals(other.viewpoint.withCamera(there.camera()))
        && new Painting(
                atlas,
                other.viewpoint,
                there,
                theme,
                hosts,
                hovered,
                opened,
                legend,
                above,
                own,
                scale)
            .equals(other);
  }

  /** Paints names, markers and labels. */
  Sheet paintSites(MapPainters painters, Progress progress) throws Cancelled {
    MapFrame sheet = sheetFrame();
    Drawing drawing = painters.sites().paint(scene(painters, sheet), obstacles(painters));
    progress.check();
    return raster(painters, drawing, sheet, scale);
  }

  private MapScene scene(MapPainters painters, MapFrame sheet) {
    return new MapScene(
        atlas, viewpoint, sheet, theme, hovered, own, opened, painters.sites().census());
  }

  /** Paints title, legend and scale; nothing where it has none. */
  Sheet paintFurniture(MapPainters painters) {
    Drawing drawing =
        above.furnished()
            ? furniture(painters).paint(atlas, viewpoint, frame, theme)
            : new Drawing(1, 1, Colour.TRANSPARENT, List.of());
    return raster(painters, drawing, frame, scale);
  }

  private static Sheet raster(MapPainters painters, Drawing drawing, MapFrame sheet, double scale) {
    return new Sheet(drawing, new Picture(painters.raster().paint(drawing, scale)), sheet, scale);
  }

  private Furniture furniture(MapPainters painters) {
    return painters.furniture().withLegend(legend).beside(above.card());
  }

  /** Cards and controls as they lie on the larger sheet. */
  private List<Box> obstacles(MapPainters painters) {
    List<Box> boxes = new ArrayList<>(above.covered());
    if (above.furnished()) {
      boxes.addAll(furniture(painters).obstacles(atlas, viewpoint, frame, theme));
      boxes.add(Furniture.controls(frame));
    }
    boxes.addAll(edges());
    return boxes.stream().map(box -> box.plus(margin(), margin())).toList();
  }

  /**
   * The edges of the window as thin walls: a label lies on this side or on that, and is never cut.
   */
  private List<Box> edges() {
    double w = frame.width();
    double h = frame.height();
    return List.of(
        new Box(0, 0, w, 1), new Box(0, h - 1, w, h), new Box(0, 0, 1, h), new Box(w - 1, 0, w, h));
  }
}
