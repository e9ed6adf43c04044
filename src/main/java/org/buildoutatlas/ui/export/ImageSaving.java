package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/** Saves the map with its legend, dates and sources as a picture. */
public final class ImageSaving {

  private final Desk desk;
  private final MapPage page;
  private final FileSaving<DrawingExporter> files;

  /** {@code folder} tells where to begin looking for a place. */
  public ImageSaving(
      Desk desk,
      MapPage page,
      List<DrawingExporter> exporters,
      Window owner,
      Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.page = page;
    this.files = new FileSaving<>(desk, exporters, owner, folder);
  }

  /** Asks for size, theme and file, then saves. */
  public void ask() {
    if (desk.workspace().dataSetProperty().get().isEmpty()) {
      return;
    }
    new ImageDialog(desk, files.owner()).ask(this::chooseFile);
  }

  private void chooseFile(ImageWish wish) {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    String name = viewpoint.region().word() + "-" + viewpoint.at().toString().replace(" ", "");
    files.ask("ui.save.title", name, chosen -> save(chosen, wish));
  }

  /** Saves what is seen now to a file; what was there is replaced only when all is written. */
  public void save(Path chosen, ImageWish wish) {
    DataSet dataSet = desk.workspace().dataSetProperty().get().orElseThrow();
    Viewpoint viewpoint = desk.workspace().viewpoint().withTheme(wish.theme());
    List<OwnLayer> own = desk.workspace().ownLayers();
    Theme theme = Themes.named(wish.theme()).orElseGet(desk::theme);
    files.save(
        "save",
        chosen,
        (exporter, file, progress) -> {
          Drawing drawing =
              page.compose(
                  dataSet.atlas(),
                  viewpoint,
                  own,
                  theme,
                  wish.size().width(),
                  wish.size().height());
          Metadata metadata = Metadata.of(page.caption(dataSet.atlas(), viewpoint));
          Resolution resolution = Resolution.of(wish.size(), wish.scale());
          progress.check();
          SafeFile.save(file, out -> exporter.write(drawing, resolution, metadata, out, progress));
        });
  }
}
