package org.buildoutatlas.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * What a viewpoint shows of an atlas, on whatever part of the map.
 *
 * @param sites the largest first
 * @param scores Korean candidates by rank; empty on maps without them
 * @param points yards and cable landings; empty on maps without them
 */
public record Shown(List<ShownSite> sites, List<Score> scores, List<ReferencePoint> points) {

  /** Copies the lists. */
  public Shown {
    sites = List.copyOf(sites);
    scores = List.copyOf(scores);
    points = List.copyOf(points);
  }

  /** What is shown; the atlas must be the one known on the viewpoint's day. */
  public static Shown of(Atlas atlas, Viewpoint viewpoint) {
    Optional<Set<String>> involved = involved(atlas, viewpoint.selection());
    List<ShownSite> sites =
        atlas.sites().stream()
            .filter(site -> isShown(site, viewpoint))
            .filter(site -> Standing.isThere(site, viewpoint.at()))
            .map(
                site ->
                    new ShownSite(
                        Standing.of(site, viewpoint.knownOn(), viewpoint.at()),
                        presence(site, viewpoint.adjacentSites()),
                        involved.map(ids -> ids.contains(site.id())).orElse(true)))
            .sorted(
                Comparator.comparingDouble(ShownSite::gigawatts)
                    .reversed()
                    .thenComparing(shown -> shown.site().id()))
            .toList();
    if (viewpoint.region() != Region.KOREA) {
      return new Shown(sites, List.of(), List.of());
    }
    return new Shown(
        sites,
        Scoring.rank(atlas.siting(), atlas.siting().defaultWeights()),
        atlas.siting().referencePoints());
  }

  /**
   * Whether analytical candidates are shown, and so the sentence that nobody has announced them.
   */
  public boolean hasCandidates() {
    return !scores.isEmpty();
  }

  /** The sites in one role. */
  public List<ShownSite> in(Presence presence) {
    return sites.stream().filter(site -> site.presence() == presence).toList();
  }

  private static boolean isShown(Site site, Viewpoint viewpoint) {
    boolean adjacent = viewpoint.adjacentSites();
    return switch (site.group()) {
      case US_STARGATE -> viewpoint.region() != Region.KOREA;
      case US_ADJACENT ->
          switch (viewpoint.region()) {
            case UNITED_STATES -> true;
            case KOREA -> false;
            case PACIFIC, WORLD, GLOBE -> adjacent || viewpoint.selection().isSite(site.id());
          };
      case WORLD ->
          switch (viewpoint.region()) {
            case UNITED_STATES -> false;
            case KOREA -> site.country().equals("KR");
            case PACIFIC, WORLD, GLOBE -> true;
          };
    };
  }

  private static Presence presence(Site site, boolean adjacent) {
    return switch (site.group()) {
      case US_STARGATE -> Presence.COUNTED;
      case US_ADJACENT -> adjacent ? Presence.COUNTED : Presence.BESIDE;
      case WORLD -> Presence.ABROAD;
    };
  }

  private static Optional<Set<String>> involved(Atlas atlas, Selection selection) {
    if (!(selection instanceof Selection.OfPartner partner)) {
      return Optional.empty();
    }
    Set<String> ids =
        atlas.contributionsOf(partner.id()).stream()
            .map(Contribution::sites)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    atlas.sites().stream()
        .filter(
            site ->
                site.roles().stream()
                    .anyMatch(role -> role.partner().filter(partner.id()::equals).isPresent()))
        .forEach(site -> ids.add(site.id()));
    return Optional.of(ids);
  }
}
