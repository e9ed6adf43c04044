package org.buildoutatlas.export.pptx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.export.OutOfDate;

/** Compares the numbers of a deck with those of the same deck made today. */
final class DeckCheck {

  /** A number with what stands before and after it: signs, thousands, decimals. */
  private static final Pattern NUMBER = Pattern.compile("[−-]?\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  /** References to sources, which say nothing when they are numbered anew. */
  private static final Pattern REFERENCE = Pattern.compile("\\[\\d+(?:(?:, ?|–)\\d+)*]");

  /** How the pages begin that list sources; where one stands there says nothing. */
  private static final String SOURCES = "sources-";

  private static final String NONE = "–";

  private final Register register;
  private final Set<String> sources;
  private final List<OutOfDate> found = new ArrayList<>();

  private DeckCheck(Register register, Set<String> sources) {
    this.register = register;
    this.sources = sources;
  }

  /**
   * The objects whose numbers differ, and those that today's deck has no more, slide by slide.
   * Words that differ without numbers do not count, nor does what was deleted or added by hand.
   */
  static List<OutOfDate> compare(XMLSlideShow old, XMLSlideShow now, Register register) {
    DeckCheck check = new DeckCheck(register, sources(now));
    for (XSLFSlide slide : old.getSlides()) {
      String page = Objects.page(slide);
      Optional<XSLFSlide> fresh =
          Optional.of(page).filter(id -> !id.isEmpty()).flatMap(id -> Objects.slide(now, id));
      fresh.ifPresent(s -> check.objects(slide.getSlideNumber(), page, slide, s));
    }
    return List.copyOf(check.found);
  }

  private static Set<String> sources(XMLSlideShow show) {
    Set<String> all = new HashSet<>();
    for (XSLFSlide slide : show.getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        if (Objects.page(slide).startsWith(SOURCES) && shape instanceof XSLFTable table) {
          for (int row = 0; row < table.getNumberOfRows(); row++) {
            all.add(row(table, row, 1));
          }
        }
      }
    }
    return all;
  }

  private void objects(int slide, String page, XSLFShapeContainer old, XSLFShapeContainer now) {
    Map<String, XSLFShape> before = Objects.of(old);
    Map<String, XSLFShape> after = Objects.of(now);
    Set<String> known = register.page(page).keySet();
    for (Map.Entry<String, XSLFShape> entry : before.entrySet()) {
      String name = entry.getKey();
      Optional<XSLFShape> fresh = Optional.ofNullable(after.get(name));
      fresh.ifPresent(shape -> object(slide, page, name, entry.getValue(), shape));
      if (fresh.isEmpty() && known.contains(name)) {
        alone(slide, entry.getValue(), false);
      }
    }
    for (Map.Entry<String, XSLFShape> entry : after.entrySet()) {
      if (!known.isEmpty()
          && !known.contains(entry.getKey())
          && !before.containsKey(entry.getKey())) {
        alone(slide, entry.getValue(), true);
      }
    }
  }

  private void object(int slide, String page, String name, XSLFShape old, XSLFShape now) {
    switch (old) {
      case XSLFGroupShape group when now instanceof XSLFGroupShape fresh ->
          objects(slide, page, group, fresh);
      case XSLFTextShape text when now instanceof XSLFTextShape fresh ->
          texts(slide, name, text.getText(), fresh.getText());
      case XSLFTable table when page.startsWith(SOURCES) -> sources(slide, name, table);
      case XSLFTable table when now instanceof XSLFTable fresh -> table(slide, name, table, fresh);
      case XSLFGraphicFrame frame
          when now instanceof XSLFGraphicFrame fresh && frame.hasChart() && fresh.hasChart() ->
          ChartCheck.of(slide, name, frame.getChart(), fresh.getChart()).ifPresent(found::add);
      default -> {}
    }
  }

  /** What only one of the two decks has. */
  private void alone(int slide, XSLFShape shape, boolean isNew) {
    if (shape instanceof XSLFGroupShape group) {
      group.getShapes().forEach(inner -> alone(slide, inner, isNew));
    } else if (shape instanceof XSLFTextShape text && says(text.getText(), isNew)) {
      String said = line(text.getText());
      found.add(
          OutOfDate.text(slide, Objects.key(shape), isNew ? NONE : said, isNew ? said : NONE));
    }
  }

  /** What left counts also without numbers. */
  private static boolean says(String text, boolean isNew) {
    return isNew ? !numbers(text).isEmpty() : !text.isBlank();
  }

  private void texts(int slide, String name, String old, String now) {
    if (differ(old, now)) {
      found.add(OutOfDate.text(slide, name, line(old), line(now)));
    }
  }

  private static boolean differ(String old, String now) {
    return !numbers(old).equals(numbers(now));
  }

  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(REFERENCE.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  /** Sources that today's deck does not name anywhere. */
  private void sources(int slide, String name, XSLFTable old) {
    List<OutOfDate.Change> changes = new ArrayList<>();
    for (int row = 0; row < old.getNumberOfRows(); row++) {
      String source = row(old, row, 1);
      if (!source.isEmpty() && !sources.contains(source)) {
        changes.add(new OutOfDate.Change("", source, NONE));
      }
    }
    add(slide, name, old.getNumberOfRows() - 1, changes);
  }

  private void table(int slide, String name, XSLFTable old, XSLFTable now) {
    List<OutOfDate.Change> changes = new ArrayList<>();
    int rows = Math.max(old.getNumberOfRows(), now.getNumberOfRows());
    for (int row = 0; row < rows; row++) {
      String was = row(old, row, 0);
      String is = row(now, row, 0);
      if (differ(was, is)) {
        changes.add(new OutOfDate.Change("", line(was), line(is)));
      }
    }
    add(slide, name, rows - 1, changes);
  }

  private void add(int slide, String name, int numbers, List<OutOfDate.Change> changes) {
    if (!changes.isEmpty()) {
      found.add(
          new OutOfDate(
              slide, name, Math.max(numbers, changes.size()), changes, changes.getFirst()));
    }
  }

  /** The words of a row, from a column on. */
  private static String row(XSLFTable table, int row, int from) {
    if (row >= table.getNumberOfRows()) {
      return "";
    }
    List<String> cells = new ArrayList<>();
    for (int column = from; column < table.getNumberOfColumns(); column++) {
      XSLFTableCell cell = table.getCell(row, column);
      if (!cell.isMerged()) {
        // What lies under another cell is not seen.
        cells.add(cell.getText());
      }
    }
    return String.join(" | ", cells);
  }
}
