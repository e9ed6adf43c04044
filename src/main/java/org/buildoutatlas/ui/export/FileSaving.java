package org.buildoutatlas.ui.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

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
    desk.browser().askToSave(chooser, owner).ifPresent(chosen);
  }

  /** The same for one format alone. */
  FileSaving<T> only(T exporter) {
    return new FileSaving<>(desk, List.of(exporter), owner, folder);
  }

  /**
   * Writes a file; a name that does not end as one of the formats does is given the ending of the
   * first.
   *
   * @param job the word of the job: a newer one of the same word replaces it
   */
  void save(String job, Path chosen, Writing<T> writing) {
    saveAll(job, chosen, single(writing));
  }

  /** The same for what may become several files. */
  void saveAll(String job, Path chosen, WritingAll<T> writing) {
    T exporter = exporterFor(chosen).orElseGet(exporters::getFirst);
    Path file =
        exporterFor(chosen).isPresent() ? chosen : SafeFile.free(chosen, "." + exporter.ending());
    save(job, exporter, file, writing, this::done);
  }

  /** The same for a file that has its name, in the first format; {@code done} is said then. */
  void save(String job, Path file, Writing<T> writing, String done) {
    save(job, exporters.getFirst(), file, single(writing), _ -> done);
  }

  private static <T> WritingAll<T> single(Writing<T> writing) {
    return (exporter, file, progress) -> {
      writing.write(exporter, file, progress);
      return List.of(file);
    };
  }

  private void save(
      String job, T exporter, Path file, WritingAll<T> writing, Function<List<Path>, String> done) {
    desk.jobs()
        .startShown(
            job,
            desk.text("ui.save.progress", FileFailure.name(file)),
            progress -> writing.write(exporter, file, progress),
            written ->
                desk.notices()
                    .done(
                        done.apply(written),
                        desk.text("ui.save.reveal"),
                        () -> desk.browser().reveal(written.getFirst())),
            thrown -> desk.notices().failed(new FileFailure(desk).writing(file, thrown)));
  }

  private Optional<T> exporterFor(Path file) {
    String name = FileFailure.name(file).toLowerCase(Locale.ROOT);
    return exporters.stream().filter(e -> name.endsWith("." + e.ending())).findFirst();
  }

  private String done(List<Path> files) {
    String first = FileFailure.name(files.getFirst());
    return files.size() == 1
        ? desk.text("ui.save.done", first)
        : desk.text("ui.save.several", files.size(), first);
  }
}
