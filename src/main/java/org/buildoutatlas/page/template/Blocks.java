package org.buildoutatlas.page.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.chart.BridgeChart;
import org.buildoutatlas.chart.BridgePlot;
import org.buildoutatlas.chart.FanChart;
import org.buildoutatlas.chart.FanPlot;
import org.buildoutatlas.chart.MoneyBar;
import org.buildoutatlas.chart.MoneyPlot;
import org.buildoutatlas.chart.ScorePlot;
import org.buildoutatlas.chart.StackedBars;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.map.MapTitle;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.map.Said;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.outlook.Measure;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.page.PageSources;
import org.buildoutatlas.page.Stack;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * What pages show, made of a briefing.
 *
 * @param map paints maps
 */
record Blocks(PlainMap map) {

  /** What a map says of what is seen on it. */
  static String finding(Briefing b, Viewpoint viewpoint) {
    return title(b).finding(shown(b, viewpoint), viewpoint).text();
  }

  /** What a map measures, and when. */
  static String support(Briefing b, Viewpoint viewpoint) {
    List<String> lines =
        title(b).support(shown(b, viewpoint), viewpoint).stream().map(Said::text).toList();
    // The dates stand at the foot of the page.
    return String.join(" · ", lines.subList(0, lines.size() - 1));
  }

  /** Who stands behind what is seen on a map. */
  static List<Source> sources(Briefing b, Viewpoint viewpoint) {
    return PageSources.of(shown(b, viewpoint));
  }

  private static MapTitle title(Briefing b) {
    return new MapTitle(b.style().words(), b.style().numbers());
  }

  private static Shown shown(Briefing b, Viewpoint viewpoint) {
    return Shown.of(b.known(), viewpoint).on(viewpoint.layers());
  }

  /** A map. */
  Block map(Briefing b, Viewpoint viewpoint, Heading heading, int share) {
    return new Block.MapBlock(
        "map",
        heading,
        finding(b, viewpoint),
        share,
        PlainMap.letters(viewpoint),
        new Seen(map, b, b.own(), _ -> viewpoint));
  }

  /** The world between the two countries, without anything chosen or left out. */
  Block globe(Briefing b) {
    return map(b, globe(b.viewpoint()), Heading.NONE, 1);
  }

  /** A viewpoint's globe. */
  static Viewpoint globe(Viewpoint viewpoint) {
    return viewpoint
        .withRegion(Region.GLOBE)
        .withCompanion(Optional.empty())
        .withSelection(new Selection.Nothing());
  }

  /** The outlook for money. */
  static Block fan(Briefing b, Heading heading, int share) {
    Target target = b.known().target();
    Style style = b.style();
    FanChart chart =
        new FanChart(style, b.outlook(), b.outlook().forecast(Measure.DOLLARS), Optional.empty());
    return new Block.ChartBlock(
        "outlook",
        heading,
        chart.title(target, b.isBase()),
        share,
        (width, height) -> chart.draw(target, b.known().claims(), new FanChart.Size(width, height)),
        new FanPlot(
                style,
                b.outlook(),
                b.outlook().forecast(Measure.DOLLARS),
                target,
                b.known().claims())
            .plot(),
        ChartSources.outlook(b.known(), b.outlook()));
  }

  /** What the outlook for money says in a sentence. */
  static String fanTitle(Briefing b) {
    return new FanChart(b.style(), b.outlook(), b.outlook().forecast(Measure.DOLLARS))
        .title(b.known().target(), b.isBase());
  }

  /** The way from the headlines to what counts. */
  static Block bridge(Briefing b, Heading heading, int share) {
    BridgeChart chart = new BridgeChart(b.style(), b.ledger());
    return new Block.ChartBlock(
        "bridge",
        heading,
        chart.title(),
        share,
        (width, _) -> chart.draw(width),
        new BridgePlot(b.style(), b.ledger()).plot(),
        ChartSources.bridge(b.ledger()));
  }

  /** What counts against the target. */
  static Block money(Briefing b, Heading heading, int share) {
    Target target = b.known().target();
    MoneyBar bar = new MoneyBar(b.style(), b.ledger());
    return new Block.ChartBlock(
        "money",
        heading,
        bar.title(target),
        share,
        (width, _) -> bar.draw(target, b.known().claims(), width),
        new MoneyPlot(b.style(), b.ledger(), target).plot(),
        ChartSources.money(b.known(), b.ledger()));
  }

  /** Candidates by their score. */
  static Block scores(Briefing b, Heading heading, int share) {
    List<Score> scores = scores(b);
    StackedBars bars = new StackedBars(b.style());
    return new Block.ChartBlock(
        "scores",
        heading,
        finding(b, b.viewpoint().withRegion(Region.KOREA)),
        share,
        (width, _) -> bars.explained(scores, width),
        new ScorePlot(b.style(), scores).plot(),
        PageSources.of(scores));
  }

  /** Those of blocks that there are, above each other. */
  static Stack stack(int share, List<Optional<Block>> blocks) {
    return new Stack(share, blocks.stream().flatMap(Optional::stream).toList());
  }

  /** Candidates by rank, with the weights of the viewpoint; none where nothing weighs anything. */
  static List<Score> scores(Briefing b) {
    Map<String, Double> weights = b.siting().weights(b.viewpoint().weights());
    return weights.values().stream().anyMatch(w -> w > 0)
        ? Scoring.rank(b.siting(), weights)
        : List.of();
  }
}
