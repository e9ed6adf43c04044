package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DeckFiles;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Story;

/** Saves a story as a deck, a page a scene with its notes; the format is chosen with the file. */
public final class StorySaving {

  /** The share of the work after which the pages are made. */
  private static final double MADE = 0.8;

  private final Desk desk;
  private final DeckMaker maker;
  private final FileSaving<DeckExporter> files;

  /** {@code folder} tells where to begin looking for a place; the usual exporter comes first. */
  public StorySaving(
      Desk desk,
      DeckMaker maker,
      List<DeckExporter> exporters,
      Window owner,
      Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.maker = maker;
    this.files = new FileSaving<>(desk, exporters, owner, folder);
  }

  /** Asks for the file, then saves in the theme and with the layers of the window. */
  public void ask(Story story) {
    files.ask("ui.story.export.title", story.id(), chosen -> save(story, chosen));
  }

  private void save(Story story, Path chosen) {
    Atlas atlas = desk.workspace().dataSetProperty().get().orElseThrow().atlas();
    DeckOrder order =
        new DeckOrder(
            List.of(),
            Set.of(),
            desk.workspace().viewpoint(),
            desk.workspace().ownLayers(),
            SheetSize.WIDE);
    files.save(
        "save-story",
        chosen,
        (exporter, file, progress) -> {
          Deck deck =
              Deck.of(story.title(), maker.sheets(story, order, atlas, progress.part(0, MADE)));
          DeckFiles.save(deck, exporter, file, 1, progress.part(MADE, 1));
        });
  }
}
