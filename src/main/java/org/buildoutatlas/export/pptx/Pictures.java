package org.buildoutatlas.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes what is made of pixels, such as shaded depth; there is no other way to show it. */
final class Pictures {

  private final XMLSlideShow show;
  private final DrawingExporter png;

  Pictures(XMLSlideShow show, DrawingExporter png) {
    this.show = show;
    this.png = png;
  }

  /** Puts a picture into a group. */
  XSLFPictureShape write(XSLFGroupShape group, Mark.Picture picture, Fit fit)
      throws IOException, Cancelled {
    Pixels pixels = picture.pixels();
    Box whole = Box.at(0, 0, pixels.width(), pixels.height());
    Drawing alone =
        new Drawing(
            pixels.width(),
            pixels.height(),
            Colour.TRANSPARENT,
            List.of(new Mark.Picture(whole, pixels)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    png.write(alone, Resolution.SCREEN, Metadata.NONE, bytes, Progress.NONE);
    XSLFPictureShape shape =
        group.createPicture(show.addPicture(bytes.toByteArray(), PictureType.PNG));
    shape.setAnchor(fit.box(picture.box()));
    return shape;
  }
}
