package org.buildoutatlas.export.pptx;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.theme.Theme;

/** Charts with made-up numbers. */
final class SampleCharts {

  private SampleCharts() {}

  static Block.ChartBlock fan(double power) {
    Theme.Money money = Decks.THEME.money();
    return new Block.ChartBlock(
        "fan",
        new Block.Heading("The sum", "$ bn"),
        "A fan of outcomes",
        2,
        (w, h) -> new Drawing(w, h, Colour.TRANSPARENT, List.of()),
        new Plot(
            Plot.Direction.ACROSS,
            "$ bn",
            List.of("2025", "2026", "2027", "2028", "2029", "2030"),
            List.of(
                series("P10", Plot.Kind.AREA, Plot.Ink.NONE, 0, 60, 150, 260, 370, 468),
                series(
                    "P10–25", Plot.Kind.AREA, Plot.Ink.filled(money.fan80()), 0, 4, 20, 40, 60, 76),
                series(
                    "P25–75",
                    Plot.Kind.AREA,
                    Plot.Ink.filled(money.fan50()),
                    0,
                    8,
                    40,
                    80,
                    120,
                    150),
                series(
                    "P75–90", Plot.Kind.AREA, Plot.Ink.filled(money.fan80()), 0, 4, 20, 40, 60, 78),
                series(
                    "P50",
                    Plot.Kind.LINE,
                    Plot.Ink.line(money.spent(), 4.5).asLabelled(),
                    0,
                    68,
                    190,
                    340,
                    500,
                    600 + power),
                series(
                    "Target",
                    Plot.Kind.LINE,
                    Plot.Ink.line(Decks.THEME.ui().target(), 3.5).asDashed().asLabelled(),
                    500,
                    500,
                    500,
                    500,
                    500,
                    500))),
        List.of());
  }

  static Block.ChartBlock bars() {
    Theme.Money money = Decks.THEME.money();
    return new Block.ChartBlock(
        "bars",
        Block.Heading.NONE,
        "Bars of two partners",
        1,
        (w, h) -> new Drawing(w, h, Colour.TRANSPARENT, List.of()),
        new Plot(
            Plot.Direction.DOWN,
            "$ bn",
            List.of("First partner", "Second partner"),
            List.of(
                series(
                    "Spent", Plot.Kind.BAR, Plot.Ink.filled(money.spent()).asLabelled(), 12, 5.5),
                series(
                    "Committed",
                    Plot.Kind.BAR,
                    Plot.Ink.filled(money.committed()).asLabelled(),
                    20,
                    9),
                series(
                    "Projected",
                    Plot.Kind.BAR,
                    Plot.Ink.filled(money.projected()).asLabelled(),
                    7,
                    16))),
        List.of());
  }

  private static Plot.Series series(String name, Plot.Kind kind, Plot.Ink ink, double... values) {
    return new Plot.Series(
        name, kind, ink, DoubleStream.of(values).mapToObj(OptionalDouble::of).toList());
  }
}
