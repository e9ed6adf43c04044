package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.CandidateDots;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.page.PageSources;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.siting.Ranking;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.words.Wording;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A candidate: its score, every measured value, what speaks for it and what against. */
final class CandidateCard {

  private final Desk desk;
  private final Wording wording;
  private final SitingModel model;
  private final Ranking ranking;
  private final Score score;
  private final Citations citations;
  private Optional<Node> head = Optional.empty();

  CandidateCard(Desk desk, SitingModel model, Ranking ranking, Score score) {
    this.model = model;
    this.ranking = ranking;
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.score = score;
    citations = new Citations(desk);
  }

  /** Its head, and below it what does not change while weights do. */
  List<Part> parts() {
    Candidate c = score.candidate();
    boolean compared = model.comparedProperty().get().contains(c.id());
    return List.of(
        new Part(
            List.of("candidate", c.id(), score.points(), score.rank(), compared),
            () -> {
              Node node = head(c);
              head = Optional.of(node);
              return node;
            }),
        new Part(List.of("candidate-body", c, ranking.siting().criteria()), this::body));
  }

  /** The head, once it is built. */
  Optional<Node> head() {
    return head;
  }

  private Node body() {
    Candidate c = score.candidate();
    VBox body = new VBox();
    body.setMinHeight(0);
    List<Node> parts = body.getChildren();
    parts.add(criteria());
    parts.add(statements("ui.candidate.why", c.why()));
    parts.add(statements("ui.candidate.against", c.against()));
    if (!c.exclusionNote().isEmpty()) {
      parts.add(
          Section.titled(
              desk.text("ui.candidate.exclusion"),
              "",
              Texts.wrapped(c.exclusionNote(), "support")));
    }
    parts.add(values(c));
    parts.add(
        Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    return body;
  }

  private Node head(Candidate c) {
    Label name = Texts.whole(c.label(), "section-title");
    name.setId("candidate-name");
    Label korean = Texts.whole(c.labelKo(), "section-title", "hangul-strong");
    String place =
        desk.text(
            "ui.candidate.place",
            c.province(),
            desk.numbers().place(c.position()),
            desk.numbers().plain(java.math.BigDecimal.valueOf(c.precisionKm())));
    String points = desk.text("ui.candidate.points", Math.round(score.points()), score.rank());
    return new Section(
        Texts.row(8, name, korean, Texts.spring(), compare(c), Texts.whole(points, "figure")),
        Texts.wrapped(place, "support"),
        Texts.wrapped(c.positionNote(), "support"),
        Texts.wrapped(desk.text("ui.candidate.analytical"), "annotation"));
  }

  /** Puts it beside others, or takes it away again. */
  private Node compare(Candidate c) {
    ToggleButton button = new ToggleButton(desk.text("ui.siting.compare"));
    button.setGraphic(new FontIcon(Feather.COLUMNS));
    button.setId("candidate-compare");
    button.getStyleClass().add("compact");
    button.setTooltip(new Tooltip(desk.text("ui.siting.compare.tip", c.label())));
    button.setSelected(model.comparedProperty().get().contains(c.id()));
    button.setOnAction(_ -> model.compare(c.id()));
    return button;
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
    Explainable.chart(
        chart,
        mark ->
            score.parts().stream()
                .filter(p -> mark.equals("criterion:" + p.criterion().id()))
                .map(p -> "candidate." + score.candidate().id() + "." + p.criterion().key())
                .findFirst());
    return Section.titled(title, desk.text("ui.candidate.criteria.note"), chart);
  }

  private Node statements(String key, List<Statement> statements) {
    VBox rows = new VBox(6);
    for (Statement s : statements) {
      HBox row = new HBox(8, Texts.growing(Texts.wrapped(s.text())), citations.marks(s.sources()));
      rows.getChildren().add(row);
    }
    return Section.titled(desk.text(key), "", rows);
  }

  private Node values(Candidate c) {
    VBox rows = new VBox(8);
    for (Measurement m : c.measurements()) {
      String value =
          Optional.of(wording.measured(m))
              .filter(v -> !v.isEmpty())
              .orElseGet(() -> desk.text("ui.unknown.value"));
      String how =
          wording.kind(m.kind())
              + ", "
              + desk.text("ui.confidence." + Confidences.word(m.confidence()));
      VBox words = new VBox(1, Texts.wrapped(wording.word("measured", m.key())));
      words
          .getChildren()
          .add(Texts.wrapped(m.note().isEmpty() ? how : how + ". " + m.note(), "annotation"));
      Label shown = Texts.wrapped(value, "figure");
      shown.setMaxWidth(150);
      rows.getChildren()
          .add(new HBox(8, Texts.growing(words), shown, citations.marks(m.sources())));
    }
    return Section.titled(desk.text("ui.candidate.values", c.measurements().size()), "", rows);
  }
}
