package org.buildoutatlas;

import java.util.List;
import org.buildoutatlas.animation.Animator;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
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
import org.buildoutatlas.map.BaseMap;
import org.buildoutatlas.map.CountryAnchors;
import org.buildoutatlas.map.FlowMap;
import org.buildoutatlas.map.Furniture;
import org.buildoutatlas.map.LayeredBaseMap;
import org.buildoutatlas.map.OwnLayersOverlay;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.map.SiteMap;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.preflight.Preflight;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** The painters on the real layers and the real data set, for tests that look at the whole. */
public final class Product {

  private final BaseMap base = new LayeredBaseMap(new EmbeddedLayers());
  private final AwtTextMeasure measure;
  private final TextMeasure set;
  private final AwtInk ink;
  private final SiteMap sites;
  private final Furniture furniture;
  private final MapPage page;

  /** Builds the painters. */
  public Product() {
    Words words = new Words();
    Numbers numbers = new Numbers();
    BundledFonts fonts = new BundledFonts();
    measure = new AwtTextMeasure(fonts);
    ink = new AwtInk(fonts);
    set = new SlideMeasure(measure);
    sites = sites(measure);
    furniture = new Furniture(measure, words, numbers, sites.census());
    page = new MapPage(base, sites, furniture, measure, words, numbers);
  }

  private static SiteMap sites(TextMeasure letters) {
    Words words = new Words();
    return new SiteMap(
        letters,
        words,
        new GazetteerReader().readEmbedded(),
        List.of(
            new OwnLayersOverlay(),
            new FlowMap(new CountryAnchors(new EmbeddedLayers()), letters, words)));
  }

  /** Land and sea. */
  public BaseMap base() {
    return base;
  }

  /** Names and markers. */
  public SiteMap sites() {
    return sites;
  }

  /** Title, legend and scale. */
  public Furniture furniture() {
    return furniture;
  }

  /** The map as a sheet. */
  public MapPage page() {
    return page;
  }

  /** Pages of all kinds. */
  public DeckMaker decks() {
    Words words = new Words();
    Numbers numbers = new Numbers();
    return new DeckMaker(new PlainMap(base, sites(set), set, words, numbers), set, words, numbers);
  }

  /** Maps that move. */
  public Animator animator() {
    return new Animator(page, measure, new Words(), new Numbers());
  }

  /** Looks over pages. */
  public Preflight preflight() {
    return new Preflight(set);
  }

  /** Turns drawings into pixels. */
  public AwtInk ink() {
    return ink;
  }

  /** How large texts are. */
  public AwtTextMeasure measure() {
    return measure;
  }

  /** Writes presentations. */
  public PresentationExporter slides() {
    return new PptxExporter(measure, new Words(), new Numbers(), new PngExporter(ink));
  }

  /** What a sheet can be written as. */
  public Exporters exporters() {
    PngExporter png = new PngExporter(ink);
    return new Exporters(
        List.of(
            png,
            new SvgExporter(png, measure),
            new PdfExporter(measure),
            slides(),
            new GifExporter(ink),
            new XlsxExporter(),
            new CsvExporter(),
            new GeoJsonExporter(),
            new GeoPackageExporter()));
  }

  /** The facts of the embedded data set. */
  public static Atlas atlas() {
    return dataSet().atlas();
  }

  /** The embedded data set. */
  public static DataSet dataSet() {
    try {
      return switch (new DataSetReader().readEmbedded(Progress.NONE)) {
        case Reading.Accepted accepted -> accepted.dataSet();
        case Reading.Rejected rejected -> throw new AssertionError(rejected.findings());
      };
    } catch (Cancelled e) {
      throw new AssertionError(e);
    }
  }
}
