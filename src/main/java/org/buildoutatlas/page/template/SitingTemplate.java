package org.buildoutatlas.page.template;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/** The Korean candidates on the map, and how they score. */
record SitingTemplate(Blocks blocks) implements Template {

  @Override
  public String word() {
    return "siting";
  }

  @Override
  public List<Page> pages(Briefing b) {
    if (Blocks.scores(b).isEmpty()) {
      return List.of();
    }
    Viewpoint korea =
        b.viewpoint().region() == Region.KOREA
            ? b.viewpoint()
            : b.viewpoint().withRegion(Region.KOREA);
    List<String> notes = new ArrayList<>(b.footnotes());
    notes.addFirst(b.known().siting().disclaimer());
    new Weighting(b).sentence().ifPresent(notes::addFirst);
    return List.of(
        new Page(
            word(),
            Page.Kind.CONTENT,
            Blocks.finding(b, korea),
            b.text("map.candidates.disclaimer"),
            List.of(
                blocks.map(b, korea, Heading.NONE, 1),
                Blocks.scores(
                    b,
                    new Heading(
                        b.text(b.isWeighted() ? "page.siting.chart.other" : "page.siting.chart"),
                        b.text("page.siting.unit")),
                    1)),
            List.of(),
            notes,
            Blocks.sources(b, korea),
            b.dates(),
            b.known().siting().headline(),
            b.viewpoint()));
  }
}
