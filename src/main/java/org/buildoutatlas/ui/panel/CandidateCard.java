package org.buildoutatlas.ui.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Exclusion;
import org.buildoutatlas.siting.DataConfidence;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.siting.Ranking;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.TrialForm;
import org.buildoutatlas.ui.siting.Trials;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A candidate: its score, how far that can be relied on, and below it what is known of the place.
 * Of one that the user tries, what the user may give.
 */
final class CandidateCard {

  private final Desk desk;
  private final SitingModel model;
  private final Trials trials;
  private final Ranking ranking;
  private final Score score;
  private Optional<Node> head = Optional.empty();

  CandidateCard(Desk desk, SitingModel model, Trials trials, Ranking ranking, Score score) {
    this.desk = desk;
    this.model = model;
    this.trials = trials;
    this.ranking = ranking;
    this.score = score;
  }

  /** Its head, and below it what does not change while weights do. */
  List<Part> parts() {
    Candidate c = score.candidate();
    boolean compared = model.comparedProperty().get().contains(c.id());
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            List.of("candidate", c, score.points(), score.rank(), compared),
            () -> {
              Node node = head(c);
              head = Optional.of(node);
              return node;
            }));
    if (isTrial()) {
      // It follows the candidate by itself: a field must not go while it is written in.
      parts.add(
          new Part(
              List.of("trial-form", c.id(), ranking.siting().criteria()),
              () -> new Section(new TrialForm(desk, trials, ranking.siting(), c).node())));
    }
    parts.add(
        new Part(
            List.of("candidate-body", c, ranking.siting().criteria()),
            () -> new CandidateBody(desk, ranking, score, isTrial()).node()));
    return parts;
  }

  /** The head, once it is built. */
  Optional<Node> head() {
    return head;
  }

  private boolean isTrial() {
    return trials.isOne(score.candidate().id());
  }

  private Node head(Candidate c) {
    Label name = Texts.wrapped(c.label(), "section-title");
    name.setId("candidate-name");
    Label korean =
        Texts.whole(
            c.labelKo().equals(c.label()) ? "" : c.labelKo(), "section-title", "hangul-strong");
    Label points =
        Texts.whole(
            desk.text(
                isTrial() ? "ui.trial.scored" : "ui.candidate.points",
                Math.round(score.points()),
                score.rank()),
            "figure");
    if (!isTrial()) {
      Explainable.number(points, "siting.score." + c.id(), desk);
    }
    List<Node> lines = new ArrayList<>();
    lines.add(Texts.row(8, name, korean, Texts.spring(), compare(c), points));
    c.excluded().ifPresent(check -> lines.add(excluded(check)));
    lines.add(Texts.wrapped(place(c), "support"));
    lines.add(
        Texts.wrapped(
            desk.text(
                "ui.candidate.confidence",
                DataConfidence.of(ranking.tried(), ranking.weights(), c)),
            "support"));
    if (score.isUncertain()) {
      lines.add(
          Texts.wrapped(desk.text("ui.candidate.interval", score.low(), score.high()), "support"));
    }
    lines.add(
        Texts.wrapped(
            desk.text(isTrial() ? "ui.trial.standing" : "ui.candidate.analytical"), "annotation"));
    return new Section(lines.toArray(Node[]::new));
  }

  private Node excluded(Exclusion.Check check) {
    String what =
        ranking.siting().ruledOut().stream()
            .filter(e -> e.id().equals(check.exclusion()))
            .map(Exclusion::constraint)
            .findFirst()
            .orElse(check.exclusion());
    return Texts.wrapped(desk.text("ui.candidate.excluded", what, check.note()), "error-text");
  }

  private String place(Candidate c) {
    String at = desk.numbers().place(c.position());
    return isTrial()
        ? desk.text("ui.candidate.place.trial", at, c.positionNote())
        : desk.text(
            "ui.candidate.place",
            c.province(),
            at,
            desk.numbers().plain(BigDecimal.valueOf(c.precisionKm()).stripTrailingZeros()),
            c.positionNote());
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
}
