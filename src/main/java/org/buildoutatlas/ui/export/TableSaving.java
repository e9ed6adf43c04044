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
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * Saves the facts that are looked at as tables, in the background and all or nothing. The format is
 * chosen with the file.
 */
public final class TableSaving {

  private final Desk desk;
  private final List<TableExporter> exporters;
  private final Window owner;
  private final Supplier<Optional<Path>> folder;

  /** {@code folder} tells where to begin looking for a place; the usual exporter comes first. */
  public TableSaving(
      Desk desk, List<TableExporter> exporters, Window owner, Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.exporters = List.copyOf(exporters);
    this.owner = owner;
    this.folder = folder;
  }

  /** Asks for the file, then saves. */
  public void ask() {
    desk.workspace().dataSetProperty().get().ifPresent(data -> chooseFile(data.atlas()));
  }

  private void chooseFile(Atlas atlas) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.text("ui.save.tables"));
    String quarter = desk.workspace().viewpoint().at().toString().replace(" ", "");
    chooser.setInitialFileName(atlas.id() + "-" + quarter + "." + exporters.getFirst().ending());
    folder
        .get()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    for (TableExporter exporter : exporters) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  desk.text("ui.save.format." + exporter.ending()), "*." + exporter.ending()));
    }
    @Nullable File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      save(chosen.toPath());
    }
  }

  /**
   * Saves what is looked at now to a file; what was there is replaced only when all is written. A
   * name that does not end as one of the formats does is given the ending of the first.
   */
  public void save(Path chosen) {
    Atlas atlas = desk.workspace().dataSetProperty().get().orElseThrow().atlas();
    Viewpoint viewpoint = desk.workspace().viewpoint();
    TableExporter exporter = exporterFor(chosen).orElseGet(exporters::getFirst);
    Path file =
        exporterFor(chosen).isPresent() ? chosen : SafeFile.free(chosen, "." + exporter.ending());
    desk.jobs()
        .startShown(
            "save-tables",
            desk.text("ui.save.progress", name(file)),
            progress -> {
              FactTables all = FactTables.of(atlas, viewpoint, desk.words(), desk.numbers());
              progress.check();
              SafeFile.save(file, out -> exporter.write(exporter.usual(all), out, progress));
              return file;
            },
            this::saved,
            thrown -> failed(file, thrown));
  }

  private Optional<TableExporter> exporterFor(Path file) {
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
      throw new IllegalStateException("The tables could not be written", thrown);
    }
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
