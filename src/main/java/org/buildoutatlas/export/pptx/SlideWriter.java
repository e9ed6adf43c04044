package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.work.Cancelled;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes the parts of one sheet onto its slide. */
final class SlideWriter {

  /** The id of a rule, with what it stands above. */
  private static final Pattern RULE = Pattern.compile("(foot|takeaway.*)-(?:rule|line)");

  private final XMLSlideShow show;
  private final Tools tools;
  private final Sheet sheet;
  private final Master master;
  private final Fit fit;
  private final Inks inks;
  private final Names names = new Names();

  SlideWriter(XMLSlideShow show, Tools tools, Sheet sheet, Master master, Fit fit) {
    this.show = show;
    this.tools = tools;
    this.sheet = sheet;
    this.master = master;
    this.fit = fit;
    this.inks = master.inks(sheet.theme());
  }

  /** Writes all parts, and takes away the placeholders that stayed empty. */
  void write(XSLFSlide slide) throws IOException, Cancelled {
    XSLFSlideLayout layout = slide.getSlideLayout();
    Fit foot = master.foot(layout, sheet, fit);
    WordsWriter words =
        new WordsWriter(
            master,
            layout,
            fit,
            foot,
            inks,
            (shape, w) -> names.give(shape, name(w), w.text().replace('\n', ' ')),
            tools.measure());
    for (Part part : sheet.parts()) {
      if (master.shows(layout, part)) {
        switch (part) {
          case Part.Words w -> words.write(slide, w);
          case Part.Shown shown -> shown(slide, shown);
          case Part.Ornament ornament ->
              marks(
                  slide,
                  ornament,
                  spoken(ornament),
                  spoken(ornament),
                  ornament.isFoot() ? foot : fit);
        }
      }
    }
    for (XSLFTextShape holder : slide.getPlaceholders()) {
      if (holder.getText().isEmpty()) {
        slide.removeShape(holder);
      }
    }
  }

  /** Adds a part that the slide lacks. */
  void add(XSLFSlide slide, Part.Shown part) throws IOException, Cancelled {
    shown(slide, part);
  }

  /** The marks but for the paper behind them, where a company's slide has its own ground. */
  private List<Mark> groundless(List<Mark> marks, Box box) {
    Colour paper = sheet.theme().ui().surface();
    return marks.stream()
        .filter(
            mark ->
                !(mark instanceof Mark.Area area
                    && area.fill().equals(paper)
                    && area.path().bounds().width() > box.width() - 2
                    && area.path().bounds().height() > box.height() / 2))
        .map(
            mark ->
                mark instanceof Mark.Group group
                    ? new Mark.Group(
                        group.name(),
                        group.title(),
                        group.opacity(),
                        groundless(group.marks(), box))
                    : mark)
        .toList();
  }

  private String name(Part part) {
    return Objects.name(sheet.page().id(), part.id());
  }

  private void shown(XSLFSlide slide, Part.Shown shown) throws IOException, Cancelled {
    Rectangle2D box = fit.box(shown.box());
    switch (shown.block()) {
      case Block.MapBlock map -> marks(slide, shown, shown.id(), map.description(), fit);
      case Block.ChartBlock chart ->
          name(
              shown,
              chart,
              new ChartWriter(show, inks, sheet.theme(), tools.measure())
                  .write(slide, chart.plot(), box, fit.length(shown.scale())));
      case Block.TableBlock table ->
          name(
              shown,
              table,
              new TableWriter(inks, sheet.theme(), tools)
                  .write(slide, table.table(), fit.box(FreeRoom.of(sheet, shown))));
    }
  }

  private void name(Part.Shown shown, Block block, CTNonVisualDrawingProps properties) {
    String description =
        block instanceof Block.ChartBlock chart
            ? block.description()
                + ". "
                + new ChartWords(tools.words(), tools.numbers()).of(chart.plot())
            : block.description();
    names.give(properties, name(shown), description);
  }

  /** What an ornament is, in words: its id is for programs. */
  private String spoken(Part.Ornament ornament) {
    Matcher rule = RULE.matcher(ornament.id());
    if (!rule.matches()) {
      return tools.words().text("export.pptx.rule.other");
    }
    return rule.group(1).equals("foot")
        ? tools.words().text("export.pptx.rule.foot")
        : tools.words().text("export.pptx.rule", rule.group(1).replace('-', ' '));
  }

  private void marks(XSLFSlide slide, Part part, String word, String title, Fit where)
      throws IOException, Cancelled {
    List<Mark> marks = master.isOurs() ? part.marks() : groundless(part.marks(), part.box());
    new MarkWriter(where, inks, names, tools.measure(), new Pictures(show, tools.pictures()))
        .write(
            slide,
            Mark.Group.of(Objects.name(sheet.page().id(), word), title, marks),
            part.box().grow(1),
            1);
  }
}
