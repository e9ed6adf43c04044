package org.buildoutatlas.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;

/**
 * What a map shows of an atlas, worked out once for all paintings that show the same: the cost of a
 * painting is then that of what is seen. One is shared by the painters of a map. Safe to ask from
 * any thread.
 */
public final class Census {

  private static final int KEPT = 4;

  private final Memo<Question, Shown> shown = new Memo<>(KEPT);
  private final Memo<Layered, Shown> visible = new Memo<>(KEPT);
  private final Memo<Sorted, Crowd> crowds = new Memo<>(KEPT);

  /** All that decides which sites are shown and how. */
  private record Question(
      Same<Atlas> atlas,
      Region region,
      Quarter at,
      LocalDate knownOn,
      Selection selection,
      boolean adjacent,
      Filter filter,
      Map<String, WhatIf> supposed,
      Map<String, Double> weights,
      String profile,
      List<Candidate> trials) {}

  private record Layered(Same<Shown> shown, Set<MapLayer> on) {}

  private record Sorted(Same<Shown> shown, Region region) {}

  /**
   * What a viewpoint shows.
   *
   * @param atlas as known on the viewpoint's day
   */
  public Shown shown(Atlas atlas, Viewpoint viewpoint) {
    boolean korea = viewpoint.region() == Region.KOREA;
    Question question =
        new Question(
            new Same<>(atlas),
            viewpoint.region(),
            viewpoint.at(),
            viewpoint.knownOn(),
            relevant(atlas, viewpoint),
            viewpoint.adjacentSites(),
            viewpoint.filter(),
            viewpoint.adjustments().sites(),
            korea ? viewpoint.weights() : Map.of(),
            korea ? viewpoint.profile() : "",
            korea ? viewpoint.trials() : List.of());
    return shown.get(question, _ -> Shown.of(atlas, viewpoint));
  }

  /**
   * What a viewpoint shows on the layers that are on.
   *
   * @param atlas as known on the viewpoint's day
   */
  public Shown visible(Atlas atlas, Viewpoint viewpoint) {
    Shown all = shown(atlas, viewpoint);
    LayerChoice layers = viewpoint.layers();
    return visible.get(new Layered(new Same<>(all), layers.shown()), _ -> all.on(layers));
  }

  /** The sites shown on a region's map, at every scale. */
  Crowd crowd(Shown sites, Region region) {
    return crowds.get(
        new Sorted(new Same<>(sites), region), _ -> Crowd.of(sites.sites(), plane(region)));
  }

  /** The plane on which a region's sites lie apart or together. */
  static Projection plane(Region region) {
    // A globe turns; what lies together on it must not depend on how.
    return Frames.projection(region == Region.GLOBE ? Region.WORLD : region);
  }

  /** A choice that changes nothing about what is shown makes no other question. */
  private static Selection relevant(Atlas atlas, Viewpoint viewpoint) {
    Selection selection = viewpoint.selection();
    boolean shownAnyway =
        switch (selection) {
          // A chosen site stays on the map where others that do not pass are left out.
          case Selection.OfSite _ when viewpoint.filter().hides() -> false;
          case Selection.OfSite s ->
              atlas.site(s.id()).filter(site -> mayBeHidden(site, viewpoint.region())).isEmpty();
          case Selection.OfCandidate _ -> true;
          case Selection.OfPartner _, Selection.Nothing _ -> false;
        };
    return shownAnyway ? new Selection.Nothing() : selection;
  }

  private static boolean mayBeHidden(Site site, Region region) {
    return switch (site.group()) {
      case US_STARGATE -> false;
      case US_ADJACENT -> true;
      case WORLD -> region == Region.PACIFIC;
    };
  }
}
