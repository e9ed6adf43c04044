package org.buildoutatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.map.Flow;
import org.buildoutatlas.map.FlowWords;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Selection;

/** What the tooltip says: a name and two lines. */
final class HoverLines {

  private final Desk desk;

  HoverLines(Desk desk) {
    this.desk = desk;
  }

  /** The lines of a group; none where nothing is known of it. */
  List<String> of(String group) {
    Optional<Sight> sight = desk.workspace().sightProperty().get();
    if (Flow.contribution(group).isPresent()) {
      return sight.map(s -> flow(group, s)).orElse(List.of());
    }
    return sight.map(s -> of(SiteAnchors.selection(group), s)).orElse(List.of());
  }

  private List<String> flow(String group, Sight sight) {
    FlowWords said = new FlowWords(desk.words(), desk.numbers());
    List<String> lines = new ArrayList<>();
    Shown.of(sight.atlas(), desk.workspace().viewpoint()).flows().stream()
        .filter(f -> Flow.contribution(group).filter(f.contribution().id()::equals).isPresent())
        .forEach(
            flow -> {
              lines.add(said.goods(flow));
              lines.add(desk.text("ui.hover.flow", said.suppliers(flow), said.firmness(flow)));
              lines.addAll(said.unknown(flow));
            });
    Flow.partner(group)
        .flatMap(sight.atlas()::partner)
        .ifPresent(partner -> lines.add(desk.text("ui.hover.flow.choose", partner.name())));
    return lines;
  }

  private List<String> of(Selection chosen, Sight sight) {
    return switch (chosen) {
      case Selection.OfSite s ->
          sight.atlas().site(s.id()).map(site -> site(site, sight)).orElse(List.of());
      case Selection.OfCandidate c ->
          sight.atlas().siting().candidate(c.id()).map(k -> candidate(k, sight)).orElse(List.of());
      case Selection.OfPartner _, Selection.Nothing _ -> List.of();
    };
  }

  private List<String> site(Site site, Sight sight) {
    Standing standing = sight.standing(site);
    String status = desk.text("ui.status." + standing.status().word().replace(' ', '-'));
    List<String> lines = new ArrayList<>();
    lines.add(site.label());
    lines.add(
        standing
            .shownPower()
            .map(p -> desk.text("ui.hover.planned", desk.numbers().figure(p), status))
            .orElse(status));
    lines.add(
        standing
            .energised()
            .filter(e -> e.quantity().isPower() && e.quantity().amount().signum() > 0)
            .map(
                e ->
                    desk.text(
                        "ui.hover.energised",
                        desk.numbers().power(e.quantity()),
                        desk.numbers().percent(standing.energisedShare())))
            .orElseGet(() -> desk.text("ui.hover.dark")));
    return lines;
  }

  private List<String> candidate(Candidate candidate, Sight sight) {
    List<String> lines = new ArrayList<>();
    lines.add(candidate.label() + " " + candidate.labelKo());
    var siting = sight.atlas().siting();
    Scoring.rank(siting, siting.defaultWeights()).stream()
        .filter(score -> score.candidate().id().equals(candidate.id()))
        .map(s -> desk.text("ui.hover.score", Math.round(s.points()), s.rank()))
        .forEach(lines::add);
    lines.add(desk.text("ui.hover.candidate"));
    return lines;
  }
}
