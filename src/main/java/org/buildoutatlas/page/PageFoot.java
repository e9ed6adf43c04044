package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * The foot of a page: numbered sources in short, what has to be said beside it, the two dates, the
 * product's name and the page's number.
 *
 * @param measure how large texts are
 * @param words texts by key
 * @param numbers how dates are written
 */
record PageFoot(TextMeasure measure, Words words, Numbers numbers) {

  private static final double BELOW_RULE = 12;
  private static final double NAME = 220;
  private static final int SOURCE_LINES = 2;
  private static final int NOTE_LINES = 5;

  /** How high it is, in pixels, with the margin below. */
  double height(Page page, List<NumberedSource> sources, SheetSize size) {
    TextSetter setter = new TextSetter(measure);
    double width = width(size);
    double said = 0;
    int index = 0;
    for (String text : texts(page, sources, width)) {
      said += setter.height(text, PageLook.SOURCE, width, most(index++));
    }
    double lines = Math.max(said, 2 * PageLook.SOURCE.size() * PageLook.LEADING);
    return BELOW_RULE + lines + PageLook.MARGIN / 2;
  }

  /** How high it is where it says no more than two lines, in pixels. */
  double leastHeight() {
    return BELOW_RULE + 2 * PageLook.SOURCE.size() * PageLook.LEADING + PageLook.MARGIN / 2;
  }

  /** Its parts, with its upper edge at {@code top}. */
  List<Part> parts(
      Page page,
      List<NumberedSource> sources,
      SheetSize size,
      Theme theme,
      int number,
      double top) {
    TextSetter setter = new TextSetter(measure);
    double left = PageLook.MARGIN;
    double right = size.width() - PageLook.MARGIN;
    double width = width(size);
    List<Part> parts = new ArrayList<>();
    Box rule = new Box(left, top, right, top + 1);
    parts.add(
        new Part.Ornament(
            "foot-rule",
            rule,
            List.of(
                new Mark.Line(
                    Path.line(new Point(left, top), new Point(right, top)),
                    Stroke.solid(theme.ui().border(), 1.5)))));
    double y = top + BELOW_RULE;
    int index = 0;
    for (String text : texts(page, sources, width)) {
      Part.Role role = index == 0 && !sources.isEmpty() ? Part.Role.SOURCES : Part.Role.DATES;
      Part.Words words =
          setter.set(
              index == 0 ? "sources" : "dates",
              role,
              text,
              new TextSetter.Column(left, y, width),
              PageLook.SOURCE,
              theme.ui().text2(),
              most(index));
      parts.add(words);
      y = words.box().maxY();
      index++;
    }
    parts.add(end("name", Part.Role.DATES, words.text("app.name"), right, top, theme, 0));
    parts.add(end("number", Part.Role.NUMBER, String.valueOf(number), right, top, theme, 1));
    return parts;
  }

  /** How many lines a text may take: sources can be counted instead, what is to be said cannot. */
  private static int most(int index) {
    return index == 0 ? SOURCE_LINES : NOTE_LINES;
  }

  private static double width(SheetSize size) {
    return size.width() - 2 * PageLook.MARGIN - NAME;
  }

  /** Sources first, then footnotes and dates. */
  private List<String> texts(Page page, List<NumberedSource> sources, double width) {
    List<String> texts = new ArrayList<>();
    texts.add(sources.isEmpty() ? "" : sources(sources, width));
    List<String> rest = new ArrayList<>(page.footnotes());
    rest.add(page.dates());
    texts.add(rest.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(" ")));
    return texts;
  }

  /** As many as fit the lines, at least one, and how many more there are. */
  private String sources(List<NumberedSource> sources, double width) {
    if (fits(sentence(sources, sources.size()), width)) {
      return sentence(sources, sources.size());
    }
    // Halving, for a page may have more than a hundred sources.
    int fitting = 1;
    int over = sources.size();
    while (over - fitting > 1) {
      int middle = (fitting + over) / 2;
      if (fits(sentence(sources, middle), width)) {
        fitting = middle;
      } else {
        over = middle;
      }
    }
    return sentence(sources, fitting);
  }

  private boolean fits(String text, double width) {
    double height = new TextSetter(measure).height(text, PageLook.SOURCE, width, Integer.MAX_VALUE);
    return height <= SOURCE_LINES * PageLook.SOURCE.size() * PageLook.LEADING + 1;
  }

  private String sentence(List<NumberedSource> sources, int shown) {
    String list =
        sources.stream().limit(shown).map(this::shortly).collect(Collectors.joining("; "));
    return shown == sources.size()
        ? words.text("page.foot.sources", list)
        : words.text("page.foot.sources.more", list, sources.size() - shown);
  }

  private String shortly(NumberedSource source) {
    String date = source.source().published().map(numbers::date).orElse("");
    return words
        .text("page.foot.source", source.number(), source.source().publisher(), date)
        .strip();
  }

  private Part end(
      String id, Part.Role role, String text, double right, double top, Theme theme, int line) {
    double leading = PageLook.SOURCE.size() * PageLook.LEADING;
    double y = top + BELOW_RULE + line * leading;
    double base = y + measure.ascent(PageLook.SOURCE);
    Box box = Box.at(right - NAME, y, NAME, leading);
    return new Part.Words(
        id,
        role,
        box,
        text,
        PageLook.SOURCE,
        leading,
        List.of(
            Mark.Text.plain(
                text, right, base, PageLook.SOURCE, theme.ui().text2(), Mark.Anchor.END)));
  }
}
