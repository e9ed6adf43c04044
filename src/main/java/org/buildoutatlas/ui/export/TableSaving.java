package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/** Saves the facts that are looked at as tables; the format is chosen with the file. */
public final class TableSaving {

  private final Desk desk;
  private final FileSaving<TableExporter> files;

  /** {@code folder} tells where to begin looking for a place; the usual exporter comes first. */
  public TableSaving(
      Desk desk, List<TableExporter> exporters, Window owner, Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.files = new FileSaving<>(desk, exporters, owner, folder);
  }

  /** Asks for the file, then saves. */
  public void ask() {
    String quarter = desk.workspace().viewpoint().at().toString().replace(" ", "");
    desk.workspace()
        .dataSetProperty()
        .get()
        .map(data -> data.atlas().id())
        .ifPresent(id -> files.ask("ui.save.tables", id + "-" + quarter, this::save));
  }

  /** Saves what is looked at now to a file; what was there is replaced only when all is written. */
  public void save(Path chosen) {
    Atlas atlas = desk.workspace().dataSetProperty().get().orElseThrow().atlas();
    Viewpoint viewpoint = desk.workspace().viewpoint();
    files.save(
        "save-tables",
        chosen,
        (exporter, file, progress) -> {
          FactTables all = FactTables.of(atlas, viewpoint, desk.words(), desk.numbers());
          progress.check();
          SafeFile.save(file, out -> exporter.write(exporter.usual(all), out, progress));
        });
  }
}
