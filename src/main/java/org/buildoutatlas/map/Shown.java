package org.buildoutatlas.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Contribution;
import org.buildoutatlas.model.Quarter;
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
    // Sizes are worked out once: a comparison that asked for them would do it again and again.
    List<ShownSite> sites =
        atlas.sites().stream()
            .filter(site -> isShown(site, viewpoint))
            .filter(site -> Standing.isThere(site, viewpoint.at()))
            .map(site -> shown(site, viewpoint, involved))
            .map(site -> new Sized(site, site.gigawatts()))
            .sorted(
                Comparator.comparingDouble(Sized::gigawatts)
                    .reversed()
                    .thenComparing(sized -> sized.site().site().id()))
            .map(Sized::site)
            .toList();
    if (viewpoint.region() != Region.KOREA) {
      return new Shown(sites, List.of(), List.of());
    }
    return new Shown(
        sites,
        Scoring.rank(atlas.siting(), atlas.siting().defaultWeights()),
        atlas.siting().referencePoints());
  }

  private record Sized(ShownSite site, double gigawatts) {}

  private static ShownSite shown(
      Site site, Viewpoint viewpoint, Optional<Set<String>> involvedIds) {
    Standing standing = Standing.of(site, viewpoint.knownOn(), viewpoint.at());
    Presence presence = presence(site, viewpoint.adjacentSites());
    boolean involved = involvedIds.map(ids -> ids.contains(site.id())).orElse(true);
    if (!viewpoint.isPlan()) {
      return ShownSite.now(standing, presence, involved);
    }
    Standing today = Standing.of(site, viewpoint.knownOn(), Quarter.of(viewpoint.knownOn()));
    return ShownSite.ahead(standing, today, presence, involved);
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
            case PACIFIC -> isAroundPacific(site) || viewpoint.selection().isSite(site.id());
            case WORLD, GLOBE -> true;
          };
    };
  }

  /** Whether a site lies about the ocean that the Pacific map shows, from India's east to Chile. */
  static boolean isAroundPacific(Site site) {
    double lon = site.location().position().lon();
    return lon >= PACIFIC_WEST || lon <= PACIFIC_EAST;
  }

  private static final double PACIFIC_WEST = 95;
  private static final double PACIFIC_EAST = -70;

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
