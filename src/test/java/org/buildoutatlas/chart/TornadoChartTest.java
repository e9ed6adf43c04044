package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.outlook.Lever;
import org.buildoutatlas.outlook.Outlook;
import org.buildoutatlas.outlook.Outlooks;
import org.buildoutatlas.outlook.Sensitivity;
import org.buildoutatlas.outlook.Sensitivity.Swing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornadoChartTest {

  private static final Sensitivity REAL =
      Outlooks.sensitivity(RealData.atlas(), RealData.atlas().asOf(), 500);

  /** All ends on one side, ends on both sides, and an assumption that moves nothing. */
  private static final Sensitivity MADE =
      new Sensitivity(
          200_000_000_000L,
          List.of(
              swing(new Lever.Adjacent(), 0, 200_000_000_000L, 1, 1_234_000_000_000L),
              swing(new Lever.Lateness(), 3, 210_000_000_000L, 13, 40_000_000_000L),
              swing(
                  new Lever.Realisation(Status.LETTER_OF_INTENT),
                  0,
                  200_000_000_000L,
                  1,
                  200_000_000_000L)));

  private static Swing swing(Lever lever, double low, long atLow, double high, long atHigh) {
    Outlook any = REAL.swings().getFirst().low().outlook();
    return new Swing(
        lever, new Sensitivity.End(low, atLow, any), new Sensitivity.End(high, atHigh, any));
  }

  @ParameterizedTest
  @ValueSource(doubles = {370, 400, 480, 560, 680})
  void noTextTouchesAnotherOrLeavesTheChart(double width) {
    for (Sensitivity each : List.of(REAL, MADE)) {
      Apart.check("Tornado", new TornadoChart(ChartsTest.STYLE, each).draw(width));
    }
  }

  @Test
  void eachAssumptionSaysBothItsEndsUnderThePointer() {
    Drawing drawing = new TornadoChart(ChartsTest.STYLE, MADE).draw(480);
    List<String> titles =
        ChartsTest.groups(drawing.marks())
            .filter(g -> g.name().startsWith("swing:"))
            .map(Mark.Group::title)
            .toList();
    assertEquals(
        List.of(
            "US-adjacent sites: $200\u00a0bn at off, $1,234\u00a0bn at on, est.",
            "Delay, median: $210\u00a0bn at 3 months, $40\u00a0bn at 13 months, est.",
            "Built if letter of intent: $200\u00a0bn at never, $200\u00a0bn at always, est."),
        titles);
  }

  @Test
  void theTitleNamesTheWidestSwing() {
    assertEquals(
        "What moves it most: US-adjacent sites", new TornadoChart(ChartsTest.STYLE, MADE).title());
    assertEquals(
        "No assumption moves the answer",
        new TornadoChart(ChartsTest.STYLE, new Sensitivity(1, List.of())).title());
  }
}
