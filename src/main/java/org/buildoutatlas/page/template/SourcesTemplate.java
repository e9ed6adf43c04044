package org.buildoutatlas.page.template;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  /** Addresses of no more letters are said in full. */
  private static final int SHORT = 36;

  /** How many columns a page has. */
  static final int COLUMNS = 3;

  /** The pages that list the sources of others. */
  List<Page> pages(Briefing b, List<Page> others) {
    List<List<NumberedSource>> columns = columns(b, new Numbering(others).all());
    int count = Math.ceilDiv(columns.size(), COLUMNS);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = i * COLUMNS;
      List<List<NumberedSource>> some =
          columns.subList(first, Math.min(columns.size(), first + COLUMNS));
      pages.add(page(b, i < count - 1 ? some : level(some), i + 1, count));
    }
    return pages;
  }

  /** Of the last page all columns are filled alike. */
  private static List<List<NumberedSource>> level(List<List<NumberedSource>> columns) {
    List<NumberedSource> all = columns.stream().flatMap(List::stream).toList();
    int each = Math.ceilDiv(all.size(), COLUMNS);
    List<List<NumberedSource>> level = new ArrayList<>();
    for (int from = 0; from < all.size(); from += each) {
      level.add(all.subList(from, Math.min(all.size(), from + each)));
    }
    return level;
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

  private static Page page(Briefing b, List<List<NumberedSource>> columns, int number, int count) {
    return new Page(
        WORD + "-" + number,
        Page.Kind.CONTENT,
        b.text(count == 1 ? "page.sources.title" : "page.sources.title.many", number, count),
        "",
        IntStream.range(0, columns.size())
            .mapToObj(i -> (Column) column(b, i + 1, columns.get(i)))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        b.dates(),
        "",
        b.viewpoint());
  }

  /** Tables stand beside each other, so that a page holds many sources. */
  private static Stack column(Briefing b, int number, List<NumberedSource> sources) {
    return new Stack(1, List.of(block(b, "sources-column-" + number, sources)));
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
    return source.url().map(url -> named + " " + address(url)).orElse(named);
  }

  /**
   * Where it is found, as people say it: the whole address where that is short, else who keeps it.
   * Tables and the notes of slides have all addresses in full.
   */
  private static String address(URI url) {
    String host = String.valueOf(url.getHost()).replaceFirst("^www\\.", "");
    String whole = host + String.valueOf(url.getRawPath()).replaceFirst("/$", "");
    return whole.length() <= SHORT && url.getRawQuery() == null ? whole : host;
  }
}
