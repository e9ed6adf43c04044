package org.buildoutatlas.export.pptx;

import java.io.IOException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.PixelFile;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes what is made of pixels, such as shaded depth; there is no other way to show it. */
final class Pictures {

  private final XMLSlideShow show;
  private final PixelFile png;

  Pictures(XMLSlideShow show, DrawingExporter png) {
    this.show = show;
    this.png = new PixelFile(png);
  }

  /** Puts a picture into a group. */
  XSLFPictureShape write(XSLFGroupShape group, Mark.Picture picture, Fit fit)
      throws IOException, Cancelled {
    byte[] bytes = png.bytes(picture.pixels(), Progress.NONE);
    XSLFPictureShape shape = group.createPicture(show.addPicture(bytes, PictureType.PNG));
    shape.setAnchor(fit.box(picture.box()));
    return shape;
  }
}
