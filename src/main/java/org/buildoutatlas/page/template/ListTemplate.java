package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Column;
import org.buildoutatlas.page.Page;

/**
 * A list of facts as a table with its sources, beside a chart where there is one.
 *
 * @param word what it is called on the command line and in files
 * @param title the key of its title
 * @param table the table; empty where there is nothing to list
 * @param beside the chart to its left
 */
record ListTemplate(
    String word,
    String title,
    Function<Briefing, Optional<Block>> table,
    Function<Briefing, Optional<Block>> beside)
    implements Template {

  private static final int CHART = 2;
  private static final int TABLE = 3;

  /** A table alone. */
  ListTemplate(String word, String title, Function<Briefing, Optional<Block>> table) {
    this(word, title, table, _ -> Optional.empty());
  }

  @Override
  public List<Page> pages(Briefing b) {
    return table.apply(b).map(block -> List.of(page(b, block))).orElse(List.of());
  }

  private Page page(Briefing b, Block block) {
    List<Column> columns = new ArrayList<>();
    beside
        .apply(b)
        .ifPresent(chart -> columns.add(Blocks.stack(CHART, List.of(Optional.of(chart)))));
    columns.add(Blocks.stack(TABLE, List.of(Optional.of(block))));
    return new Page(
        word,
        Page.Kind.CONTENT,
        b.text(title),
        "",
        columns,
        List.of(),
        b.footnotes(),
        Rows.cited(columns),
        b.dates(),
        "",
        b.viewpoint());
  }
}
