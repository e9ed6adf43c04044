package org.buildoutatlas.ui.shell;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.dataset.layers.GazetteerReader;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.gif.GifExporter;
import org.buildoutatlas.export.pdf.PdfExporter;
import org.buildoutatlas.export.png.PngExporter;
import org.buildoutatlas.export.pptx.PptxExporter;
import org.buildoutatlas.export.pptx.SlideMeasure;
import org.buildoutatlas.export.svg.SvgExporter;
import org.buildoutatlas.export.table.CsvExporter;
import org.buildoutatlas.export.table.XlsxExporter;
import org.buildoutatlas.layer.LayerFiles;
import org.buildoutatlas.layer.geojson.GeoJsonReader;
import org.buildoutatlas.layer.geopackage.GeoPackageReader;
import org.buildoutatlas.layer.geotiff.PictureReader;
import org.buildoutatlas.map.CountryAnchors;
import org.buildoutatlas.map.FlowMap;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.LayeredBaseMap;
import org.buildoutatlas.map.OwnLayersOverlay;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.map.Soundings;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.preflight.Preflight;
import org.buildoutatlas.settings.SettingsFile;
import org.buildoutatlas.siting.KoreanWaters;
import org.buildoutatlas.ui.export.DeckParts;
import org.buildoutatlas.ui.kit.Browser;
import org.buildoutatlas.ui.kit.FxFonts;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window on the embedded data set, as a user gets it at the first start, with a browser that only
 * takes notes.
 */
final class OpenWindow {

  private static final int PATIENCE = 60;

  /** Land and sea are read once for all tests: they are the same in each. */
  private static final LayeredBaseMap BASE = new LayeredBaseMap(new EmbeddedLayers());

  private final AtlasWindow window;
  private final Path folder;
  private final List<URI> opened = new ArrayList<>();
  private final Queue<Path> answers = new ConcurrentLinkedQueue<>();

  OpenWindow(Stage stage) throws java.io.IOException {
    folder = Files.createTempDirectory("atlas-window");
    Words words = new Words();
    Numbers numbers = new Numbers();
    BundledFonts fonts = new BundledFonts();
    AwtTextMeasure measure = new AwtTextMeasure(fonts);
    AwtInk ink = new AwtInk(fonts);
    FxFonts fxFonts = new FxFonts();
    SlideMeasure set = new SlideMeasure(measure);
    SiteMap sites =
        new SiteMap(
            measure,
            words,
            new GazetteerReader().readEmbedded(),
            List.of(
                new OwnLayersOverlay(),
                new FlowMap(new CountryAnchors(new EmbeddedLayers()), measure, words)));
    Furniture furniture = new Furniture(measure, words, numbers, sites.census());
    PngExporter png = new PngExporter(ink);
    WindowParts parts =
        new WindowParts(
            new MapPainters(BASE, sites, furniture, ink::pixels),
            new MapPage(BASE, sites, furniture, measure, words, numbers),
            new DeckParts(
                new DeckMaker(
                    new PlainMap(BASE, sites, measure, words, numbers), set, words, numbers),
                new Preflight(set)),
            new Animator(
                new MapPage(BASE, sites, furniture, measure, words, numbers),
                measure,
                words,
                numbers),
            new LayerFiles(
                List.of(new GeoJsonReader(), new GeoPackageReader(), new PictureReader())),
            new Exporters(
                List.of(
                    png,
                    new SvgExporter(png, measure),
                    new PdfExporter(measure),
                    new PptxExporter(measure, words, numbers, png),
                    new GifExporter(ink),
                    new XlsxExporter(),
                    new CsvExporter())),
            new DataSetReader(),
            new SettingsFile(folder.resolve("window.properties")),
            words,
            numbers,
            measure,
            new FxInk(fxFonts, measure),
            fxFonts,
            new Soundings(new EmbeddedLayers()),
            () -> KoreanWaters.of(new EmbeddedLayers()));
    window = new AtlasWindow(stage, parts, new Notes());
  }

  private final class Notes implements Browser {
    @Override
    public void open(URI page) {
      opened.add(page);
    }

    @Override
    public void reveal(Path file) {
      opened.add(file.toUri());
    }

    @Override
    public Optional<Path> askToOpen(FileChooser question, Window owner) {
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> askToSave(FileChooser question, Window owner) {
      return Optional.ofNullable(answers.poll());
    }
  }

  AtlasWindow window() {
    return window;
  }

  /** A folder of its own, gone after the run. */
  Path folder() {
    return folder;
  }

  /** The next question for a file is answered so. */
  void answer(Path file) {
    answers.add(file);
  }

  /** What was opened outside the window. */
  List<URI> opened() {
    return opened;
  }

  /** Shows it, and lets nothing fly: a walk should not wait for the way. */
  void show() {
    window.desk().motion().reduce(true);
    showInMotion();
  }

  /** Shows it with all its motion. */
  void showInMotion() {
    window.show(Optional.empty());
  }

  Viewpoint viewpoint() {
    return window.desk().workspace().viewpoint();
  }

  /**
   * Waits until nothing is read or painted any more and the map stands still; twice, for what is
   * done may ask for more.
   */
  void settle() throws TimeoutException {
    rest();
    rest();
  }

  private void rest() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(
                    () ->
                        window.desk().jobs().idleProperty().get()
                            && (window.desk().workspace().dataSetProperty().get().isEmpty()
                                || (window.map().settledProperty().get()
                                    && window
                                        .maps()
                                        .second()
                                        .filter(map -> !map.settledProperty().get())
                                        .isEmpty())))
                .get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
