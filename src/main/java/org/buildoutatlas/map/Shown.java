package org.buildoutatlas.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.filter.Parts;
import org.buildoutatlas.filter.Sieve;
import org.buildoutatlas.filter.Subject;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Siting;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.siting.Scoring;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * What a viewpoint shows of an atlas, on whatever part of the map.
 *
 * @param sites the largest first
 * @param scores Korean candidates by rank; empty on maps without them
 * @param trials candidates of the user's own by score; empty on maps without them
 * @param points yards and cable landings; empty on maps without them
 * @param flows goods from abroad to US sites
 * @param hidden more sites, which the filter leaves out
 * @param off how many more sites there are on layers that are off
 */
public record Shown(
    List<ShownSite> sites,
    List<Score> scores,
    List<Score> trials,
    List<ReferencePoint> points,
    List<Flow> flows,
    List<ShownSite> hidden,
    int off) {

  /** Copies the lists. */
  public Shown {
    sites = List.copyOf(sites);
    scores = List.copyOf(scores);
    trials = List.copyOf(trials);
    points = List.copyOf(points);
    flows = List.copyOf(flows);
    hidden = List.copyOf(hidden);
  }

  /** What is shown; the atlas must be the one known on the viewpoint's day. */
  public static Shown of(Atlas atlas, Viewpoint viewpoint) {
    List<ShownSite> all = sites(atlas, viewpoint);
    Map<Boolean, List<ShownSite>> parts =
        all.stream()
            .collect(
                Collectors.partitioningBy(
                    site -> !viewpoint.filter().hides() || isKept(site, viewpoint)));
    List<ShownSite> sites = parts.getOrDefault(true, List.of());
    List<ShownSite> hidden = parts.getOrDefault(false, List.of());
    if (viewpoint.region() != Region.KOREA) {
      return new Shown(
          sites, List.of(), List.of(), List.of(), Flow.of(atlas, viewpoint, sites), hidden, 0);
    }
    return new Shown(
        sites,
        scores(viewpoint.compared(atlas.siting()), viewpoint),
        scores(viewpoint.tried(atlas.siting()), viewpoint).stream()
            .filter(score -> viewpoint.isTrial(score.candidate().id()))
            .toList(),
        atlas.siting().referencePoints(),
        List.of(),
        hidden,
        0);
  }

  /** By rank; none where no criterion weighs anything. */
  private static List<Score> scores(Siting siting, Viewpoint viewpoint) {
    Map<String, Double> weights = siting.weights(viewpoint.weights());
    return weights.values().stream().anyMatch(w -> w > 0)
        ? Scoring.rank(siting, weights)
        : List.of();
  }

  private static List<ShownSite> sites(Atlas atlas, Viewpoint viewpoint) {
    Optional<Set<String>> involved = involved(atlas, viewpoint.selection());
    Predicate<Standing> passes = passes(atlas, viewpoint.filter());
    // Sizes are worked out once: a comparison that asked for them would do it again and again.
    return atlas.sites().stream()
        .filter(site -> isShown(site, viewpoint))
        .filter(site -> Standing.isThere(site, viewpoint.at()))
        .map(site -> Standing.of(site, viewpoint.knownOn(), viewpoint.at()))
        .map(standing -> shown(standing, viewpoint, involved, passes.test(standing)))
        .map(site -> new Sized(site, site.gigawatts()))
        .sorted(
            Comparator.comparingDouble(Sized::gigawatts)
                .reversed()
                .thenComparing(sized -> sized.site().site().id()))
        .map(Sized::site)
        .toList();
  }

  private record Sized(ShownSite site, double gigawatts) {}

  private static ShownSite shown(
      Standing standing, Viewpoint viewpoint, Optional<Set<String>> involvedIds, boolean passes) {
    Site site = standing.site();
    Presence presence = presence(site, viewpoint.adjacentSites());
    boolean involved = passes && involvedIds.map(ids -> ids.contains(site.id())).orElse(true);
    return new ShownSite(
        standing, presence, involved, passes, viewpoint.adjustments().site(site.id()));
  }

  private static Predicate<Standing> passes(Atlas atlas, Filter filter) {
    if (filter.isNone()) {
      return _ -> true;
    }
    Sieve sieve = Sieve.of(filter);
    Parts parts = Parts.of(atlas);
    return standing -> sieve.passes(new Subject(standing, parts));
  }

  /** What is being read stays on the map, whether it passes or not. */
  private static boolean isKept(ShownSite site, Viewpoint viewpoint) {
    return site.passes() || viewpoint.selection().isSite(site.site().id());
  }

  /** What is left of it when only the layers that are on are shown. */
  public Shown on(LayerChoice layers) {
    List<ShownSite> seen = on(layers, sites);
    List<ShownSite> unseen = on(layers, hidden);
    return new Shown(
        seen,
        layers.shows(MapLayer.CANDIDATES) ? scores : List.of(),
        layers.shows(MapLayer.CANDIDATES) ? trials : List.of(),
        points.stream().filter(point -> layers.shows(layer(point))).toList(),
        layers.shows(MapLayer.FLOWS) ? flowsTo(seen) : List.of(),
        unseen,
        off + all() - seen.size() - unseen.size());
  }

  /** Goods go only to sites that are seen. */
  private List<Flow> flowsTo(List<ShownSite> seen) {
    if (flows.isEmpty()) {
      return flows;
    }
    Set<String> ids = seen.stream().map(s -> s.site().id()).collect(Collectors.toSet());
    return flows.stream().flatMap(flow -> flow.among(ids).stream()).toList();
  }

  private static List<ShownSite> on(LayerChoice layers, List<ShownSite> sites) {
    return sites.stream().filter(site -> layers.shows(layer(site.site()))).toList();
  }

  /** The layer that a site belongs to. */
  static MapLayer layer(Site site) {
    return switch (site.group()) {
      case US_STARGATE -> MapLayer.STARGATE;
      case US_ADJACENT -> MapLayer.ADJACENT;
      case WORLD -> MapLayer.ABROAD;
    };
  }

  /** The layer that a yard, a port or a landing belongs to. */
  static MapLayer layer(ReferencePoint point) {
    return switch (point.kind()) {
      case YARD, PORT -> MapLayer.FACILITIES;
      case CABLE_LANDING -> MapLayer.CABLES;
    };
  }

  /** How many sites pass the filter. */
  public int passing() {
    return (int) sites.stream().filter(ShownSite::passes).count();
  }

  /** How many sites there are, whether they pass or not, without those on layers that are off. */
  public int all() {
    return sites.size() + hidden.size();
  }

  /** Whether the filter keeps any site of one role back. */
  public boolean isFiltered(Presence presence) {
    return Stream.concat(sites.stream(), hidden.stream())
        .anyMatch(site -> site.presence() == presence && !site.passes());
  }

  /**
   * Whether analytical candidates are shown, and so the sentence that nobody has announced them.
   */
  public boolean hasCandidates() {
    return !scores.isEmpty();
  }

  /** The sites in one role that pass the filter. */
  public List<ShownSite> passing(Presence presence) {
    return in(presence).stream().filter(ShownSite::passes).toList();
  }

  /** The sites in one role. */
  public List<ShownSite> in(Presence presence) {
    return sites.stream().filter(site -> site.presence() == presence).toList();
  }

  /** Whether a viewpoint shows a site, wherever on the map it lies. */
  static boolean isShown(Site site, Viewpoint viewpoint) {
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
            .flatMap(c -> Flow.goals(c, atlas).stream())
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
