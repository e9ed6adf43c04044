package org.buildoutatlas.page.template;

import java.util.List;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.page.Page;

/** The page that opens a deck: what it is about, and the first answer. */
record CoverTemplate(Blocks blocks) implements Template {

  @Override
  public String word() {
    return "title";
  }

  @Override
  public List<Page> pages(Briefing b) {
    String answer = new MoneyBar(b.style(), b.ledger()).title(b.known().target());
    return List.of(
        new Page(
            word(),
            Page.Kind.TITLE,
            b.whole().title(),
            answer,
            List.of(blocks.globe(b)),
            List.of(),
            b.footnotes(),
            Blocks.sources(b, Blocks.globe(b.viewpoint())),
            b.dates(),
            answer,
            b.viewpoint()));
  }
}
