package org.buildoutatlas.ui.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Saves the map with its legend, dates and sources as a picture, in the background and all or
 * nothing.
 */
public final class ImageSaving {

  private final Desk desk;
  private final MapPage page;
  private final List<DrawingExporter> exporters;
  private final Window owner;
  private final Supplier<Optional<Path>> folder;

  /** {@code folder} tells where to begin looking for a place. */
  public ImageSaving(
      Desk desk,
      MapPage page,
      List<DrawingExporter> exporters,
      Window owner,
      Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.page = page;
    this.exporters = List.copyOf(exporters);
    this.owner = owner;
    this.folder = folder;
  }

  /** Asks for size, theme and file, then saves. */
  public void ask() {
    if (desk.workspace().dataSetProperty().get().isEmpty()) {
      return;
    }
    new ImageDialog(desk, owner).ask(this::chooseFile);
  }

  private void chooseFile(ImageWish wish) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.text("ui.save.title"));
    chooser.setInitialFileName(
        desk.workspace().viewpoint().region().word()
            + "-"
            + desk.workspace().viewpoint().at().toString().replace(" ", "")
            + "."
            + exporters.getFirst().ending());
    folder
        .get()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    for (DrawingExporter exporter : exporters) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  desk.text("ui.save.format." + exporter.ending()), "*." + exporter.ending()));
    }
    @Nullable File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      save(chosen.toPath(), wish);
    }
  }

  /**
   * Saves what is seen now to a file; what was there is replaced only when all is written. A name
   * that does not end as one of the formats does is given the ending of the first.
   */
  public void save(Path chosen, ImageWish wish) {
    DataSet dataSet = desk.workspace().dataSetProperty().get().orElseThrow();
    Viewpoint viewpoint = desk.workspace().viewpoint().withTheme(wish.theme());
    List<OwnLayer> own = desk.workspace().ownLayers();
    DrawingExporter exporter = exporterFor(chosen).orElseGet(exporters::getFirst);
    Path file =
        exporterFor(chosen).isPresent() ? chosen : SafeFile.free(chosen, "." + exporter.ending());
    Theme theme = Themes.named(wish.theme()).orElseGet(desk::theme);
    desk.jobs()
        .startShown(
            "save",
            desk.text("ui.save.progress", name(file)),
            progress -> {
              Drawing drawing =
                  page.compose(dataSet.atlas(), viewpoint, own, theme, wish.width(), wish.height());
              progress.check();
              SafeFile.save(file, out -> exporter.write(drawing, wish.scale(), out, progress));
              return file;
            },
            this::saved,
            thrown -> failed(file, thrown));
  }

  private Optional<DrawingExporter> exporterFor(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return exporters.stream().filter(e -> name.endsWith("." + e.ending())).findFirst();
  }

  private void saved(Path file) {
    desk.notices()
        .done(
            desk.text("ui.save.done", name(file)),
            desk.text("ui.save.reveal"),
            () -> desk.browser().reveal(file));
  }

  private void failed(Path file, Throwable thrown) {
    if (thrown instanceof IOException) {
      desk.notices().failed(desk.text("ui.save.failed", name(file)));
    } else {
      throw new IllegalStateException("The picture could not be drawn", thrown);
    }
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
