package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Measurement;
import org.buildoutatlas.model.Statement;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.words.Wording;

/** A candidate: its score, every measured value, what speaks for it and what against. */
final class CandidateCard {

  private final Desk desk;
  private final Wording wording;
  private final Score score;
  private final Citations citations;

  CandidateCard(Desk desk, Score score, Citations citations) {
    this.desk = desk;
    this.wording = new Wording(desk.words(), desk.numbers());
    this.score = score;
    this.citations = citations;
  }

  List<Node> parts() {
    Candidate c = score.candidate();
    List<Node> parts = new ArrayList<>();
    parts.add(head(c));
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
    return parts;
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
        Texts.row(8, name, korean, Texts.spring(), Texts.whole(points, "figure")),
        Texts.wrapped(place, "support"),
        Texts.wrapped(c.positionNote(), "support"),
        Texts.wrapped(desk.text("ui.candidate.analytical"), "annotation"));
  }

  private Node criteria() {
    VBox rows = new VBox(6);
    for (Score.Part part : score.parts()) {
      Optional<Measurement> measured = score.candidate().measurement(part.criterion().key());
      String value =
          measured
              .map(wording::measured)
              .filter(v -> !v.isEmpty())
              .orElseGet(() -> desk.text("ui.unknown.value"));
      Label points =
          Texts.whole(
              desk.text("ui.candidate.part", Math.round(part.points() * 10) / 10.0), "support");
      FlowPane marks = citations.marks(measured.map(Measurement::sources).orElse(List.of()));
      rows.getChildren()
          .add(
              Texts.row(
                  8,
                  Texts.growing(Texts.wrapped(part.criterion().name())),
                  Texts.whole(value, "figure"),
                  marks,
                  points));
    }
    return Section.titled(
        desk.text("ui.candidate.criteria"), desk.text("ui.candidate.criteria.note"), rows);
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
