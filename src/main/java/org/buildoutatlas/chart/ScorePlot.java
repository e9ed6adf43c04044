package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.buildoutatlas.siting.Score;

/**
 * Scores of candidates as stacked bars, a row a candidate, a series a criterion that has a weight.
 *
 * @param style sets names and colours
 * @param scores by rank
 */
public record ScorePlot(Style style, List<Score> scores) {

  /** The series, in points. */
  public Plot plot() {
    List<Plot.Series> series = new ArrayList<>();
    int criteria = scores.isEmpty() ? 0 : scores.getFirst().parts().size();
    for (int i = 0; i < criteria; i++) {
      int at = i;
      Score.Part first = scores.getFirst().parts().get(i);
      if (scores.stream().allMatch(score -> score.parts().get(at).points() == 0)) {
        continue;
      }
      series.add(
          new Plot.Series(
              CriterionName.of(style.words(), first.criterion()),
              Plot.Kind.BAR,
              Plot.Ink.filled(CriterionInk.of(style.theme(), first.criterion())),
              scores.stream()
                  .map(score -> OptionalDouble.of(score.parts().get(at).points()))
                  .toList()));
    }
    series.add(
        new Plot.Series(
            style.words().text("chart.table.points"),
            Plot.Kind.ENDS,
            Plot.Ink.NONE.asLabelled(),
            scores.stream().map(score -> OptionalDouble.of(score.points())).toList()));
    return new Plot(
        Plot.Direction.DOWN,
        style.words().text("chart.siting.unit"),
        scores.stream()
            .map(
                score ->
                    style
                        .words()
                        .text(
                            "chart.plot.ranked",
                            style.numbers().plain(BigDecimal.valueOf(score.rank())),
                            score.candidate().label()))
            .toList(),
        series);
  }
}
