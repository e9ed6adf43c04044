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

/** The sources of all pages in full, by number, as many pages as they need. */
record SourcesTemplate(int rows) {

  /** The word used on the command line. */
  static final String WORD = "sources";

  /** The pages that list the sources of others. */
  List<Page> pages(Briefing b, List<Page> others) {
    List<NumberedSource> all = new Numbering(others).all();
    int count = Math.ceilDiv(all.size(), rows);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<NumberedSource> some = all.subList(i * rows, Math.min(all.size(), (i + 1) * rows));
      pages.add(page(b, some, i + 1, count));
    }
    return pages;
  }

  private static Page page(Briefing b, List<NumberedSource> sources, int number, int count) {
    return new Page(
        WORD + "-" + number,
        Page.Kind.CONTENT,
        b.text(count == 1 ? "page.sources.title" : "page.sources.title.many", number, count),
        "",
        halves(b, sources),
        List.of(),
        List.of(),
        List.of(),
        b.dates(),
        "",
        b.viewpoint());
  }

  /** Two tables beside each other, so that a page holds many. */
  private static List<Column> halves(Briefing b, List<NumberedSource> sources) {
    int half = Math.ceilDiv(sources.size(), 2);
    return List.of(
        block(b, "sources-left", sources.subList(0, half)),
        block(b, "sources-right", sources.subList(half, sources.size())));
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
