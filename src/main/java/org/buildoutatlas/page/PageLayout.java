package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** Sets pages on sheets: the title on top, blocks beside each other, takeaways, and the foot. */
public final class PageLayout {

  private static final double ABOVE_FOOT = 18;

  /** The cells of slides are a little narrower, so that some have a line more. */
  private static final double SPARE = 0.92;

  private static final double RULE = 3;
  private static final int TITLE_LINES = 2;
  private static final int SUPPORT_LINES = 6;
  private static final int TAKEAWAY_LINES = 6;

  private final TextSetter setter;
  private final TablePainter tables;
  private final ColumnSetter columns;
  private final PageFoot foot;
  private final Words words;
  private final Setting setting;

  /** Keeps what every page needs. */
  public PageLayout(TextMeasure measure, Words words, Numbers numbers) {
    this(measure, words, numbers, Setting.PAPER);
  }

  /** Sets each page on one sheet, in letters that are read from the back of a room. */
  public static PageLayout ofBoards(TextMeasure measure, Words words, Numbers numbers) {
    return new PageLayout(measure, words, numbers, Setting.BOARD);
  }

  private PageLayout(TextMeasure measure, Words words, Numbers numbers, Setting setting) {
    setter = new TextSetter(measure);
    tables = new TablePainter(measure, words, numbers);
    columns = new ColumnSetter(new BlockSetter(setter, tables), setting);
    foot = new PageFoot(measure, words, numbers);
    this.words = words;
    this.setting = setting;
  }

  /**
   * Sets pages, whose sources are numbered throughout. Tables that have no room for all their rows
   * go on on the next sheet, but those of boards count the rest.
   */
  public List<Sheet> set(List<Page> pages, SheetSize size, Theme theme) {
    Numbering numbering = new Numbering(pages);
    GoingOn goingOn = new GoingOn(words);
    List<Sheet> sheets = new ArrayList<>();
    for (Page page : pages) {
      if (!setting.goesOn()) {
        sheets.add(set(page, numbering.of(page), size, theme, sheets.size() + 1));
        continue;
      }
      Optional<Page> next = Optional.of(page);
      for (int more = 1; next.isPresent(); more++) {
        Sheet sheet = set(next.get(), numbering.of(page), size, theme, sheets.size() + 1);
        next = goingOn.rest(sheet, page, more);
        sheets.add(goingOn.cut(sheet));
      }
    }
    return sheets;
  }

  /**
   * How much of a table a column holds, on pages of a size that have so many columns beside each
   * other.
   */
  public TableRoom room(SheetSize size, int beside) {
    double title = PageLook.TITLE.size() * PageLook.LEADING;
    double said = foot.leastHeight();
    double high = size.height() - PageLook.TOP - title - PageLook.BELOW_TITLE - ABOVE_FOOT - said;
    double width = (size.width() - 2 * PageLook.MARGIN - PageLook.GUTTER * (beside - 1)) / beside;
    return table -> {
      int rows = 1;
      while (rows < table.rows().size()
          && tables.height(table.first(rows + 1), width, PageLook.SMALLEST_CELL) <= SPARE * high) {
        rows++;
      }
      return Math.min(rows, table.rows().size());
    };
  }

  private Sheet set(
      Page page, List<NumberedSource> sources, SheetSize size, Theme theme, int number) {
    List<Part> parts =
        switch (page.kind()) {
          case TITLE -> cover(page, sources, size, theme, number);
          case CONTENT, SCENE -> content(page, sources, size, theme, number);
        };
    return new Sheet(page, size, theme, number, sources, parts);
  }

  private List<Part> cover(
      Page page, List<NumberedSource> sources, SheetSize size, Theme theme, int number) {
    double whole = size.width() - 2 * PageLook.MARGIN;
    double width = page.columns().isEmpty() ? whole : (whole - PageLook.GUTTER) / 2;
    TextStyle style = setter.fitting(page.title(), PageLook.COVER, width, TITLE_LINES);
    double y = size.height() * 0.3;
    double bottom = size.height() - foot.height(page, sources, size);
    List<Part> parts = new ArrayList<>();
    Box beside =
        new Box(
            size.width() - PageLook.MARGIN - width,
            PageLook.MARGIN,
            size.width() - PageLook.MARGIN,
            bottom - ABOVE_FOOT);
    parts.addAll(columns.set(page.columns(), beside, theme));
    parts.add(rule(Part.Ornament.COVER, PageLook.MARGIN, y - 40, 160, theme));
    Part.Words title =
        setter.set(
            "title", Part.Role.TITLE, page.title(), column(y, width), style, theme.ui().text(), 3);
    parts.add(title);
    Part.Words support =
        setter.set(
            "support",
            Part.Role.SUPPORT,
            page.support(),
            column(title.box().maxY() + PageLook.BELOW_TITLE, width * 0.8),
            PageLook.COVER_SUPPORT,
            theme.ui().text2(),
            SUPPORT_LINES);
    parts.add(support);
    parts.addAll(foot.parts(page, sources, size, theme, number, bottom));
    return parts;
  }

  private List<Part> content(
      Page page, List<NumberedSource> sources, SheetSize size, Theme theme, int number) {
    double width = size.width() - 2 * PageLook.MARGIN;
    TextStyle style = setter.fitting(page.title(), PageLook.TITLE, width, TITLE_LINES);
    List<Part> parts = new ArrayList<>();
    Part.Words title =
        setter.set(
            "title",
            Part.Role.TITLE,
            page.title(),
            column(PageLook.TOP, width),
            style,
            theme.ui().text(),
            TITLE_LINES);
    parts.add(title);
    double top = title.box().maxY();
    if (!page.support().isEmpty()) {
      Part.Words support =
          setter.set(
              "support",
              Part.Role.SUPPORT,
              page.support(),
              column(top, width),
              PageLook.SUPPORT,
              theme.ui().text2(),
              2);
      parts.add(support);
      top = support.box().maxY();
    }
    double bottom = size.height() - foot.height(page, sources, size);
    double said = takeawayHeight(page, width);
    Box middle =
        new Box(
            PageLook.MARGIN,
            top + PageLook.BELOW_TITLE,
            PageLook.MARGIN + width,
            bottom - ABOVE_FOOT - (said > 0 ? said + ABOVE_FOOT : 0));
    parts.addAll(columns.set(new Citing(sources, words).in(page.columns()), middle, theme));
    if (said > 0) {
      parts.addAll(takeaways(page, bottom - ABOVE_FOOT - said, width, theme));
    }
    parts.addAll(foot.parts(page, sources, size, theme, number, bottom));
    return parts;
  }

  private double takeawayHeight(Page page, double width) {
    double column = column(page, width);
    return page.takeaways().stream()
        .mapToDouble(
            t ->
                RULE
                    + PAD
                    + setter.height(t.head(), setting.takeaway(), column, 2)
                    + setter.height(t.text(), PageLook.TAKEAWAY, column, TAKEAWAY_LINES))
        .max()
        .orElse(0);
  }

  /** Between the rule and the words of a takeaway, in pixels. */
  private static final double PAD = 12;

  private static double column(Page page, double width) {
    int count = Math.max(1, page.takeaways().size());
    return (width - PageLook.GUTTER * (count - 1)) / count;
  }

  private List<Part> takeaways(Page page, double top, double width, Theme theme) {
    double column = column(page, width);
    List<Part> parts = new ArrayList<>();
    double x = PageLook.MARGIN;
    for (int i = 0; i < page.takeaways().size(); i++) {
      Page.Takeaway takeaway = page.takeaways().get(i);
      String id = "takeaway-" + (i + 1);
      parts.add(rule(id + "-rule", x, top, column, theme));
      Part.Words head =
          setter.set(
              id + "-title",
              Part.Role.TAKEAWAY_TITLE,
              takeaway.head(),
              new TextSetter.Column(x, top + RULE + PAD, column),
              setting.takeaway(),
              theme.ui().text(),
              2);
      parts.add(head);
      if (!takeaway.text().isEmpty()) {
        parts.add(
            setter.set(
                id,
                Part.Role.TAKEAWAY,
                takeaway.text(),
                new TextSetter.Column(x, head.box().maxY(), column),
                PageLook.TAKEAWAY,
                theme.ui().text2(),
                TAKEAWAY_LINES));
      }
      x += column + PageLook.GUTTER;
    }
    return parts;
  }

  private static TextSetter.Column column(double top, double width) {
    return new TextSetter.Column(PageLook.MARGIN, top, width);
  }

  private static Part rule(String id, double x, double y, double width, Theme theme) {
    Point from = new Point(x, y + RULE / 2);
    return new Part.Ornament(
        id,
        Box.at(x, y, width, RULE),
        List.of(
            new Mark.Line(
                Path.line(from, from.plus(width, 0)), Stroke.solid(theme.ui().accent(), RULE))));
  }
}
