package org.buildoutatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * What is made of pixels, such as shaded depth, as a picture inside a file of another format.
 *
 * @param pictures writes it
 */
public record PixelFile(DrawingExporter pictures) {

  /**
   * The pixels as a file of their own.
   *
   * @throws Cancelled where the progress was cancelled
   */
  public byte[] bytes(Pixels pixels, Progress progress) throws IOException, Cancelled {
    Box whole = Box.at(0, 0, pixels.width(), pixels.height());
    Drawing alone =
        new Drawing(
            pixels.width(),
            pixels.height(),
            Colour.TRANSPARENT,
            List.of(new Mark.Picture(whole, pixels)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pictures.write(alone, Resolution.SCREEN, Metadata.NONE, bytes, progress);
    return bytes.toByteArray();
  }
}
