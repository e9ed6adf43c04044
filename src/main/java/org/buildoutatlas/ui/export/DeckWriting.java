package org.buildoutatlas.ui.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Makes decks ready to be written; away from the window's thread.
 *
 * @param parts what makes pages and looks over them
 * @param exporters the formats, the usual one first
 */
record DeckWriting(DeckParts parts, List<DeckExporter> exporters) {

  /** Copies the list. */
  DeckWriting {
    exporters = List.copyOf(exporters);
  }

  /** The format of presentations; empty where there is none. */
  Optional<PresentationExporter> slides() {
    return exporters.stream()
        .filter(PresentationExporter.class::isInstance)
        .map(PresentationExporter.class::cast)
        .findFirst();
  }

  /**
   * Sets the pages and looks over them; empty where there are none.
   *
   * @throws IOException where the template, or the presentation to update, cannot be used
   */
  Optional<Prepared> prepare(DeckWish wish, Atlas atlas, Progress progress)
      throws IOException, Cancelled {
    DeckExporter exporter = exporter(wish);
    List<Sheet> sheets = parts.maker().sheets(sized(wish, exporter), atlas, progress);
    progress.check();
    return sheets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Prepared(
                wish,
                atlas,
                Deck.of(atlas.title(), sheets),
                exporter,
                parts.preflight().check(sheets, atlas.asOf(), exporter.misfits(sheets))));
  }

  /** Pages as large as the slides of the template, or of the presentation that they go into. */
  private static DeckOrder sized(DeckWish wish, DeckExporter exporter) throws IOException {
    if (!(exporter instanceof PresentationExporter slides)) {
      return wish.order();
    }
    if (wish.existing().isPresent()) {
      return wish.order().withSize(slides.sheetSize(wish.existing().get()));
    }
    return wish.template().isPresent() ? wish.order().withSize(slides.sheetSize()) : wish.order();
  }

  private DeckExporter exporter(DeckWish wish) throws IOException {
    DeckExporter named =
        exporters.stream()
            .filter(e -> e.ending().equals(wish.ending()))
            .findFirst()
            .orElseGet(exporters::getFirst);
    return named instanceof PresentationExporter slides && wish.template().isPresent()
        ? slides.withTemplate(wish.template().get())
        : named;
  }
}
