package org.buildoutatlas.drawing.awt;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Java2D's images and our arrays of pixels: the same memory. */
final class Images {

  private Images() {}

  /** An image over an array of pixels with the opacity multiplied in, not copied. */
  static BufferedImage over(int[] argb, int width, int height) {
    DirectColorModel model =
        new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xFF0000,
            0xFF00,
            0xFF,
            0xFF000000,
            true,
            DataBuffer.TYPE_INT);
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(argb, argb.length), width, height, width, model.getMasks(), null);
    return new BufferedImage(model, raster, true, null);
  }

  /** The pixels behind an image of packed integers, not copied. */
  static int[] argb(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
