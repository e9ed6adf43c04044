package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Window;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DeckFiles;
import org.buildoutatlas.preflight.Fix;
import org.buildoutatlas.ui.kit.Desk;

/**
 * Saves pages of what is looked at as a deck: asks for them, looks over them, lets the user mend
 * what was found, and asks where to.
 */
public final class DeckSaving {

  private final Desk desk;
  private final DeckWriting writing;
  private final FileSaving<DeckExporter> files;
  private final ObjectProperty<Optional<Path>> template;
  private final DeckUpdating updating;

  /**
   * Makes it.
   *
   * @param exporters the usual one first
   * @param folder tells where to begin looking for a place
   * @param template a company's template that is remembered, and takes the one that is chosen
   */
  public DeckSaving(
      Desk desk,
      DeckParts parts,
      List<DeckExporter> exporters,
      Window owner,
      Supplier<Optional<Path>> folder,
      ObjectProperty<Optional<Path>> template) {
    this.desk = desk;
    this.writing = new DeckWriting(parts, exporters);
    this.files = new FileSaving<>(desk, exporters, owner, folder);
    this.template = template;
    this.updating = new DeckUpdating(desk, files);
  }

  /** Asks for pages and how they are written, then goes on step by step. */
  public void ask() {
    if (desk.workspace().dataSetProperty().get().isPresent()) {
      DeckDialog dialog = new DeckDialog(desk, files.owner(), writing, template);
      ask(dialog);
    }
  }

  private void ask(DeckDialog dialog) {
    dialog.ask(
        wish -> prepare(wish, ready -> look(ready, dialog, FlawsDialog.Goal.SAVE, this::choose)),
        wish ->
            updating.choose(
                file ->
                    prepare(
                        wish.bringing(file),
                        ready ->
                            look(
                                ready,
                                dialog,
                                FlawsDialog.Goal.COMPARE,
                                now -> updating.compare(file, now)))));
  }

  private void prepare(DeckWish wish, Consumer<Prepared> ready) {
    prepare(wish, ready, () -> {});
  }

  /** {@code missed} is run where there is nothing to go on with, once that is said. */
  private void prepare(DeckWish wish, Consumer<Prepared> ready, Runnable missed) {
    DataSet dataSet = desk.workspace().dataSetProperty().get().orElseThrow();
    desk.jobs()
        .startShown(
            "prepare-deck",
            desk.text("ui.deck.progress"),
            progress -> writing.prepare(wish, dataSet.atlas(), progress),
            prepared ->
                prepared.ifPresentOrElse(ready, () -> miss(desk.text("ui.deck.empty"), missed)),
            thrown ->
                miss(
                    new FileFailure(desk)
                        .reading(wish.existing().or(wish::template).orElse(Path.of("")), thrown),
                    missed));
  }

  private void miss(String sentence, Runnable missed) {
    desk.notices().failed(sentence);
    missed.run();
  }

  /** Lists what was found, if anything, before going on. */
  private void look(
      Prepared prepared, DeckDialog dialog, FlawsDialog.Goal goal, Consumer<Prepared> next) {
    if (prepared.flaws().isEmpty()) {
      // What follows may ask for a file and wait; the job that prepared the pages is over first.
      Platform.runLater(() -> next.accept(prepared));
    } else {
      new Look(prepared, dialog, goal, next).ask();
    }
  }

  /** The pages while the user looks over what was found on them. */
  private final class Look implements FlawsDialog.Ways {

    private final DeckDialog dialog;
    private final Consumer<Prepared> next;
    private final FlawsDialog flaws;
    private Prepared prepared;

    Look(Prepared prepared, DeckDialog dialog, FlawsDialog.Goal goal, Consumer<Prepared> next) {
      this.flaws = new FlawsDialog(desk, files.owner(), goal, this);
      this.prepared = prepared;
      this.dialog = dialog;
      this.next = next;
    }

    void ask() {
      flaws.ask(prepared);
    }

    @Override
    public void mend(Fix fix) {
      prepare(
          prepared.wish().mended(fix),
          mended -> {
            prepared = mended;
            flaws.show(mended);
          },
          flaws::release);
    }

    @Override
    public void goOn() {
      next.accept(prepared);
    }

    @Override
    public void back() {
      DeckSaving.this.ask(dialog);
    }
  }

  private void choose(Prepared prepared) {
    FileSaving<DeckExporter> format = files.only(prepared.exporter());
    format.ask("ui.save.deck", prepared.atlas().id(), chosen -> save(format, chosen, prepared));
  }

  /** Writes the pages; what was there is replaced only when all is written. */
  private static void save(FileSaving<DeckExporter> format, Path chosen, Prepared prepared) {
    format.save(
        "save-deck",
        chosen,
        (exporter, file, progress) -> DeckFiles.save(prepared.deck(), exporter, file, 1, progress));
  }
}
