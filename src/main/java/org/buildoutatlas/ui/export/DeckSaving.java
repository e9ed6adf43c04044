package org.buildoutatlas.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DeckFiles;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/** Saves pages of what is looked at as a deck, and says what should be looked at in it. */
public final class DeckSaving {

  private final Desk desk;
  private final DeckParts parts;
  private final FileSaving<DeckExporter> files;

  /** {@code folder} tells where to begin looking for a place; the usual exporter comes first. */
  public DeckSaving(
      Desk desk,
      DeckParts parts,
      List<DeckExporter> exporters,
      Window owner,
      Supplier<Optional<Path>> folder) {
    this.desk = desk;
    this.parts = parts;
    this.files = new FileSaving<>(desk, exporters, owner, folder);
  }

  /** Asks for pages, size, theme and file, then saves. */
  public void ask() {
    DeckMaker maker = parts.maker();
    desk.workspace()
        .dataSetProperty()
        .get()
        .map(data -> data.atlas().id())
        .ifPresent(
            id ->
                new DeckDialog(desk, files.owner(), maker.words())
                    .ask(wish -> files.ask("ui.save.deck", id, chosen -> save(chosen, wish))));
  }

  /** Saves pages to a file; what was there is replaced only when all is written. */
  public void save(Path chosen, DeckWish wish) {
    DataSet dataSet = desk.workspace().dataSetProperty().get().orElseThrow();
    Viewpoint viewpoint = desk.workspace().viewpoint().withTheme(wish.theme());
    List<OwnLayer> own = desk.workspace().ownLayers();
    Theme theme = Themes.named(wish.theme()).orElseGet(desk::theme);
    files.save(
        "save-deck",
        chosen,
        (exporter, file, progress) -> {
          List<Sheet> sheets =
              parts
                  .maker()
                  .sheets(
                      wish.pages(), dataSet.atlas(), viewpoint, own, theme, wish.size(), progress);
          progress.check();
          DeckFiles.save(Deck.of(dataSet.atlas().title(), sheets), exporter, file, 1, progress);
          parts.preflight().check(sheets).stream().findFirst().ifPresent(this::warn);
        });
  }

  private void warn(Finding finding) {
    Platform.runLater(
        () ->
            desk.notices()
                .told(desk.text("ui.save.finding", finding.position(), finding.sentence())));
  }
}
