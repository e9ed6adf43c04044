package org.buildoutatlas.ui.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.chart.CriterionName;
import org.buildoutatlas.model.Criterion;
import org.buildoutatlas.siting.FlipPoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.siting.Topsis;
import org.buildoutatlas.siting.Weights;
import org.buildoutatlas.ui.kit.Desk;

/**
 * What a ranking says, in sentences.
 *
 * @param desk writes them
 */
record SitingWords(Desk desk) {

  private static final int NAMED = 2;

  /** Who leads, and how many others are no worse. */
  String leads(Ranking now) {
    if (now.scores().isEmpty()) {
      return desk.text("ui.siting.leads.none");
    }
    String first = now.scores().getFirst().candidate().label();
    List<String> close =
        Scoring.close(now.scores()).stream().map(Score::candidate).map(c -> c.label()).toList();
    int all = now.scores().size();
    return close.isEmpty()
        ? desk.text("ui.siting.leads.alone", first, all)
        : close.size() <= NAMED
            ? desk.text(
                "ui.siting.leads.close",
                first,
                String.join(desk.text("ui.siting.and"), close),
                close.size())
            : desk.text("ui.siting.leads.many", first, close.size());
  }

  /** The change of one weight that lets the second lead, the smallest of them; empty where none. */
  Optional<String> flip(Ranking now) {
    return FlipPoint.ofFirst(now.siting(), now.weights()).stream()
        .filter(f -> f.makesFirst(now.siting(), now.weights()))
        .min(Comparator.comparingDouble(f -> Math.abs(Verdict.change(f, now.weights()))))
        .map(
            f ->
                desk.text(
                    Verdict.change(f, now.weights()) > 0
                        ? "ui.siting.flip.over"
                        : "ui.siting.flip.under",
                    f.behind().label(),
                    name(f.criterion()),
                    percent(f, now.weights())));
  }

  /** Whom the second method puts first where it differs on the first three; empty where not. */
  Optional<String> dissent(Ranking now) {
    Topsis topsis = Topsis.of(now.siting(), now.weights());
    if (topsis.agrees(now.scores())) {
      return Optional.empty();
    }
    String first =
        topsis.ranking().stream()
            .limit(3)
            .map(c -> c.candidate().label())
            .collect(Collectors.joining(", "));
    return Optional.of(desk.text("ui.siting.topsis", first));
  }

  /** Which two are compared, and by how many points they differ. */
  String pair(Verdict verdict) {
    return desk.text(
        "ui.siting.pair",
        verdict.one().candidate().label(),
        verdict.other().candidate().label(),
        verdict.gap());
  }

  /** What puts the one ahead of the other, what sets it back, and what would turn that round. */
  String verdict(Verdict verdict, Ranking now) {
    List<String> parts = new ArrayList<>();
    if (!verdict.ahead().isEmpty()) {
      parts.add(desk.text("ui.siting.ahead", names(verdict.ahead())));
    }
    if (!verdict.behind().isEmpty()) {
      parts.add(desk.text("ui.siting.behind", names(verdict.behind())));
    }
    String sides = parts.isEmpty() ? desk.text("ui.siting.alike") : String.join(", ", parts);
    String turn =
        verdict
            .flip()
            .map(
                f ->
                    desk.text(
                        Verdict.change(f, now.weights()) > 0
                            ? "ui.siting.flips.over"
                            : "ui.siting.flips.under",
                        name(f.criterion()),
                        percent(f, now.weights())))
            .orElseGet(() -> desk.text("ui.siting.flips.never"));
    String said = capital(sides) + "; " + turn;
    return verdict.isClear() ? said : desk.text("ui.siting.verdict.open", said);
  }

  private String names(List<Criterion> criteria) {
    return criteria.stream()
        .map(this::name)
        .collect(Collectors.joining(desk.text("ui.siting.and")));
  }

  private String name(Criterion criterion) {
    return lower(CriterionName.of(desk.words(), criterion));
  }

  /** As finely as it takes to be another number than nothing and than the weight now. */
  private String percent(FlipPoint flip, Weights weights) {
    return desk.numbers()
        .percentBeside(
            flip.share().orElse(0.0) / Weights.WHOLE,
            weights.share(flip.criterion().id()) / Weights.WHOLE);
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
