package org.buildoutatlas.ui.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.CandidateDots;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Exclusion;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.page.PageSources;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.siting.Ranking;
import org.buildoutatlas.words.Wording;

/**
 * What is known of a candidate's place, whatever the weights: how it does among all, what speaks
 * for and against it, exclusions, what lies nearby, every value, and who says so.
 */
final class CandidateBody {

  private final Desk desk;
  private final Wording wording;
  private final Ranking ranking;
  private final Score score;
  private final boolean trial;
  private final Citations citations;

  CandidateBody(Desk desk, Ranking ranking, Score score, boolean trial) {
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.ranking = ranking;
    this.score = score;
    this.trial = trial;
    citations = new Citations(desk);
  }

  Node node() {
    Candidate c = score.candidate();
    List<Node> parts = new ArrayList<>();
    parts.add(criteria());
    add(parts, "ui.candidate.why", c.why());
    add(parts, "ui.candidate.against", c.against());
    parts.add(exclusions(c));
    add(parts, "ui.candidate.nearby", ranking.siting().nearby(c));
    origins(c).ifPresent(parts::add);
    parts.add(values(c));
    if (citations.size() > 0) {
      parts.add(
          Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    }
    VBox body = new VBox();
    body.setMinHeight(0);
    body.getChildren().setAll(parts);
    return body;
  }

  /** How it does in each criterion, among all. */
  private Node criteria() {
    Style style = new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
    CandidateDots dots = new CandidateDots(style, ranking.scores(), score);
    String title = desk.text("ui.candidate.criteria", score.candidate().label());
    ChartView chart = new ChartView(desk);
    chart.setId("candidate-dots");
    chart.show(title, dots::draw, dots::table);
    chart.cite(() -> PageSources.of(List.of(score)));
    if (!trial) {
      Explainable.chart(chart, this::figure);
    }
    return Section.titled(title, desk.text("ui.candidate.criteria.note"), chart);
  }

  /** The figure that a row shows. */
  private Optional<String> figure(String mark) {
    return score.parts().stream()
        .filter(p -> mark.equals("criterion:" + p.criterion().id()))
        .filter(p -> p.worth().isPresent())
        .map(p -> "candidate." + score.candidate().id() + "." + p.criterion().key())
        .findFirst();
  }

  private void add(List<Node> parts, String key, List<Statement> statements) {
    if (!statements.isEmpty()) {
      parts.add(Section.titled(desk.text(key), "", statements(statements)));
    }
  }

  private VBox statements(List<Statement> statements) {
    VBox rows = new VBox(6);
    for (Statement s : statements) {
      rows.getChildren().add(row(Texts.wrapped(s.text()), s.sources()));
    }
    return rows;
  }

  private HBox row(Label words, List<Source> sources) {
    return new HBox(8, Texts.growing(words), citations.marks(sources));
  }

  /** What was checked, and what was not. */
  private Node exclusions(Candidate c) {
    VBox rows = new VBox(6);
    if (!c.exclusionNote().isEmpty()) {
      rows.getChildren().add(Texts.wrapped(c.exclusionNote(), "support"));
    }
    for (Exclusion.Check check : c.checks()) {
      String key = check.inside() ? "ui.candidate.check.inside" : "ui.candidate.check.outside";
      rows.getChildren()
          .add(
              row(
                  Texts.wrapped(desk.text(key, constraint(check.exclusion()), check.note())),
                  check.sources()));
    }
    for (Exclusion open : ranking.siting().unchecked(c)) {
      rows.getChildren()
          .add(
              row(
                  Texts.wrapped(desk.text("ui.candidate.check.open", open.constraint()), "support"),
                  open.sources()));
    }
    int unchecked = ranking.siting().unchecked(c).size();
    return Section.titled(
        desk.text("ui.candidate.exclusion"),
        desk.text("ui.candidate.unchecked", unchecked, ranking.siting().ruledOut().size()),
        rows);
  }

  private String constraint(String id) {
    return ranking.siting().ruledOut().stream()
        .filter(e -> e.id().equals(id))
        .map(Exclusion::constraint)
        .findFirst()
        .orElse(id);
  }

  /**
   * The stations, plants and places that values come from, each once; empty where there is none.
   */
  private Optional<Node> origins(Candidate c) {
    Map<String, Measurement.Origin> origins = new LinkedHashMap<>();
    c.measurements().stream()
        .flatMap(m -> m.origins().stream())
        .filter(o -> o.km().isPresent())
        .forEach(o -> origins.putIfAbsent(o.name(), o));
    if (origins.isEmpty()) {
      return Optional.empty();
    }
    VBox rows = new VBox(4);
    for (Measurement.Origin origin : origins.values()) {
      String what =
          origin
              .megawatts()
              .map(mw -> desk.text("ui.candidate.plant", plain(mw)))
              .orElseGet(
                  () ->
                      desk.text(
                          origin.position().isPresent()
                              ? "ui.candidate.placed"
                              : "ui.candidate.station"));
      VBox words = new VBox(1, Texts.wrapped(origin.name()), Texts.wrapped(what, "annotation"));
      if (!origin.note().isEmpty()) {
        words.getChildren().add(Texts.wrapped(origin.note(), "annotation"));
      }
      String km = origin.km().map(this::plain).orElse("");
      rows.getChildren()
          .add(
              Texts.row(
                  8,
                  Texts.growing(words),
                  Texts.whole(desk.text("ui.candidate.away", km), "figure")));
    }
    return Optional.of(
        Section.titled(
            desk.text("ui.candidate.origins", origins.size()),
            desk.text("ui.candidate.origins.note"),
            rows));
  }

  private String plain(double number) {
    return desk.numbers().plain(BigDecimal.valueOf(number).stripTrailingZeros());
  }

  private Node values(Candidate c) {
    VBox rows = new VBox(8);
    for (Measurement m : c.measurements()) {
      String value =
          Optional.of(wording.measured(m))
              .filter(v -> !v.isEmpty())
              .map(v -> m.isEstimated() ? desk.text("chart.estimate", v) : v)
              .orElseGet(() -> desk.text("ui.unknown.value"));
      String how =
          wording.kind(m.kind())
              + ", "
              + desk.text("ui.confidence." + Confidences.word(m.confidence()));
      VBox words = new VBox(1, Texts.wrapped(wording.word("measured", m.key())));
      words
          .getChildren()
          .add(Texts.wrapped(m.note().isEmpty() ? how : how + ". " + m.note(), "annotation"));
      Label shown = Texts.whole(value, "figure");
      rows.getChildren()
          .add(new HBox(8, Texts.growing(words), shown, citations.marks(m.sources())));
    }
    return Section.titled(desk.text("ui.candidate.values", c.measurements().size()), "", rows);
  }
}
