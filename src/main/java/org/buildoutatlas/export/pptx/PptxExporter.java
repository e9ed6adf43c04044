package org.buildoutatlas.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckContents;
import org.buildoutatlas.export.DrawingExporter;
import org.buildoutatlas.export.LeftSlide;
import org.buildoutatlas.export.OutOfDate;
import org.buildoutatlas.export.PresentationExporter;
import org.buildoutatlas.export.StableZip;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a deck as a PowerPoint presentation whose objects can be edited. */
public final class PptxExporter implements PresentationExporter {

  /** The library warns of numbers that it gives out twice to itself; held, or it is forgotten. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.poi.xslf.usermodel.XSLFSheet");

  private final Tools tools;
  private final Master master;
  private final SheetSize size;

  private PptxExporter(Tools tools, Master master, SheetSize size) {
    LIBRARY.setLevel(Level.SEVERE);
    this.tools = tools;
    this.master = master;
    this.size = size;
  }

  /**
   * Makes the exporter.
   *
   * @param measure how large texts are in the bundled typefaces
   * @param words our texts
   * @param numbers how numbers and dates are written
   * @param pictures writes what is made of pixels, as PNG
   */
  public PptxExporter(TextMeasure measure, Words words, Numbers numbers, DrawingExporter pictures) {
    this(
        new Tools(new SlideMeasure(measure), words, numbers, pictures),
        new HouseMaster(),
        SheetSize.WIDE);
  }

  @Override
  public PresentationExporter withTemplate(Path template) throws IOException {
    Template read = Template.read(template, tools);
    return new PptxExporter(tools, read.master(), read.size());
  }

  @Override
  public SheetSize sheetSize() {
    return size;
  }

  @Override
  public SheetSize sheetSize(Path existing) throws IOException {
    return new DeckUpdate(DeckFile.read(existing), tools).sheetSize();
  }

  @Override
  public void update(Path existing, Deck deck, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    new DeckUpdate(DeckFile.read(existing), tools).write(deck, out, progress);
  }

  @Override
  public DeckContents contents(Path existing) throws IOException {
    try (XMLSlideShow show = new DeckUpdate(DeckFile.read(existing), tools).opened()) {
      Register register = Register.read(show);
      return new DeckContents(
          register.story(),
          Stream.concat(register.pages().stream(), show.getSlides().stream().map(Objects::page))
              .filter(id -> !id.isEmpty())
              .map(Continued::origin)
              .collect(Collectors.toSet()));
    }
  }

  @Override
  public List<LeftSlide> left(Path existing, Deck deck) throws IOException {
    return new DeckUpdate(DeckFile.read(existing), tools).left(deck);
  }

  @Override
  public List<OutOfDate> check(Path existing, Deck deck) throws IOException, Cancelled {
    DeckUpdate update = new DeckUpdate(DeckFile.read(existing), tools);
    try (XMLSlideShow old = update.opened();
        XMLSlideShow now = update.fresh(deck, Progress.NONE)) {
      return DeckCheck.compare(old, now, Register.read(old));
    }
  }

  @Override
  public List<Misfit> misfits(List<Sheet> sheets) throws IOException {
    if (sheets.isEmpty() || master.isOurs()) {
      return List.of();
    }
    try (XMLSlideShow show = master.open(Deck.of("", sheets))) {
      List<Misfit> misfits = new ArrayList<>();
      for (Sheet sheet : sheets) {
        misfits.addAll(master.misfits(master.layout(show, sheet.page().kind()), sheet));
      }
      return misfits;
    }
  }

  @Override
  public String ending() {
    return "pptx";
  }

  @Override
  public void write(Deck deck, OutputStream out, Progress progress) throws IOException, Cancelled {
    try (XMLSlideShow show = master.open(deck)) {
      new DeckWriter(show, tools, master).write(deck, progress);
      Register register = note(show);
      deck.story().ifPresent(register::tell);
      register.write(show);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      StableZip.copy(bytes.toByteArray(), out);
    }
  }

  /** Keeps in the file what was written, so that it can be brought up to date one day. */
  private static Register note(XMLSlideShow show) {
    Register register = new Register();
    for (XSLFSlide slide : show.getSlides()) {
      Objects.note(FreshShapes.of(slide), register.page(Objects.page(slide)));
    }
    return register;
  }
}
