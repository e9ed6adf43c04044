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
            "",
            List.of(Blocks.fan(b, new Heading("", b.text("page.outlook.unit")), 1)),
            List.of(),
            b.outlookFootnotes(),
            ChartSources.outlook(b.known(), b.outlook()),
            b.dates(),
            b.text("page.outlook.notes", b.outlook().draws()),
            b.viewpoint()));
  }
}
