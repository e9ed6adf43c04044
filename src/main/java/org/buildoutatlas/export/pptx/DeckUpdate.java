package org.buildoutatlas.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.LeftSlide;
import org.buildoutatlas.export.StableZip;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.page.SheetSize;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Brings a deck that was exported before up to date. */
final class DeckUpdate {

  private final DeckFile file;
  private final Tools tools;

  DeckUpdate(DeckFile file, Tools tools) {
    this.file = file;
    this.tools = tools;
  }

  /**
   * The deck with what it would show today; pages that it lacks come after its last slide, or after
   * those that they go on with.
   */
  void write(Deck deck, OutputStream out, Progress progress) throws IOException, Cancelled {
    try (XMLSlideShow show = opened();
        XMLSlideShow fresh = fresh(deck, progress)) {
      boolean known = Register.isIn(show);
      Register register = Register.read(show);
      deck.story().ifPresent(register::tell);
      Master master = master(show);
      List<Sheet> sheets = new Continued(tools, master).of(deck.sheets(), show);
      new Surplus(show, pages(sheets)).remove(register);
      for (Sheet sheet : sheets) {
        progress.check();
        String page = sheet.page().id();
        Optional<XSLFSlide> slide = Objects.slide(show, page);
        Optional<XSLFSlide> now = Objects.slide(fresh, page);
        if (now.isEmpty()) {
          continue;
        }
        if (slide.isPresent()) {
          List<Part.Shown> missing = missing(slide.get(), sheet, register.page(page));
          merge(slide.get(), now.get(), register.page(page));
          add(missing, slide.get(), now.get(), sheet, show, register.page(page));
          new NotesWriter(tools.words(), tools.numbers()).write(show, slide.get(), sheet);
        } else if (known && !register.knows(page)) {
          settle(show, new DeckWriter(show, tools, master).add(sheet));
          // Of the fresh deck, for the library does not list what it has just added.
          Objects.note(now.get().getShapes(), register.page(page));
        }
      }
      register.write(show);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      StableZip.copy(bytes.toByteArray(), out);
    }
  }

  /**
   * Charts and tables that the last export did not have: they lean on other parts of the file, so
   * that they are written and not merged. None where it is not known what it had.
   */
  private static List<Part.Shown> missing(
      XSLFSlide slide, Sheet sheet, Map<String, String> register) {
    Set<String> there = Objects.of(slide).keySet();
    List<Part.Shown> missing = new ArrayList<>();
    for (Part part : sheet.parts()) {
      String name = Objects.name(sheet.page().id(), part.id());
      if (part instanceof Part.Shown shown
          && !(shown.block() instanceof Block.MapBlock)
          && !register.isEmpty()
          && !register.containsKey(name)
          && !there.contains(name)) {
        missing.add(shown);
      }
    }
    return missing;
  }

  private void add(
      List<Part.Shown> missing,
      XSLFSlide slide,
      XSLFSlide now,
      Sheet sheet,
      XMLSlideShow show,
      Map<String, String> register)
      throws IOException, Cancelled {
    Master master = master(show);
    Fit fit = master.fit(slide.getSlideLayout(), sheet);
    Map<String, XSLFShape> fresh = Objects.of(now);
    for (Part.Shown part : missing) {
      new SlideWriter(show, tools, sheet, master, fit).add(slide, part);
      String name = Objects.name(sheet.page().id(), part.id());
      Optional.ofNullable(fresh.get(name))
          .ifPresent(shape -> register.put(name, Fingerprint.of(shape)));
    }
    Objects.number(slide);
  }

  /** The slides whose pages a new deck does not have. */
  List<LeftSlide> left(Deck deck) throws IOException {
    try (XMLSlideShow show = opened()) {
      Set<String> today = pages(new Continued(tools, master(show)).of(deck.sheets(), show));
      List<XSLFSlide> surplus = new Surplus(show, today).slides();
      return show.getSlides().stream()
          .filter(slide -> !Objects.page(slide).isEmpty() && !surplus.contains(slide))
          .filter(slide -> !today.contains(Objects.page(slide)))
          .map(slide -> new LeftSlide(slide.getSlideNumber(), Objects.page(slide)))
          .toList();
    }
  }

  private static Set<String> pages(List<Sheet> sheets) {
    return sheets.stream().map(sheet -> sheet.page().id()).collect(Collectors.toSet());
  }

  /** Puts a slide that goes on with others right behind them. */
  private static void settle(XMLSlideShow show, XSLFSlide added) {
    String beginning = Continued.beginning(Objects.page(added));
    List<XSLFSlide> slides = show.getSlides();
    for (int i = slides.size() - 2; i >= 0; i--) {
      if (Continued.beginning(Objects.page(slides.get(i))).equals(beginning)) {
        show.setSlideOrder(added, i + 1);
        return;
      }
    }
  }

  private static void merge(XSLFSlide slide, XSLFSlide now, Map<String, String> register)
      throws IOException {
    new Merge(register).merge(slide, now);
    Objects.number(slide);
  }

  /** The deck as it is. */
  XMLSlideShow opened() throws IOException {
    XMLSlideShow show = file.open(tools.words());
    if (!Register.isIn(show)
        && show.getSlides().stream().allMatch(slide -> Objects.page(slide).isEmpty())) {
      show.close();
      throw file.failure(tools.words(), UnusableDeck.Reason.NOT_OURS);
    }
    return show;
  }

  /** How large sheets are that suit its slides. */
  SheetSize sheetSize() throws IOException {
    try (XMLSlideShow show = file.open(tools.words())) {
      return master(show) instanceof CompanyMaster company
          ? Template.size(company, show)
          : Template.size(show);
    }
  }

  /** What the deck would be if it were exported today, in the same master. */
  XMLSlideShow fresh(Deck deck, Progress progress) throws IOException, Cancelled {
    XMLSlideShow show = Slides.without(file.open(tools.words()));
    Master master = master(show);
    new DeckWriter(show, tools, master).write(deck, progress);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    show.close();
    // Read anew, for the library does not list all that it has just written.
    return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private Master master(XMLSlideShow show) {
    boolean ours = HouseMaster.NAME.equals(show.getSlideMasters().getFirst().getTheme().getName());
    return ours ? new HouseMaster() : new CompanyMaster(file, tools);
  }
}
