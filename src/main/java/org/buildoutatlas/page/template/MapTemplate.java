package org.buildoutatlas.page.template;

import java.util.List;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.Page;

/** The viewpoint's map alone. */
record MapTemplate(Blocks blocks) implements Template {

  @Override
  public String word() {
    return "map";
  }

  @Override
  public List<Page> pages(Briefing b) {
    return List.of(
        new Page(
            word(),
            Page.Kind.CONTENT,
            Blocks.finding(b, b.viewpoint()),
            Blocks.support(b, b.viewpoint()),
            List.of(blocks.map(b, b.viewpoint(), Heading.NONE, 1)),
            List.of(),
            b.footnotes(),
            Blocks.sources(b, b.viewpoint()),
            b.dates(),
            Blocks.support(b, b.viewpoint()),
            b.viewpoint()));
  }
}
