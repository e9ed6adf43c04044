package org.buildoutatlas.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.StableZip;
import org.buildoutatlas.page.Sheet;
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

  /** The deck with what it would show today; pages that it lacks come after its last slide. */
  void write(Deck deck, OutputStream out, Progress progress) throws IOException, Cancelled {
    try (XMLSlideShow show = opened();
        XMLSlideShow fresh = fresh(deck, progress)) {
      boolean known = Register.isIn(show);
      Register register = Register.read(show);
      for (Sheet sheet : deck.sheets()) {
        progress.check();
        String page = sheet.page().id();
        Optional<XSLFSlide> slide = Objects.slide(show, page);
        Optional<XSLFSlide> now = Objects.slide(fresh, page);
        if (slide.isPresent() && now.isPresent()) {
          merge(slide.get(), now.get(), register.page(page));
          new NotesWriter(tools.words(), tools.numbers()).write(show, slide.get(), sheet);
        } else if (known && !register.knows(page)) {
          Objects.note(new DeckWriter(show, tools, master(show)).add(sheet), register.page(page));
        }
      }
      register.write(show);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      StableZip.copy(bytes.toByteArray(), out);
    }
  }

  private static void merge(XSLFSlide slide, XSLFSlide now, Map<String, String> register)
      throws IOException {
    new Merge(register).merge(slide, now, slide.getXmlObject().getCSld().getSpTree());
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
    return ours ? new HouseMaster() : new CompanyMaster(file, tools.words());
  }
}
