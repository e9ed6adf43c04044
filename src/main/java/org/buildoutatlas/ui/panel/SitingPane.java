package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.siting.Ranking;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.SitingSection;
import org.buildoutatlas.ui.siting.Trials;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/**
 * Which Korean coast: weights, the candidates by the score that follows from them, and the one that
 * is chosen.
 */
final class SitingPane extends BuiltPane {

  private final SitingModel model;
  private final Trials trials;
  private final SitingSection section;

  /** The candidate that was scrolled to: it is not again because a weight moves. */
  private Optional<String> revealed = Optional.empty();

  SitingPane(Desk desk, SitingModel model, Trials trials) {
    super(desk, "siting");
    this.model = model;
    this.trials = trials;
    section = new SitingSection(desk, model, this::choose);
    follow();
    desk.workspace()
        .viewpointProperty()
        .map(v -> v.selection())
        .addListener(
            (_, _, now) -> {
              rebuild();
              if (now instanceof Selection.Nothing) {
                scrollUp();
              }
            });
    model.rankingProperty().addListener((_, _, _) -> rebuild());
    model.comparedProperty().addListener((_, _, _) -> rebuild());
  }

  @Override
  List<Part> parts(Sight sight) {
    model.sureness().want();
    List<Part> parts = new ArrayList<>();
    // It keeps itself up to date: a slider must not be built anew while it is dragged.
    parts.add(new Part("section", section::node));
    Optional<CandidateCard> card = model.ranking().flatMap(this::card);
    // What does not hang on the weights is kept while they move.
    if (card.isPresent()) {
      parts.addAll(card.get().parts());
    } else {
      parts.add(
          new Part(
              List.of("notes", sight.whole().id(), sight.knownOn()),
              () -> new SitingNotes(desk, sight.atlas()).node()));
    }
    revealed = card.isPresent() ? revealed : Optional.empty();
    if (card.isPresent() && !revealed.equals(chosen())) {
      revealed = chosen();
      // Once it has been laid out, the card must not lie below the edge unseen.
      Platform.runLater(() -> card.get().head().ifPresent(this::reveal));
    }
    return parts;
  }

  private Optional<CandidateCard> card(Ranking ranking) {
    return chosen()
        .flatMap(ranking::score)
        .map(score -> new CandidateCard(desk, model, trials, ranking, score));
  }

  private void choose(String id) {
    desk.workspace()
        .move(
            v ->
                (v.region() == Region.KOREA ? v : v.withRegion(Region.KOREA))
                    .withSelection(new Selection.OfCandidate(id)));
  }

  private Optional<String> chosen() {
    return desk.workspace().viewpoint().selection().candidate();
  }
}
