package org.buildoutatlas.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/** Copies the page of the map as a picture, to be pasted into a slide or a message. */
public final class ImageCopy {

  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;
  private static final Resolution RESOLUTION = Resolution.of(SheetSize.WIDE, 2);

  private final Desk desk;
  private final MapPage page;
  private final DrawingExporter pictures;

  /** {@code pictures} writes PNG. */
  public ImageCopy(Desk desk, MapPage page, DrawingExporter pictures) {
    this.desk = desk;
    this.page = page;
    this.pictures = pictures;
  }

  /** Draws the page in the background and lays it on the clipboard. */
  public void copy() {
    desk.workspace().dataSetProperty().get().ifPresent(this::copy);
  }

  private void copy(DataSet dataSet) {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    List<OwnLayer> own = desk.workspace().ownLayers();
    Theme theme = desk.theme();
    desk.jobs()
        .startShown(
            "copy",
            desk.text("ui.copy.progress"),
            progress -> {
              Drawing drawing = page.compose(dataSet.atlas(), viewpoint, own, theme, WIDTH, HEIGHT);
              progress.check();
              ByteArrayOutputStream png = new ByteArrayOutputStream();
              pictures.write(drawing, RESOLUTION, Metadata.NONE, png, progress);
              return new Image(new ByteArrayInputStream(png.toByteArray()));
            },
            this::copied,
            thrown -> {
              throw new IllegalStateException("The picture could not be drawn", thrown);
            });
  }

  private void copied(Image image) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
    desk.notices().told(desk.text("ui.copy.done", (int) image.getWidth(), (int) image.getHeight()));
  }
}
