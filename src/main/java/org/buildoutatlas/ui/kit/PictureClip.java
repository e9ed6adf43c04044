package org.buildoutatlas.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Lays pictures on the clipboard, as pixels and as vectors. Not as text: many programs would then
 * paste that and not the picture.
 *
 * @param pixels writes PNG
 * @param vectors writes SVG
 */
public record PictureClip(DrawingExporter pixels, Optional<DrawingExporter> vectors) {

  private static final String SVG = "image/svg+xml";

  /** How fine the pixels are. */
  private static final Resolution FINE = Resolution.of(SheetSize.WIDE, 2);

  private static final Resolution PLAIN = Resolution.of(SheetSize.WIDE, 1);

  /** A picture, and what it says about itself. */
  public record Copied(Drawing drawing, Metadata metadata) {}

  /** Takes the usual one, which writes PNG, and the one that writes SVG. */
  public static PictureClip of(Exporters exporters) {
    return new PictureClip(exporters.drawings().getFirst(), exporters.drawing("svg"));
  }

  /** The vectors among what lies on a clipboard, as UTF-8. */
  public static DataFormat svg() {
    return Optional.ofNullable(DataFormat.lookupMimeType(SVG)).orElseGet(() -> new DataFormat(SVG));
  }

  /**
   * Draws a picture in the background and lays it on the clipboard.
   *
   * @param done the key of what is said then, with width and height in pixels as arguments
   */
  public void copy(Desk desk, Jobs.Work<Copied> work, String done) {
    desk.jobs()
        .startShown(
            "copy",
            desk.text("ui.copy.progress"),
            progress -> drawn(work.run(progress), progress),
            drawn -> {
              Clipboard.getSystemClipboard().setContent(drawn.flavours());
              Image image = drawn.image();
              desk.notices().told(desk.text(done, (int) image.getWidth(), (int) image.getHeight()));
            },
            thrown -> {
              throw new IllegalStateException("The picture could not be drawn", thrown);
            });
  }

  /** What is ready to be laid on the clipboard. */
  private record Drawn(Image image, Map<DataFormat, Object> flavours) {}

  private Drawn drawn(Copied picture, Progress progress) throws IOException, Cancelled {
    progress.check();
    byte[] png = written(pixels, FINE, picture, progress);
    Image image = new Image(new ByteArrayInputStream(png));
    Map<DataFormat, Object> flavours = new HashMap<>(Map.of(DataFormat.IMAGE, image));
    if (vectors.isPresent()) {
      // The toolkit hands on the bytes of a buffer as they are, but wraps a string.
      flavours.put(svg(), ByteBuffer.wrap(written(vectors.get(), PLAIN, picture, progress)));
    }
    return new Drawn(image, flavours);
  }

  private static byte[] written(
      DrawingExporter exporter, Resolution resolution, Copied picture, Progress progress)
      throws IOException, Cancelled {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(picture.drawing(), resolution, picture.metadata(), out, progress);
    return out.toByteArray();
  }
}
