package org.buildoutatlas.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.siting.DataConfidence;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Stability;
import org.buildoutatlas.siting.Topsis;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** The Korean candidates by rank, under the weights that the window starts with. */
record CandidateTable(Knowledge knowledge, Words words) {

  FactTable table(String description) {
    Siting siting = knowledge.atlas().siting();
    Columns<Score> columns = knowledge.columns();
    columns
        .text("id", s -> s.candidate().id())
        .text("name", s -> s.candidate().name())
        .text("name_ko", s -> s.candidate().nameKo())
        .text("label", s -> s.candidate().label())
        .text("label_ko", s -> s.candidate().labelKo())
        .text("standing", _ -> words.text("ui.candidate.analytical"))
        .count("rank", Score::rank)
        .measured("score_points", "points", s -> Optional.of(s.points()))
        .measured("score_low_points", "points", s -> Optional.of(s.low()))
        .measured("score_high_points", "points", s -> Optional.of(s.high()))
        .text("province", s -> s.candidate().province())
        .text("province_ko", s -> s.candidate().provinceKo())
        .text("coast", s -> s.candidate().coast())
        .place(s -> s.candidate().position())
        .measured("place_precision_km", "km", s -> Optional.of(s.candidate().precisionKm()))
        .text("place_note", s -> s.candidate().positionNote());
    standing(columns, siting);
    siting.criteria().forEach(c -> criterion(columns, c));
    columns
        .list("in_favour", s -> texts(s.candidate().why()))
        .list("against", s -> texts(s.candidate().against()))
        .text("exclusions", s -> s.candidate().exclusionNote())
        .day("as_of", knowledge.atlas().asOf())
        .sources(s -> sources(s.candidate()));
    return columns.table(
        Topic.CANDIDATES, description, Scoring.rank(siting, siting.defaultWeights()));
  }

  /** How sure the rank is, by draws of weights and values and by a second method. */
  private static void standing(Columns<Score> columns, Siting siting) {
    Weights weights = Weights.of(siting, siting.defaultWeights());
    Stability stability = drawn(siting, weights);
    Topsis topsis = Topsis.of(siting, weights);
    columns
        .count("rank_5th_percentile", s -> of(stability, s).map(a -> a.best()).orElse(s.rank()))
        .count("rank_95th_percentile", s -> of(stability, s).map(a -> a.worst()).orElse(s.rank()))
        .measured(
            "first_chance_percent", "percent", s -> of(stability, s).map(a -> 100 * a.first()))
        .count(
            "topsis_rank",
            s -> topsis.of(s.candidate().id()).map(Topsis.Closeness::rank).orElse(s.rank()))
        .measured(
            "topsis_closeness",
            "",
            s -> topsis.of(s.candidate().id()).map(Topsis.Closeness::closeness))
        .measured(
            "data_confidence",
            "",
            s -> Optional.of(DataConfidence.of(siting, weights, s.candidate())));
  }

  private static Optional<Stability.Acceptability> of(Stability stability, Score score) {
    return stability.of(score.candidate().id());
  }

  private static Stability drawn(Siting siting, Weights weights) {
    try {
      return Stability.of(siting, weights, Progress.NONE);
    } catch (Cancelled e) {
      throw new IllegalStateException("Nobody cancels it", e);
    }
  }

  private static void criterion(Columns<Score> columns, Criterion criterion) {
    String name = name(criterion.id());
    columns
        .measured(
            name + "_" + name(criterion.unit()),
            criterion.unit(),
            s -> measurement(s, criterion).flatMap(m -> criterion.lowEnd() ? m.low() : m.number()))
        .text(
            name + "_kind",
            s -> measurement(s, criterion).map(m -> Columns.word(m.kind())).orElse(""))
        .measured(
            name + "_score_points",
            "points",
            s ->
                s.parts().stream()
                    .filter(isOf(criterion))
                    .filter(p -> p.worth().isPresent())
                    .map(Score.Part::points)
                    .findFirst());
  }

  private static Predicate<Score.Part> isOf(Criterion criterion) {
    return part -> part.criterion().id().equals(criterion.id());
  }

  private static Optional<Measurement> measurement(Score score, Criterion criterion) {
    return score.candidate().measurement(criterion.key());
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }

  private static List<Source> sources(Candidate candidate) {
    return java.util.stream.Stream.of(
            candidate.why().stream().flatMap(s -> s.sources().stream()),
            candidate.against().stream().flatMap(s -> s.sources().stream()),
            candidate.measurements().stream().flatMap(m -> m.sources().stream()))
        .flatMap(s -> s)
        .toList();
  }

  private static String name(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }
}
