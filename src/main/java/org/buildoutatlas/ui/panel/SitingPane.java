package org.buildoutatlas.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.ui.siting.Ranking;
import org.buildoutatlas.ui.siting.SitingModel;
import org.buildoutatlas.ui.siting.SitingSection;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/**
 * Which Korean coast: weights, the candidates by the score that follows from them, and the one that
 * is chosen.
 */
final class SitingPane extends BuiltPane {

  private final SitingModel model;
  private final SitingSection section;

  SitingPane(Desk desk, SitingModel model) {
    super(desk, "siting");
    this.model = model;
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
    Siting siting = sight.atlas().siting();
    Optional<String> chosen = chosen();
    List<Part> parts = new ArrayList<>();
    // It keeps itself up to date: a slider must not be built anew while it is dragged.
    parts.add(new Part("section", section::node));
    Citations citations = new Citations(desk);
    Optional<Ranking> ranking = model.ranking();
    Optional<Score> score =
        ranking.stream()
            .flatMap(r -> r.scores().stream())
            .filter(s -> chosen.equals(Optional.of(s.candidate().id())))
            .findFirst();
    List<Node> more = new ArrayList<>();
    if (score.isPresent()) {
      List<Node> card =
          new CandidateCard(desk, model, ranking.orElseThrow(), score.get(), citations).parts();
      more.addAll(card);
      // Once it has been laid out, the card must not lie below the edge unseen.
      Platform.runLater(() -> reveal(card.getFirst()));
    } else {
      more.add(new Section(Texts.wrapped(siting.headline(), "support")));
      more.addAll(new SitingNotes(desk, siting, citations).parts());
    }
    more.add(Section.titled(desk.text("ui.sources.title", citations.size()), "", citations.list()));
    parts.addAll(Part.fresh(more));
    return parts;
  }

  private void choose(String id) {
    desk.workspace()
        .move(
            v ->
                (v.region() == Region.KOREA ? v : v.withRegion(Region.KOREA))
                    .withSelection(new Selection.OfCandidate(id)));
  }

  private Optional<String> chosen() {
    return switch (desk.workspace().viewpoint().selection()) {
      case Selection.OfCandidate c -> Optional.of(c.id());
      case Selection.OfSite _, Selection.OfPartner _, Selection.Nothing _ -> Optional.empty();
    };
  }
}
