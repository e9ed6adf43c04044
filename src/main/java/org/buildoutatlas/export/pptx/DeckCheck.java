package org.buildoutatlas.export.pptx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.buildoutatlas.export.OutOfDate;

/** Compares the numbers of a deck with those of the same deck made today. */
final class DeckCheck {

  /** A number with what stands before and after it: signs, thousands, decimals. */
  private static final Pattern NUMBER = Pattern.compile("[−-]?\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  private final List<OutOfDate> found = new ArrayList<>();

  private DeckCheck() {}

  /** The numbers that differ, slide by slide. Words that differ without numbers do not count. */
  static List<OutOfDate> compare(XMLSlideShow old, XMLSlideShow now) {
    DeckCheck check = new DeckCheck();
    for (XSLFSlide slide : old.getSlides()) {
      Optional<XSLFSlide> fresh =
          Optional.of(Objects.page(slide))
              .filter(page -> !page.isEmpty())
              .flatMap(page -> Objects.slide(now, page));
      fresh.ifPresent(s -> check.objects(slide.getSlideNumber(), slide, s));
    }
    return List.copyOf(check.found);
  }

  private void objects(int slide, XSLFShapeContainer old, XSLFShapeContainer now) {
    Map<String, XSLFShape> after = Objects.of(now);
    for (Map.Entry<String, XSLFShape> entry : Objects.of(old).entrySet()) {
      Optional.ofNullable(after.get(entry.getKey()))
          .ifPresent(fresh -> object(slide, entry.getKey(), entry.getValue(), fresh));
    }
  }

  private void object(int slide, String name, XSLFShape old, XSLFShape now) {
    switch (old) {
      case XSLFGroupShape group when now instanceof XSLFGroupShape fresh ->
          objects(slide, group, fresh);
      case XSLFTextShape text when now instanceof XSLFTextShape fresh ->
          texts(slide, name, text.getText(), fresh.getText());
      case XSLFTable table when now instanceof XSLFTable fresh -> table(slide, name, table, fresh);
      case XSLFGraphicFrame frame
          when now instanceof XSLFGraphicFrame fresh && frame.hasChart() && fresh.hasChart() ->
          chart(slide, name, frame.getChart(), fresh.getChart());
      default -> {}
    }
  }

  private void texts(int slide, String name, String old, String now) {
    if (!numbers(old).equals(numbers(now))) {
      found.add(new OutOfDate(slide, name, line(old), line(now)));
    }
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  private void table(int slide, String name, XSLFTable old, XSLFTable now) {
    for (int row = 0; row < Math.max(old.getNumberOfRows(), now.getNumberOfRows()); row++) {
      texts(slide, name, row(old, row), row(now, row));
    }
  }

  private static String row(XSLFTable table, int row) {
    if (row >= table.getNumberOfRows()) {
      return "";
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < table.getNumberOfColumns(); column++) {
      cells.add(table.getCell(row, column).getText());
    }
    return String.join(" | ", cells);
  }

  private void chart(int slide, String name, XSLFChart old, XSLFChart now) {
    List<ChartNumbers> before = ChartNumbers.of(old);
    for (ChartNumbers series : ChartNumbers.of(now)) {
      Map<String, Double> fresh = series.byCategory();
      before.stream()
          // One without a name carries others and is not seen.
          .filter(other -> !other.name().isBlank() && other.name().equals(series.name()))
          .findFirst()
          .map(ChartNumbers::byCategory)
          .filter(stale -> !stale.equals(fresh))
          .ifPresent(stale -> series(slide, name + ": " + series.name(), stale, fresh));
    }
  }

  private void series(int slide, String name, Map<String, Double> old, Map<String, Double> now) {
    List<String> keys = new ArrayList<>(now.keySet());
    old.keySet().stream().filter(key -> !now.containsKey(key)).forEach(keys::add);
    for (String key : keys) {
      String was = text(old, key);
      String is = text(now, key);
      if (!was.equals(is)) {
        found.add(new OutOfDate(slide, name + ", " + key, was, is));
      }
    }
  }

  private static String text(Map<String, Double> numbers, String key) {
    Double value = numbers.get(key);
    return value == null
        ? "–"
        : BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
