package org.buildoutatlas.export.pptx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Contrast;
import org.buildoutatlas.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * The series of a chart: areas that stand upon each other, then bars, then lines, on the same axes.
 */
final class ChartSeries {

  private static final int GAP = 55;

  private static final Set<Plot.Kind> LINES =
      EnumSet.of(Plot.Kind.LINE, Plot.Kind.LEVEL, Plot.Kind.MARK, Plot.Kind.POINT);

  private final Plot plot;
  private final ChartSheet sheet;
  private final ChartFigures figures;
  private final ChartRoom room;
  private final Inks inks;
  private final Theme theme;
  private final double points;

  ChartSeries(ChartRoom room, ChartSheet sheet, Inks inks, Theme theme, double points) {
    this.plot = room.plot();
    this.sheet = sheet;
    this.figures = room.figures();
    this.room = room;
    this.inks = inks;
    this.theme = theme;
    this.points = points;
  }

  void write(CTPlotArea area) {
    List<Integer> areas = of(EnumSet.of(Plot.Kind.AREA));
    if (!areas.isEmpty()) {
      areas(area.addNewAreaChart(), areas);
    }
    List<Integer> bars = of(EnumSet.of(Plot.Kind.BAR, Plot.Kind.ENDS));
    if (!bars.isEmpty()) {
      bars(area.addNewBarChart(), bars);
    }
    List<Integer> lines = of(LINES);
    if (!lines.isEmpty()) {
      lines(area.addNewLineChart(), lines);
    }
  }

  private List<Integer> of(Set<Plot.Kind> kinds) {
    return IntStream.range(0, plot.series().size())
        .filter(i -> kinds.contains(plot.series().get(i).kind()))
        .boxed()
        .toList();
  }

  private void areas(CTAreaChart chart, List<Integer> columns) {
    chart.addNewGrouping().setVal(STGrouping.STACKED);
    chart.addNewVaryColors().setVal(false);
    for (int column : columns) {
      CTAreaSer series = chart.addNewSer();
      series.addNewIdx().setVal(column);
      series.addNewOrder().setVal(column);
      sheet.name(series.addNewTx(), column);
      look(series.addNewSpPr(), plot.series().get(column).ink());
      sheet.categories(series.addNewCat());
      sheet.values(series.addNewVal(), column);
    }
    chart.addNewAxId().setVal(ChartAxes.CATEGORIES);
    chart.addNewAxId().setVal(ChartAxes.VALUES);
  }

  private void bars(CTBarChart chart, List<Integer> columns) {
    boolean across = plot.direction() == Plot.Direction.ACROSS;
    chart.addNewBarDir().setVal(across ? STBarDir.COL : STBarDir.BAR);
    chart.addNewGrouping().setVal(STBarGrouping.STACKED);
    chart.addNewVaryColors().setVal(false);
    for (int column : columns) {
      Plot.Ink ink = plot.series().get(column).ink();
      CTBarSer series = chart.addNewSer();
      series.addNewIdx().setVal(column);
      series.addNewOrder().setVal(column);
      sheet.name(series.addNewTx(), column);
      look(series.addNewSpPr(), ink);
      series.addNewInvertIfNegative().setVal(false);
      if (ink.label().isPresent()) {
        boolean ends = plot.series().get(column).kind() == Plot.Kind.ENDS;
        labels(
            series.addNewDLbls(),
            ink.label().get(),
            ends ? STDLblPos.IN_BASE : STDLblPos.CTR,
            ink.fill().orElse(theme.ui().surface()));
      }
      sheet.categories(series.addNewCat());
      sheet.values(series.addNewVal(), column);
    }
    chart.addNewGapWidth().setVal(GAP);
    chart.addNewOverlap().setVal((byte) 100);
    chart.addNewAxId().setVal(ChartAxes.CATEGORIES);
    chart.addNewAxId().setVal(ChartAxes.VALUES);
  }

  private void labels(CTDLbls labels, String label, STDLblPos.Enum place, Colour ground) {
    labels.addNewNumFmt().setFormatCode(figures.labelFormat(label));
    labels.getNumFmt().setSourceLinked(false);
    Colour dark = theme.ui().text();
    Colour light = theme.ui().surface();
    boolean onDark = Contrast.ratio(light, ground) > Contrast.ratio(dark, ground);
    ChartText.set(labels.addNewTxPr(), ChartWriter.SIZE, onDark ? light : dark, false, inks);
    labels.addNewDLblPos().setVal(place);
    show(labels);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowSerName().setVal(false);
  }

  private static void show(CTDLbls labels) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void lines(CTLineChart chart, List<Integer> columns) {
    chart.addNewGrouping().setVal(STGrouping.STANDARD);
    chart.addNewVaryColors().setVal(false);
    for (int column : columns) {
      Plot.Series from = plot.series().get(column);
      CTLineSer series = chart.addNewSer();
      series.addNewIdx().setVal(column);
      series.addNewOrder().setVal(column);
      sheet.name(series.addNewTx(), column);
      boolean drawn = from.kind() == Plot.Kind.LINE || from.kind() == Plot.Kind.LEVEL;
      look(series.addNewSpPr(), drawn ? from.ink() : Plot.Ink.NONE);
      series.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
      if (ChartFigures.last(from) >= 0) {
        label(series, from);
      }
      sheet.categories(series.addNewCat());
      sheet.values(series.addNewVal(), column);
      series.addNewSmooth().setVal(false);
    }
    chart.addNewMarker().setVal(true);
    chart.addNewAxId().setVal(ChartAxes.CATEGORIES);
    chart.addNewAxId().setVal(ChartAxes.VALUES);
  }

  private void label(CTLineSer series, Plot.Series from) {
    Optional<String> label = from.ink().label();
    if (label.isEmpty() && from.kind() != Plot.Kind.MARK) {
      return;
    }
    CTDLbls labels = series.addNewDLbls();
    show(labels);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowSerName().setVal(false);
    Colour colour = colour(from.ink());
    ChartMarks marks = new ChartMarks(room, inks, points);
    switch (from.kind()) {
      case LEVEL -> marks.level(series, from, colour);
      case MARK -> marks.mark(series, from, colour);
      case POINT -> marks.point(series, from, colour);
      case LINE ->
          EndLabel.add(
              labels,
              ChartFigures.last(from),
              ChartFigures.endsEarly(from),
              room.indented(from),
              room.pushed(from),
              figures.labelFormat(label.orElse(Plot.NUMBER)),
              colour,
              inks);
      case AREA, BAR, ENDS -> throw new IllegalArgumentException("No line: " + from.name());
    }
    EndLabel.withoutLeaders(labels);
  }

  /** Letters take the colour of their line where that can be read. */
  private Colour colour(Plot.Ink ink) {
    Colour line = ink.line().orElse(theme.ui().text());
    return Contrast.ratio(line, theme.ui().surface()) >= 4.5 ? line : theme.ui().text2();
  }

  private void look(CTShapeProperties properties, Plot.Ink ink) {
    Optional<Colour> fill = ink.fill();
    if (fill.isPresent()) {
      inks.fill(properties, fill.get());
    } else {
      properties.addNewNoFill();
    }
    Optional<Colour> line = ink.line();
    if (line.isEmpty() || ink.width() <= 0) {
      properties.addNewLn().addNewNoFill();
      return;
    }
    Stroke stroke =
        ink.dashed()
            ? Stroke.dashed(line.get(), ink.width(), 3 * ink.width(), 2 * ink.width())
            : Stroke.solid(line.get(), ink.width());
    inks.line(properties.addNewLn(), stroke, points);
  }
}
