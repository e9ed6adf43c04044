package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.LeftSlide;
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
              _ ->
                  new Compared(
                      slides.check(file, prepared.deck()), slides.left(file, prepared.deck())),
              compared -> tell(file, prepared, slides, compared),
              thrown -> desk.notices().failed(new FileFailure(desk).reading(file, thrown)));
    }
  }

  /**
   * What an update would do.
   *
   * @param found the numbers that it changes
   * @param left the slides that it leaves as they are
   */
  private record Compared(List<OutOfDate> found, List<LeftSlide> left) {}

  private void tell(Path file, Prepared prepared, PresentationExporter slides, Compared compared) {
    new StaleDialog(desk, files.owner(), FileFailure.name(file), compared.found)
        .ask(() -> update(file, prepared, slides, compared));
  }

  private void update(
      Path file, Prepared prepared, PresentationExporter slides, Compared compared) {
    files
        .only(slides)
        .save(
            "save-deck",
            file,
            (_, target, progress) ->
                SafeFile.save(target, out -> slides.update(target, prepared.deck(), out, progress)),
            (desk.text("ui.deck.updated", FileFailure.name(file), compared.found.size())
                    + " "
                    + left(compared.left))
                .strip());
  }

  private String left(List<LeftSlide> slides) {
    return slides.isEmpty()
        ? ""
        : desk.text(
            "ui.deck.updated.left",
            slides.size(),
            slides.stream()
                .map(left -> String.valueOf(left.slide()))
                .collect(Collectors.joining(", ")));
  }
}
