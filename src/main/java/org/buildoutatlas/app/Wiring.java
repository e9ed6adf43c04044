package org.buildoutatlas.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.HostServices;
import javafx.stage.Stage;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.cli.CheckDeckCommand;
import org.buildoutatlas.cli.ExportCommand;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.dataset.layers.GazetteerReader;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.drawing.awt.AwtTextMeasure;
import org.buildoutatlas.drawing.awt.BundledFonts;
import org.buildoutatlas.export.Exporters;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.export.gif.GifExporter;
import org.buildoutatlas.export.pdf.PdfExporter;
import org.buildoutatlas.export.png.PngExporter;
import org.buildoutatlas.export.pptx.PptxExporter;
import org.buildoutatlas.export.pptx.SlideMeasure;
import org.buildoutatlas.export.svg.SvgExporter;
import org.buildoutatlas.export.table.CsvExporter;
import org.buildoutatlas.export.table.GeoJsonExporter;
import org.buildoutatlas.export.table.GeoPackageExporter;
import org.buildoutatlas.export.table.XlsxExporter;
import org.buildoutatlas.geo.UnreadableLayer;
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
import org.buildoutatlas.ui.kit.FxFonts;
import org.buildoutatlas.ui.kit.FxInk;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.ui.shell.AtlasWindow;
import org.buildoutatlas.ui.shell.DesktopBrowser;
import org.buildoutatlas.ui.shell.WindowParts;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Builds everything, once, by hand: which class gets which is written here and nowhere else. */
public final class Wiring {

  private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

  private final Words words = new Words();
  private final Numbers numbers = new Numbers();
  private final DataSetReader reader = new DataSetReader();
  private final AwtInk ink;
  private final AwtTextMeasure measure;
  private final LayeredBaseMap base;
  private final SiteMap sites;
  private final Furniture furniture;
  private final MapPage page;
  private final TextMeasure set;
  private final DeckMaker decks;
  private final Animator animator;
  private final PresentationExporter slides;
  private final Exporters exporters;

  /** Builds what window and export share. */
  public Wiring() {
    BundledFonts fonts = new BundledFonts();
    ink = new AwtInk(fonts);
    measure = new AwtTextMeasure(fonts);
    base = new LayeredBaseMap(new EmbeddedLayers());
    sites = sites(measure);
    furniture = new Furniture(measure, words, numbers, sites.census());
    page = new MapPage(base, sites, furniture, measure, words, numbers);
    set = new SlideMeasure(measure);
    decks = new DeckMaker(new PlainMap(base, sites(set), set, words, numbers), set, words, numbers);
    animator = new Animator(page, measure, words, numbers);
    PngExporter png = new PngExporter(ink);
    slides = new PptxExporter(measure, words, numbers, png);
    exporters =
        new Exporters(
            List.of(
                png,
                new SvgExporter(png, measure),
                new PdfExporter(measure),
                slides,
                new GifExporter(ink),
                new XlsxExporter(),
                new CsvExporter(),
                new GeoJsonExporter(),
                new GeoPackageExporter()));
  }

  private SiteMap sites(TextMeasure letters) {
    return new SiteMap(
        letters,
        words,
        new GazetteerReader().readEmbedded(),
        List.of(
            new OwnLayersOverlay(),
            new FlowMap(new CountryAnchors(new EmbeddedLayers()), letters, words)));
  }

  /** What the export command reads, draws and writes with. */
  ExportCommand.Tools exportTools() {
    return new ExportCommand.Tools(reader, page, decks, animator, new Preflight(set), exporters);
  }

  /** What the command that looks over decks reads and compares with. */
  CheckDeckCommand.Tools checkTools() {
    return new CheckDeckCommand.Tools(reader, decks, slides);
  }

  /** A window that is not yet shown, remembering its settings in a file. */
  public AtlasWindow window(Stage stage, HostServices services, SettingsFile settings) {
    FxFonts fonts = new FxFonts();
    WindowParts parts =
        new WindowParts(
            new MapPainters(base, sites, furniture, ink::pixels),
            page,
            new DeckParts(decks, new Preflight(set)),
            animator,
            new LayerFiles(
                List.of(new GeoJsonReader(), new GeoPackageReader(), new PictureReader())),
            exporters,
            reader,
            settings,
            words,
            numbers,
            measure,
            new FxInk(fonts, measure),
            fonts,
            new Soundings(new EmbeddedLayers()),
            () -> KoreanWaters.of(new EmbeddedLayers()));
    return new AtlasWindow(stage, parts, new DesktopBrowser(services));
  }

  /**
   * Gets the map that the window opens on ready to be painted; from any thread. What cannot be read
   * is told when it is painted.
   */
  void warmUp() {
    try {
      base.warmUp(Region.UNITED_STATES);
    } catch (UnreadableLayer e) {
      LOG.log(Level.FINE, "The first map was not made ready", e);
    }
  }

  /** Reads the data that the window opens on, so that it lies there when asked for. */
  void readEmbedded() {
    try {
      reader.readEmbedded(Progress.NONE);
    } catch (Cancelled e) {
      throw new IllegalStateException("Nobody can cancel this", e);
    }
  }
}
