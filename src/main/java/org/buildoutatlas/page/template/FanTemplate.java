package org.buildoutatlas.page.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
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
            sources(b),
            b.dates(),
            b.text("page.outlook.notes", b.outlook().draws()),
            b.viewpoint()));
  }

  /** Who stands behind target, assumptions and what is planned. */
  static List<Source> sources(Briefing b) {
    Set<Source> sources = new LinkedHashSet<>(b.known().target().sources());
    b.outlook().assumptions().stream().map(Figure::sources).forEach(sources::addAll);
    sources.addAll(b.outlook().schedule().counted().sources());
    return List.copyOf(sources);
  }
}
