package org.buildoutatlas.ui.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a file and writes it in the background, all or nothing; the format follows the file's
 * name.
 *
 * @param desk where jobs run and notices appear
 * @param exporters the formats, the usual one first
 * @param owner above which the question stands
 * @param folder where to begin looking for a place
 */
record FileSaving<T extends Exporter>(
    Desk desk, List<T> exporters, Window owner, Supplier<Optional<Path>> folder) {

  /** Copies the list. */
  FileSaving {
    exporters = List.copyOf(exporters);
  }

  /** Writes a file in a format. */
  interface Writing<T> {

    /** Writes it, all or nothing. */
    void write(T exporter, Path file, Progress progress) throws IOException, Cancelled;
  }

  /** Writes a file in a format, or several beside it. */
  interface WritingAll<T> {

    /** Writes them, all or nothing, and tells which, at least one. */
    List<Path> write(T exporter, Path file, Progress progress) throws IOException, Cancelled;
  }

  /**
   * Asks for a file.
   *
   * @param title the key of the question
   * @param name proposed for the file, without an ending
   */
  void ask(String title, String name, Consumer<Path> chosen) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(desk.text(title));
    chooser.setInitialFileName(name + "." + exporters.getFirst().ending());
    folder
        .get()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    for (T exporter : exporters) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  desk.text("ui.save.format." + exporter.ending()), "*." + exporter.ending()));
    }
    @Nullable File file = chooser.showSaveDialog(owner);
    if (file != null) {
      chosen.accept(file.toPath());
    }
  }

  /**
   * Writes a file; a name that does not end as one of the formats does is given the ending of the
   * first.
   *
   * @param job the word of the job: a newer one of the same word replaces it
   */
  void save(String job, Path chosen, Writing<T> writing) {
    saveAll(
        job,
        chosen,
        (exporter, file, progress) -> {
          writing.write(exporter, file, progress);
          return List.of(file);
        });
  }

  /** The same for what may become several files. */
  void saveAll(String job, Path chosen, WritingAll<T> writing) {
    T exporter = exporterFor(chosen).orElseGet(exporters::getFirst);
    Path file =
        exporterFor(chosen).isPresent() ? chosen : SafeFile.free(chosen, "." + exporter.ending());
    desk.jobs()
        .startShown(
            job,
            desk.text("ui.save.progress", name(file)),
            progress -> writing.write(exporter, file, progress),
            this::saved,
            thrown -> failed(file, thrown));
  }

  private Optional<T> exporterFor(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return exporters.stream().filter(e -> name.endsWith("." + e.ending())).findFirst();
  }

  private void saved(List<Path> files) {
    Path file = files.getFirst();
    desk.notices()
        .done(
            files.size() == 1
                ? desk.text("ui.save.done", name(file))
                : desk.text("ui.save.several", files.size(), name(file)),
            desk.text("ui.save.reveal"),
            () -> desk.browser().reveal(file));
  }

  private void failed(Path file, Throwable thrown) {
    if (thrown instanceof IOException) {
      desk.notices().failed(desk.text("ui.save.failed", name(file)));
    } else {
      throw new IllegalStateException("The file could not be written", thrown);
    }
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
