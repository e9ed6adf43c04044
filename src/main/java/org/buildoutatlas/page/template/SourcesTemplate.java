package org.buildoutatlas.page.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.NumberedSource;
import org.buildoutatlas.page.Numbering;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Stack;
import org.buildoutatlas.page.TableRoom;

/**
 * The sources of all pages in full, by number, as many pages as they need.
 *
 * @param room how many of them a column of a page holds
 */
record SourcesTemplate(TableRoom room) {

  /** The word used on the command line. */
  static final String WORD = "sources";

  /** How many columns a page has. */
  static final int COLUMNS = 2;

  /** The pages that list the sources of others. */
  List<Page> pages(Briefing b, List<Page> others) {
    List<List<NumberedSource>> columns = columns(b, new Numbering(others).all());
    int count = Math.ceilDiv(columns.size(), COLUMNS);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = i * COLUMNS;
      List<NumberedSource> some =
          columns.subList(first, Math.min(columns.size(), first + COLUMNS)).stream()
              .flatMap(List::stream)
              .toList();
      int left = first + 1 < columns.size() ? columns.get(first).size() : half(some);
      pages.add(page(b, some, left, i + 1, count));
    }
    return pages;
  }

  /** Of the last page both columns are filled alike. */
  private static int half(List<NumberedSource> sources) {
    return Math.ceilDiv(sources.size(), COLUMNS);
  }

  private List<List<NumberedSource>> columns(Briefing b, List<NumberedSource> all) {
    List<List<NumberedSource>> columns = new ArrayList<>();
    List<NumberedSource> rest = all;
    while (!rest.isEmpty()) {
      int held = room.rows(table(b.style(), rest));
      columns.add(rest.subList(0, held));
      rest = rest.subList(held, rest.size());
    }
    return columns;
  }

  private static Page page(
      Briefing b, List<NumberedSource> sources, int left, int number, int count) {
    return new Page(
        WORD + "-" + number,
        Page.Kind.CONTENT,
        b.text(count == 1 ? "page.sources.title" : "page.sources.title.many", number, count),
        "",
        halves(b, sources, left),
        List.of(),
        List.of(),
        List.of(),
        b.dates(),
        "",
        b.viewpoint());
  }

  /** Two tables beside each other, so that a page holds many. */
  private static List<Column> halves(Briefing b, List<NumberedSource> sources, int left) {
    return List.of(
        new Stack(1, List.of(block(b, "sources-left", sources.subList(0, left)))),
        new Stack(1, List.of(block(b, "sources-right", sources.subList(left, sources.size())))));
  }

  private static Block block(Briefing b, String id, List<NumberedSource> sources) {
    return new Block.TableBlock(
        id, Block.Heading.NONE, b.text("page.sources.title"), 1, table(b.style(), sources));
  }

  private static ChartTable table(Style style, List<NumberedSource> sources) {
    return new ChartTable(
        List.of(
            ChartTable.Column.numbers(style.words().text("page.sources.number"), 0),
            ChartTable.Column.words(style.words().text("page.sources.name"))),
        sources.stream().map(s -> row(s, style)).toList());
  }

  private static List<ChartTable.Cell> row(NumberedSource source, Style style) {
    return List.of(
        new ChartTable.Amount(BigDecimal.valueOf(source.number())),
        new ChartTable.Words(text(source.source(), style)));
  }

  private static String text(Source source, Style style) {
    String date = source.published().map(style.numbers()::date).orElse("");
    String named =
        style
            .words()
            .text(
                date.isEmpty() ? "page.source.undated" : "page.source",
                source.publisher(),
                source.title(),
                date);
    return source.url().map(url -> named + " " + url).orElse(named);
  }
}
