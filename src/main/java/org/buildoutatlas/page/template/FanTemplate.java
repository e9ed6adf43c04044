package org.buildoutatlas.page.template;

import java.util.List;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.Page;

/** The outlook for money alone. */
final class FanTemplate implements Template {

  @Override
  public String word() {
    return "outlook";
  }

  @Override
  public List<Page> pages(Briefing b) {
    return List.of(
        new Page(
            word(),
            Page.Kind.CONTENT,
            Blocks.fanTitle(b),
            b.text("page.outlook.unit"),
            List.of(Blocks.fan(b, Heading.NONE, 1)),
            List.of(),
            b.footnotes(),
            ChartSources.outlook(b.known(), b.outlook()),
            b.dates(),
            b.text("page.outlook.notes", b.outlook().draws()),
            b.viewpoint()));
  }
}
