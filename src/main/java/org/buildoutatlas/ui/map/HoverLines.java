package org.buildoutatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.map.Census;
import org.buildoutatlas.map.Cluster;
import org.buildoutatlas.map.Flow;
import org.buildoutatlas.map.FlowWords;
import org.buildoutatlas.map.ShownSite;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Wording;

/** What the tooltip says: a name and two lines. */
final class HoverLines {

  /** So many sites of a cluster are told by name. */
  private static final int NAMED = 8;

  private final Desk desk;
  private final Lens lens;
  private final Census census;
  private final Clusters clusters;
  private final MapFigures figures;

  /**
   * Tells what lies on one map.
   *
   * @param painters know what is shown
   * @param figures knows what figures are called
   */
  HoverLines(Desk desk, Lens lens, MapPainters painters, Clusters clusters, MapFigures figures) {
    this.figures = figures;
    this.desk = desk;
    this.lens = lens;
    this.census = painters.sites().census();
    this.clusters = clusters;
  }

  /** The lines of a group; none where nothing is known of it. */
  List<String> of(String group) {
    if (MapFigures.isFigure(group)) {
      return figures.lines(group);
    }
    if (Clusters.isCluster(group)) {
      return clusters.find(group).map(this::cluster).orElse(List.of());
    }
    Optional<Sight> sight = desk.workspace().sightProperty().get();
    if (Flow.contribution(group).isPresent()) {
      return sight.map(s -> flow(group, s)).orElse(List.of());
    }
    return sight.map(s -> of(SiteAnchors.selection(group), s)).orElse(List.of());
  }

  private List<String> flow(String group, Sight sight) {
    FlowWords said = new FlowWords(desk.words(), desk.numbers());
    List<String> lines = new ArrayList<>();
    lens.viewpoint().stream()
        .flatMap(viewpoint -> census.shown(sight.atlas(), viewpoint).flows().stream())
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
          desk.workspace()
              .viewpoint()
              .tried(sight.atlas().siting())
              .candidate(c.id())
              .map(k -> candidate(k, sight))
              .orElse(List.of());
      case Selection.OfPartner _, Selection.Nothing _ -> List.of();
    };
  }

  private List<String> site(Site site, Sight sight) {
    Standing standing = sight.standing(site);
    String status =
        standing.isPlanned()
            ? desk.text("ui.hover.status.plan", sight.at())
            : standing.status().word();
    List<String> lines = new ArrayList<>();
    lines.add(site.label());
    lines.add(
        standing
            .shownPower()
            .map(p -> desk.text("ui.hover.planned", wording().power(p), status))
            .orElse(FlowWords.capital(status)));
    lines.add(energised(standing, sight));
    standing
        .shownPower()
        .filter(Figure::isContested)
        .ifPresent(_ -> lines.add(desk.text("ui.hover.differ")));
    return lines;
  }

  /** What runs as a fact, what is to run by the quarter as a plan. */
  private String energised(Standing standing, Sight sight) {
    return standing
        .energised()
        .filter(e -> e.quantity().isPower() && e.quantity().amount().signum() > 0)
        .map(
            e ->
                desk.text(
                    "ui.hover.energised." + standing.advance().word(),
                    wording().power(e),
                    desk.numbers().percent(standing.energisedShare()),
                    sight.at(),
                    standing.running().map(wording()::power).orElse("")))
        .orElseGet(
            () ->
                desk.text(standing.isAhead() ? "ui.hover.dark.plan" : "ui.hover.dark", sight.at()));
  }

  private Wording wording() {
    return new Wording(desk.words(), desk.numbers());
  }

  private List<String> cluster(Cluster cluster) {
    List<String> lines = new ArrayList<>(cluster.lines());
    cluster.sites().stream().limit(NAMED).map(this::member).forEach(lines::add);
    int more = cluster.sites().size() - NAMED;
    if (more > 0) {
      lines.add(desk.text("ui.hover.more", more));
    }
    lines.add(desk.text(cluster.parts() ? "ui.hover.cluster" : "ui.hover.spider"));
    return lines;
  }

  private String member(ShownSite shown) {
    String name = shown.site().label();
    return shown
        .standing()
        .shownPower()
        .map(p -> desk.text("ui.hover.member", name, wording().power(p)))
        .orElse(name);
  }

  private List<String> candidate(Candidate candidate, Sight sight) {
    List<String> lines = new ArrayList<>();
    lines.add(candidate.label() + " " + candidate.labelKo());
    Viewpoint viewpoint = desk.workspace().viewpoint();
    Siting siting = viewpoint.tried(sight.atlas().siting());
    Scoring.rank(siting, siting.weights(viewpoint.weights())).stream()
        .filter(score -> score.candidate().id().equals(candidate.id()))
        .map(s -> desk.text("ui.hover.score", Math.round(s.points()), s.rank()))
        .forEach(lines::add);
    lines.add(
        desk.text(viewpoint.isTrial(candidate.id()) ? "ui.hover.trial" : "ui.hover.candidate"));
    return lines;
  }
}
