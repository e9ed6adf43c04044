package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.OutOfDate;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.export.SafeFile;
import org.buildoutatlas.ui.kit.Desk;

/**
 * Brings presentations that exist up to date: lists the numbers that are not, and then writes what
 * they show today.
 *
 * @param desk where jobs run and notices appear
 * @param files writes them
 */
record DeckUpdating(Desk desk, FileSaving<DeckExporter> files) {

  /** Asks for a presentation. */
  void choose(Consumer<Path> chosen) {
    FileChooser question = new FileChooser();
    question.setTitle(desk.text("ui.deck.existing.title"));
    question
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(desk.text("ui.save.format.pptx"), "*.pptx"));
    desk.browser().askToOpen(question, files.owner()).ifPresent(chosen);
  }

  /** Lists the numbers that today's pages would not repeat. */
  void compare(Path file, Prepared prepared) {
    if (prepared.exporter() instanceof PresentationExporter slides) {
      desk.jobs()
          .startShown(
              "compare-deck",
              desk.text("ui.deck.comparing", FileFailure.name(file)),
              _ -> slides.check(file, prepared.deck()),
              found -> tell(file, prepared, slides, found),
              thrown -> desk.notices().failed(new FileFailure(desk).reading(file, thrown)));
    }
  }

  private void tell(
      Path file, Prepared prepared, PresentationExporter slides, List<OutOfDate> found) {
    new StaleDialog(desk, files.owner(), FileFailure.name(file), found)
        .ask(() -> update(file, prepared, slides, found.size()));
  }

  private void update(Path file, Prepared prepared, PresentationExporter slides, int numbers) {
    files
        .only(slides)
        .save(
            "save-deck",
            file,
            (_, target, progress) ->
                SafeFile.save(target, out -> slides.update(target, prepared.deck(), out, progress)),
            desk.text("ui.deck.updated", FileFailure.name(file), numbers));
  }
}
