package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Misfit;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.theme.Theme;

/** The master of a company's template: its layouts, typefaces and colours. */
final class CompanyMaster implements Master {

  /** Contents that are set at less of their size have small letters. */
  private static final double LEAST_SCALE = 0.93;

  private final DeckFile file;
  private final Tools tools;

  CompanyMaster(DeckFile file, Tools tools) {
    this.file = file;
    this.tools = tools;
  }

  @Override
  public XMLSlideShow open(Deck deck) throws IOException {
    XMLSlideShow show = Slides.without(file.open(tools.words()));
    boolean dark = deck.sheets().stream().anyMatch(sheet -> sheet.theme().dark());
    if (dark && MasterInk.isDark(show.getSlideMasters().getFirst())) {
      show.close();
      throw file.failure(tools.words(), UnusableDeck.Reason.DARK_LETTERS);
    }
    return show;
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
        .map(type -> titled.stream().filter(layout -> layout.getType() == type).toList())
        .filter(layouts -> !layouts.isEmpty())
        .findFirst()
        .map(CompanyMaster::roomy)
        .or(() -> titled.stream().findFirst())
        .orElseThrow(() -> file.failure(tools.words(), UnusableDeck.Reason.NO_TITLE_LAYOUT));
  }

  /**
   * The first that leaves most of a slide for contents, else the one that leaves most; of opening
   * slides, which are not for contents, the first.
   */
  private static XSLFSlideLayout roomy(List<XSLFSlideLayout> layouts) {
    return layouts.stream()
        .filter(layout -> layout.getType() == SlideLayout.TITLE || Stage.of(layout).isRoomy(layout))
        .findFirst()
        .orElseGet(
            () ->
                layouts.stream()
                    .max(Comparator.comparingDouble(layout -> Stage.of(layout).room()))
                    .orElseThrow());
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
  public boolean shows(XSLFSlideLayout layout, Part part) {
    // A company's opening slide is drawn by the company.
    boolean drawn = layout.getType() != SlideLayout.TITLE || !holds(layout, Part.Role.SUPPORT);
    return switch (part) {
      case Part.Words _ -> true;
      case Part.Shown _ -> drawn;
      case Part.Ornament ornament -> ornament.isFoot() || (drawn && !ornament.isOfCover());
    };
  }

  @Override
  public List<Misfit> misfits(XSLFSlideLayout layout, Sheet sheet) {
    List<Misfit> misfits = new ArrayList<>();
    for (Part part : sheet.parts()) {
      if (part instanceof Part.Words words
          && words.role() != Part.Role.NUMBER
          && holds(layout, words.role())
          && !shrunk(layout, words).fits()) {
        misfits.add(
            new Misfit(
                sheet,
                "template.text",
                tools.words().text("export.pptx.misfit.text", words.text(), Shrink.LEAST)));
      }
    }
    if (!lowCharts(layout, sheet).isEmpty()) {
      misfits.add(
          new Misfit(sheet, "template.chart", tools.words().text("export.pptx.misfit.chart")));
    }
    double scale = fit(layout, sheet).scale() / sheet.size().points();
    if (sheet.page().kind() != Page.Kind.TITLE && scale < LEAST_SCALE) {
      misfits.add(
          new Misfit(
              sheet,
              "template.room",
              tools.words().text("export.pptx.misfit.room", Math.round(100 * scale))));
    }
    return misfits;
  }

  /** Charts that have no room for their legend. */
  private List<Part> lowCharts(XSLFSlideLayout layout, Sheet sheet) {
    Fit fit = fit(layout, sheet);
    return sheet.parts().stream()
        .filter(
            part ->
                shows(layout, part)
                    && part instanceof Part.Shown shown
                    && shown.block() instanceof Block.ChartBlock chart
                    && PlotFrame.isLow(chart.plot(), fit.box(part.box()), tools.measure()))
        .toList();
  }

  private Shrink shrunk(XSLFSlideLayout layout, Part.Words words) {
    Rectangle2D place =
        words.role() == Part.Role.TITLE
            ? Stage.of(layout).title()
            : Holders.of(layout, words.role()).orElseThrow().getAnchor();
    return Shrink.of(layout, words.role(), place, words.text(), tools.measure());
  }

  @Override
  public Rectangle2D place(XSLFSlideLayout layout, Part.Words part, Fit fit) {
    Rectangle2D given =
        Holders.of(layout, part.role())
            .<Rectangle2D>map(XSLFShape::getAnchor)
            .orElseGet(() -> fit.box(part.box()));
    return part.role() == Part.Role.TITLE ? stage(layout, part.text()).title() : given;
  }

  @Override
  public Fit fit(XSLFSlideLayout layout, Sheet sheet) {
    Rectangle2D room = stage(layout, sheet.page().title()).contents();
    return sheet.parts().stream()
        .filter(part -> shows(layout, part) && !isHeld(layout, part))
        .map(Part::box)
        .reduce(Box::union)
        .map(box -> Fit.into(box, room, sheet.size().points()))
        .orElse(Fit.scaled(sheet.size().points()));
  }

  @Override
  public Fit foot(XSLFSlideLayout layout, Sheet sheet, Fit fit) {
    double bottom = stage(layout, sheet.page().title()).contents().getMaxY();
    return sheet.parts().stream()
        .filter(part -> part.isFoot() && !isHeld(layout, part))
        .map(part -> part.box().maxY())
        .max(Comparator.naturalOrder())
        .map(lowest -> fit.withBottom(lowest, bottom))
        .orElse(fit);
  }

  private boolean isHeld(XSLFSlideLayout layout, Part part) {
    return part instanceof Part.Words words
        && (words.role() == Part.Role.NUMBER || holds(layout, words.role()));
  }

  /** The stage of a slide: a title that does not fit at its least size takes what it needs. */
  Stage stage(XSLFSlideLayout layout, String title) {
    Stage stage = Stage.of(layout);
    return stage.withTitle(
        Shrink.of(layout, Part.Role.TITLE, stage.title(), title, tools.measure()).height());
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
