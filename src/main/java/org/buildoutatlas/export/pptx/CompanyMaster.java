package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/** The master of a company's template: its layouts, typefaces and colours. */
final class CompanyMaster implements Master {

  /** Between a title and what stands below, in points. */
  private static final double GAP = 8;

  private final DeckFile file;
  private final Words words;

  CompanyMaster(DeckFile file, Words words) {
    this.file = file;
    this.words = words;
  }

  @Override
  public XMLSlideShow open(Deck deck) throws IOException {
    return Slides.without(file.open(words));
  }

  @Override
  public XSLFSlideLayout layout(XMLSlideShow show, Page.Kind kind) throws IOException {
    List<SlideLayout> wanted =
        switch (kind) {
          case TITLE -> List.of(SlideLayout.TITLE, SlideLayout.TITLE_ONLY);
          case CONTENT, SCENE -> List.of(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT);
        };
    List<XSLFSlideLayout> titled =
        show.getSlideMasters().stream()
            .flatMap(master -> Arrays.stream(master.getSlideLayouts()))
            .filter(layout -> Holders.title(layout).isPresent())
            .toList();
    return wanted.stream()
        .flatMap(type -> titled.stream().filter(layout -> layout.getType() == type))
        .findFirst()
        .or(() -> titled.stream().findFirst())
        .orElseThrow(() -> file.failure(words, UnusableDeck.Reason.NO_TITLE_LAYOUT));
  }

  @Override
  public boolean holds(XSLFSlideLayout layout, Part.Role role) {
    return switch (role) {
      case TITLE, SUPPORT, NUMBER -> Holders.of(layout, role).isPresent();
      // A company's footer has room for its own words only.
      case SOURCES, DATES, BLOCK_TITLE, BLOCK_SUPPORT, TAKEAWAY_TITLE, TAKEAWAY -> false;
    };
  }

  @Override
  public Fit fit(XSLFSlideLayout layout, Sheet sheet) {
    Optional<Box> content =
        sheet.parts().stream()
            .filter(part -> !(part instanceof Part.Words w && isHeld(layout, w.role())))
            .map(Part::box)
            .reduce(Box::union);
    return content
        .map(box -> Fit.into(box, area(layout), sheet.size().points()))
        .orElse(Fit.scaled(sheet.size().points()));
  }

  private boolean isHeld(XSLFSlideLayout layout, Part.Role role) {
    return role == Part.Role.NUMBER || holds(layout, role);
  }

  /** Where content goes: the master's body, below the title and above the foot of the layout. */
  private static Rectangle2D area(XSLFSlideLayout layout) {
    Rectangle2D body =
        Stream.of(layout, layout.getSlideMaster())
            .flatMap(sheet -> Holders.of(sheet, Placeholder.BODY).stream())
            .map(XSLFShape::getAnchor)
            .findFirst()
            .orElseGet(() -> inner(layout));
    double top =
        Math.max(
            body.getMinY(),
            Holders.title(layout).map(t -> t.getAnchor().getMaxY() + GAP).orElse(0.0));
    double bottom =
        Stream.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER, Placeholder.DATETIME)
            .flatMap(kind -> Holders.of(layout, kind).stream())
            .mapToDouble(shape -> shape.getAnchor().getMinY())
            .filter(y -> y > top + GAP)
            .min()
            .orElse(body.getMaxY());
    return new Rectangle2D.Double(body.getX(), top, body.getWidth(), Math.max(GAP, bottom - top));
  }

  private static Rectangle2D inner(XSLFSlideLayout layout) {
    var page = layout.getSlideShow().getPageSize();
    return new Rectangle2D.Double(
        0.05 * page.width, 0.2 * page.height, 0.9 * page.width, 0.72 * page.height);
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  @Override
  public Inks inks(Theme theme) {
    return Inks.company(theme);
  }
}
