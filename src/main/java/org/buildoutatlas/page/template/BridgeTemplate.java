package org.buildoutatlas.page.template;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.Page;

/** From the headlines to what counts, and how far that is from the target. */
final class BridgeTemplate implements Template {

  private static final int BRIDGE = 3;
  private static final int MONEY = 2;

  @Override
  public String word() {
    return "bridge";
  }

  @Override
  public List<Page> pages(Briefing b) {
    return List.of(
        new Page(
            word(),
            Page.Kind.CONTENT,
            new BridgeChart(b.style(), b.ledger()).title(),
            "",
            List.of(
                Blocks.bridge(
                    b,
                    new Heading(b.text("page.bridge.chart"), b.text("page.bridge.unit")),
                    BRIDGE),
                Blocks.money(
                    b,
                    new Heading(
                        new MoneyBar(b.style(), b.ledger()).title(b.known().target()),
                        b.text("page.bridge.unit")),
                    MONEY)),
            List.of(),
            b.footnotes(),
            Stream.concat(
                    ChartSources.bridge(b.ledger()).stream(),
                    ChartSources.money(b.known(), b.ledger()).stream())
                .distinct()
                .toList(),
            b.dates(),
            String.join("\n", b.known().countingRules()),
            b.viewpoint()));
  }
}
