package org.buildoutatlas.page.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.chart.PowerBar;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Page.Takeaway;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/** The map of the United States beside the outlook for money, and what to remember of both. */
record OutlookTemplate(Blocks blocks) implements Template {

  private static final int MAP = 3;
  private static final int CHART = 2;

  @Override
  public String word() {
    return "map-outlook";
  }

  @Override
  public List<Page> pages(Briefing b) {
    Viewpoint states =
        b.viewpoint().region() == Region.UNITED_STATES
            ? b.viewpoint()
            : b.viewpoint().withRegion(Region.UNITED_STATES);
    Target target = b.known().target();
    return List.of(
        new Page(
            word(),
            Page.Kind.CONTENT,
            Blocks.fanTitle(b),
            "",
            List.of(
                blocks.map(b, states, new Heading(Blocks.finding(b, states), ""), MAP),
                Blocks.fan(
                    b,
                    new Heading(b.text("page.outlook.chart"), b.text("page.outlook.unit")),
                    CHART)),
            List.of(
                new Takeaway(
                    b.text("page.takeaway.once"),
                    new BridgeChart(b.style(), b.ledger()).title() + "."),
                new Takeaway(
                    b.text("page.takeaway.money"),
                    new MoneyBar(b.style(), b.ledger()).title(target) + "."),
                new Takeaway(
                    b.text("page.takeaway.power"),
                    new PowerBar(b.style(), b.ledger()).title(target) + ".")),
            b.outlookFootnotes(),
            sources(b, states),
            b.dates(),
            b.text("page.outlook.notes", b.outlook().draws()),
            b.viewpoint()));
  }

  private static List<Source> sources(Briefing b, Viewpoint states) {
    Set<Source> sources = new LinkedHashSet<>(ChartSources.outlook(b.known(), b.outlook()));
    sources.addAll(Blocks.sources(b, states));
    b.ledger().byClass().values().stream().map(Figure::sources).forEach(sources::addAll);
    return List.copyOf(sources);
  }
}
