package org.buildoutatlas.export.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Writes a drawing as PNG: without opacity where its ground is opaque, as large on paper as the
 * resolution says.
 */
public final class PngExporter implements DrawingExporter {

  /** How many rows are painted at once. */
  private static final int BAND = 256;

  private static final double HAIR = 1e-6;

  private static final double METRES_AN_INCH = 0.0254;

  private static final String STEP = "export.step.paint";

  private final AwtInk ink;

  /** Paints with this ink. */
  public PngExporter(AwtInk ink) {
    this.ink = ink;
  }

  @Override
  public String ending() {
    return "png";
  }

  @Override
  public void write(
      Drawing drawing,
      Resolution resolution,
      Metadata metadata,
      OutputStream out,
      Progress progress)
      throws IOException, Cancelled {
    double scale = resolution.scale();
    int width = pixels(drawing.width(), scale);
    int height = pixels(drawing.height(), scale);
    boolean opaque = drawing.ground().opacity() == 1;
    BufferedImage band =
        new BufferedImage(width, Math.min(BAND, height), BufferedImage.TYPE_INT_ARGB_PRE);
    int[] argb = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    try (PngWriter png = new PngWriter(out, width, height, opaque)) {
      png.resolution((int) Math.round(resolution.dpi() / METRES_AN_INCH));
      png.text("Title", metadata.title());
      png.text("Description", metadata.description());
      png.text("Source", metadata.source());
      for (int top = 0; top < height; top += BAND) {
        progress.check();
        progress.at((double) top / height, STEP);
        Arrays.fill(argb, 0);
        ink.paint(drawing, scale, top, band);
        for (int row = 0; row < Math.min(BAND, height - top); row++) {
          png.row(argb, row * width);
        }
      }
      png.end();
    }
    progress.at(1, STEP);
  }

  private static int pixels(double length, double scale) {
    // What is a hair above a whole pixel is that pixel.
    double pixels = Math.ceil(length * scale - HAIR);
    if (!(pixels >= 1 && pixels <= 32_000)) {
      throw new IllegalArgumentException("A picture cannot be " + pixels + " pixels long");
    }
    return (int) pixels;
  }
}
