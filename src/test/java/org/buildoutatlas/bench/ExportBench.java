package org.buildoutatlas.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.buildoutatlas.Product;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.Exporter;
import org.buildoutatlas.export.Metadata;
import org.buildoutatlas.export.Resolution;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.page.template.DeckOrder;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.theme.Themes;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** From what is looked at to the bytes of a file: a picture, and decks. */
final class ExportBench implements Bench {

  private static final int PICTURES = 30;
  private static final int DECKS = 12;

  /** Twenty slides: each with a map, a native chart or both. */
  private static final List<String> TWENTY =
      Collections.nCopies(5, List.of("map-outlook", "map", "outlook", "bridge")).stream()
          .flatMap(List::stream)
          .toList();

  private static final Measure PICTURE =
      measure("export.png.4k", "the map as a picture of 3840 × 2160 pixels", 1500);
  private static final Measure SLIDES =
      measure("export.pptx.20", "20 slides with maps and native charts", 2000);
  private static final Measure PAPER = measure("export.pdf.20", "the same 20 pages as PDF", 3000);
  private static final Measure DOSSIER =
      measure("export.dossier", "a page for each site and candidate, as PDF", 15_000);

  private final Product product = new Product();
  private final Theme theme = Themes.all().getFirst();

  private static Measure measure(String name, String what, double must) {
    return new Measure(name, what, "ms", Measure.Statistic.MEDIAN, must);
  }

  @Override
  public List<Measure> measures() {
    return List.of(PICTURE, SLIDES, PAPER, DOSSIER);
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    Atlas atlas = Product.atlas();
    if (wanted.test(PICTURE)) {
      found.accept(sampled(PICTURE, PICTURES, () -> picture(atlas), Map.of()));
    }
    if (wanted.test(SLIDES)) {
      found.accept(sampled(SLIDES, DECKS, () -> deck(atlas, TWENTY, "pptx"), Map.of()));
    }
    if (wanted.test(PAPER)) {
      found.accept(sampled(PAPER, DECKS, () -> deck(atlas, TWENTY, "pdf"), Map.of()));
    }
    if (wanted.test(DOSSIER)) {
      List<String> pages = product.decks().dossier();
      found.accept(
          sampled(
              DOSSIER,
              DECKS,
              () -> deck(atlas, pages, "pdf"),
              Map.of("pages", Integer.toString(deck(atlas, pages, "pdf")))));
    }
  }

  private static Sampled sampled(
      Measure measure, int runs, Timing.Work work, Map<String, String> conditions)
      throws Exception {
    return Sampled.of(measure, Timing.millis(runs, work), conditions);
  }

  private void picture(Atlas atlas) throws IOException, Cancelled {
    Drawing drawing = product.page().compose(atlas, opening(atlas), theme, 1920, 1080);
    if (exporter("png") instanceof DrawingExporter png) {
      png.write(
          drawing,
          Resolution.of(SheetSize.WIDE, 2),
          Metadata.NONE,
          OutputStream.nullOutputStream(),
          Progress.NONE);
    }
  }

  private int deck(Atlas atlas, List<String> pages, String ending) throws IOException, Cancelled {
    List<Sheet> sheets =
        product
            .decks()
            .sheets(DeckOrder.of(pages, opening(atlas), SheetSize.WIDE), atlas, Progress.NONE);
    if (exporter(ending) instanceof DeckExporter whole) {
      whole.write(Deck.of(atlas.title(), sheets), OutputStream.nullOutputStream(), Progress.NONE);
    }
    return sheets.size();
  }

  private static Viewpoint opening(Atlas atlas) {
    return Viewpoint.opening(atlas.asOf());
  }

  private Exporter exporter(String ending) {
    return product.exporters().forFile(Path.of("deck." + ending)).orElseThrow();
  }
}
