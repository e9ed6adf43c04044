package org.buildoutatlas.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

/** The two axes of a chart: light lines across, the unit above the values. */
final class ChartAxes {

  static final long CATEGORIES = 1;
  static final long VALUES = 2;

  /** Room for the name of a year, with what is beside the axis, in points. */
  private static final double YEAR = 42;

  /** How much longer than the longest bar an axis is with what stands at its end. */
  private static final double ENDS = 1.25;

  private static final double HAIR = 0.75;

  private final Plot plot;
  private final ChartFigures figures;
  private final Inks inks;
  private final Theme theme;
  private final TextMeasure measure;

  ChartAxes(Plot plot, ChartFigures figures, Inks inks, Theme theme, TextMeasure measure) {
    this.plot = plot;
    this.figures = figures;
    this.inks = inks;
    this.theme = theme;
    this.measure = measure;
  }

  void write(CTPlotArea area, Rectangle2D box) {
    boolean across = plot.direction() == Plot.Direction.ACROSS;
    Optional<ChartDates> days = ChartDates.of(plot);
    if (across && days.isPresent()) {
      dates(area.addNewDateAx(), days.get(), box);
    } else {
      categories(area.addNewCatAx(), across, box);
    }
    values(area.addNewValAx(), across);
    area.addNewSpPr().addNewNoFill();
  }

  /** Days, of which only the years are named. */
  private void dates(CTDateAx axis, ChartDates days, Rectangle2D box) {
    axis.addNewAxId().setVal(CATEGORIES);
    axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(STAxPos.B);
    axis.addNewNumFmt().setFormatCode(ChartDates.YEAR);
    axis.getNumFmt().setSourceLinked(false);
    axis.addNewMajorTickMark().setVal(STTickMark.OUT);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    inks.line(axis.addNewSpPr().addNewLn(), Stroke.solid(theme.money().axis(), HAIR), 1);
    ChartText.set(axis.addNewTxPr(), ChartWriter.SIZE, theme.ui().text2(), false, inks);
    axis.addNewCrossAx().setVal(VALUES);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewAuto().setVal(false);
    axis.addNewBaseTimeUnit().setVal(STTimeUnit.DAYS);
    axis.addNewMajorUnit().setVal(box.getWidth() > YEAR * days.years() ? 1 : 2);
    axis.addNewMajorTimeUnit().setVal(STTimeUnit.YEARS);
  }

  private void categories(CTCatAx axis, boolean across, Rectangle2D box) {
    axis.addNewAxId().setVal(CATEGORIES);
    axis.addNewScaling()
        .addNewOrientation()
        .setVal(across ? STOrientation.MIN_MAX : STOrientation.MAX_MIN);
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(across ? STAxPos.B : STAxPos.L);
    axis.addNewNumFmt().setFormatCode("General");
    axis.getNumFmt().setSourceLinked(false);
    axis.addNewMajorTickMark().setVal(across ? STTickMark.OUT : STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    inks.line(axis.addNewSpPr().addNewLn(), Stroke.solid(theme.money().axis(), HAIR), 1);
    ChartText.set(axis.addNewTxPr(), ChartWriter.SIZE, theme.ui().text2(), false, inks);
    axis.addNewCrossAx().setVal(VALUES);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewAuto().setVal(false);
    int skip = across ? skip(box.getWidth()) : 1;
    axis.addNewTickLblSkip().setVal(skip);
    axis.addNewTickMarkSkip().setVal(skip);
    axis.addNewNoMultiLvlLbl().setVal(true);
  }

  private void values(CTValAx axis, boolean across) {
    axis.addNewAxId().setVal(VALUES);
    axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
    if (plot.series().stream().anyMatch(s -> s.kind() == Plot.Kind.ENDS)) {
      // What stands at the ends of bars is as long as they are, and must not stretch the axis.
      axis.getScaling().addNewMax().setVal(figures.most() * ENDS);
    } else if (across && bare()) {
      axis.getScaling().addNewMax().setVal(figures.top());
    }
    axis.getScaling().addNewMin().setVal(Math.min(0, lowest()));
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(across ? STAxPos.L : STAxPos.B);
    inks.line(
        axis.addNewMajorGridlines().addNewSpPr().addNewLn(),
        Stroke.solid(theme.money().grid(), HAIR),
        1);
    if (!plot.unit().isEmpty()) {
      unit(axis.addNewTitle());
    }
    axis.addNewNumFmt().setFormatCode(figures.axisFormat());
    axis.getNumFmt().setSourceLinked(false);
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.NEXT_TO);
    axis.addNewSpPr().addNewLn().addNewNoFill();
    ChartText.set(axis.addNewTxPr(), ChartWriter.SIZE, theme.ui().text2(), false, inks);
    axis.addNewCrossAx().setVal(CATEGORIES);
    // Rows run from the top, so that the foot is where they end.
    axis.addNewCrosses().setVal(across ? STCrosses.AUTO_ZERO : STCrosses.MAX);
    axis.addNewMajorUnit().setVal(figures.step());
    boolean bars = plot.series().stream().anyMatch(s -> s.kind() == Plot.Kind.BAR);
    axis.addNewCrossBetween().setVal(bars ? STCrossBetween.BETWEEN : STCrossBetween.MID_CAT);
  }

  /** Whether there are only lines and areas, whose names stand where the axis takes them. */
  private boolean bare() {
    return plot.series().stream().noneMatch(s -> s.kind() == Plot.Kind.BAR);
  }

  private double lowest() {
    return plot.series().stream()
        .flatMap(s -> s.values().stream())
        .mapToDouble(v -> v.orElse(0))
        .min()
        .orElse(0);
  }

  private void unit(CTTitle title) {
    ChartText.write(
        title.addNewTx().addNewRich(),
        plot.unit(),
        ChartWriter.SIZE,
        theme.ui().text2(),
        false,
        inks);
    CTManualLayout layout = title.addNewLayout().addNewManualLayout();
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(0);
    layout.addNewY().setVal(0);
    title.addNewOverlay().setVal(true);
  }

  /** Every how many categories one is named, so that their names do not touch. */
  private int skip(double width) {
    TextStyle style = new TextStyle(Face.REGULAR, ChartWriter.SIZE);
    double widest =
        plot.categories().stream().mapToDouble(c -> measure.width(c, style)).max().orElse(0) + 12;
    double room = 0.8 * width / Math.max(1, plot.categories().size());
    int skip = 1;
    while (skip * room < widest && skip < plot.categories().size()) {
      skip *= 2;
    }
    return skip;
  }
}
