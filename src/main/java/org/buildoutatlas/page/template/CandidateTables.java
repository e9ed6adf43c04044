package org.buildoutatlas.page.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.chart.ChartTable;
import org.buildoutatlas.chart.ChartTable.Column;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.siting.Score;

/**
 * What a candidate's score is made of, and what speaks for and against it, in a table each.
 *
 * @param b the briefing
 * @param score the candidate's
 */
record CandidateTables(Briefing b, Score score) {

  private static final String NONE = "\u2013";

  /** Each criterion: what was measured, its worth, its weight and the points that follow. */
  Optional<Block> criteria() {
    Map<String, Double> weights = b.siting().weights(b.viewpoint().weights());
    Rows rows =
        new Rows(
            b,
            Column.words(b.text("page.candidate.criterion")),
            Column.words(b.text("page.candidate.measured")),
            Column.numbers(b.text("page.candidate.worth"), 0),
            Column.numbers(b.text("page.candidate.weight"), 0),
            Column.numbers(b.text("page.candidate.points"), 1));
    double sum = 0;
    for (Score.Part part : score.parts()) {
      double weight = weights.getOrDefault(part.criterion().id(), 0.0);
      sum += weight;
      Optional<Measurement> measured = score.candidate().measurement(part.criterion().key());
      rows.add(
          measured.map(Measurement::sources).orElse(List.<Source>of()),
          Stream.of(
              new ChartTable.Words(part.criterion().name()),
              new ChartTable.Words(value(part, measured)),
              part.worth().map(w -> Rows.number(100 * w)).orElse(new ChartTable.Words(NONE)),
              Rows.number(weight),
              part.worth()
                  .map(_ -> Rows.number(part.points()))
                  .orElse(new ChartTable.Words(NONE))));
    }
    rows.add(
        List.of(),
        Stream.of(
            new ChartTable.Words(b.text("page.candidate.sum")),
            new ChartTable.Words(""),
            new ChartTable.Words(""),
            Rows.number(sum),
            Rows.number(score.points())));
    return rows.block(
        "criteria", b.isWeighted() ? "page.candidate.criteria.other" : "page.candidate.criteria");
  }

  private String value(Score.Part part, Optional<Measurement> measured) {
    if (part.worth().isEmpty()) {
      return b.text("ui.unknown.value");
    }
    String said = measured.map(b.wording()::measured).orElse("");
    boolean estimated =
        measured
            .filter(
                m ->
                    m.kind() == Measurement.Kind.ESTIMATE || m.kind() == Measurement.Kind.JUDGEMENT)
            .isPresent();
    return estimated ? b.text("chart.estimate", said) : said;
  }

  /** What speaks for it and what against. */
  Optional<Block> reasons() {
    Rows rows = new Rows(b, Column.words(""), Column.words(b.text("page.candidate.reason")));
    add(rows, "page.candidate.for", score.candidate().why());
    add(rows, "page.candidate.against", score.candidate().against());
    return rows.block("reasons", "page.candidate.reasons");
  }

  private void add(Rows rows, String key, List<Statement> statements) {
    statements.forEach(s -> rows.add(s.sources(), b.text(key), s.text()));
  }
}
