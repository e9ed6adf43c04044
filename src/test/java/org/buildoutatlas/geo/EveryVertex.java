package org.buildoutatlas.geo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Stroke;

/**
 * Land painted by Java2D from every vertex: what a simplified picture is held against.
 *
 * @param sea what is beside the land
 * @param land what is inside the rings
 * @param coast how the rings are drawn
 */
public record EveryVertex(Colour sea, Colour land, Stroke coast) {

  /** Pixels of a picture, row by row, without opacity. */
  public int[] paint(Projection projection, List<double[]> rings, Affine a, int width, int height) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] ring : rings) {
      double[] points = ring.clone();
      projection.toPlane(points);
      path.moveTo(a.sx() * points[0] + a.tx(), a.sy() * points[1] + a.ty());
      for (int i = 2; i < points.length; i += 2) {
        path.lineTo(a.sx() * points[i] + a.tx(), a.sy() * points[i + 1] + a.ty());
      }
      path.closePath();
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(new Color(sea.argb()));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(land.argb()));
    graphics.fill(path);
    graphics.setColor(new Color(coast.colour().argb()));
    graphics.setStroke(
        new BasicStroke((float) coast.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(path);
    graphics.dispose();
    return image.getRGB(0, 0, width, height, null, 0, width);
  }

  /** The mean absolute difference of two pictures over pixels and channels, 0 to 1. */
  public static double difference(int[] a, int[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        sum += Math.abs((a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF));
      }
    }
    return sum / (255.0 * 3 * a.length);
  }
}
