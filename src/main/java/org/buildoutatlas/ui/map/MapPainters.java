package org.buildoutatlas.ui.map;

import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.map.BaseMap;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.SiteMap;

/**
 * Who paints the map.
 *
 * @param base land and sea
 * @param sites names, markers and labels
 * @param furniture title, legend and scale
 * @param raster turns a drawing into pixels
 */
public record MapPainters(BaseMap base, SiteMap sites, Furniture furniture, Raster raster) {

  /** Turns a drawing into pixels, on any thread. */
  @FunctionalInterface
  public interface Raster {
    /** Paints; {@code scale} is pixels of the result per pixel of the drawing. */
    Pixels paint(Drawing drawing, double scale);
  }
}
