package org.buildoutatlas.page;

import java.util.List;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.view.Viewpoint;

/**
 * A map on which nothing is drawn.
 *
 * @param viewpoint what would be seen on it
 */
public record NoMap(Viewpoint viewpoint) implements Block.MapPainter {

  @Override
  public Drawing paint(double width, double height) {
    return new Drawing(width, height, Colour.TRANSPARENT, List.of());
  }

  @Override
  public Viewpoint seen(double width, double height) {
    return viewpoint;
  }

  @Override
  public Drawing key(double width) {
    return paint(width, 0);
  }
}
