package org.buildoutatlas.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.view.Viewpoint;

/**
 * What title and legend say of all that is shown, whatever part of the map is seen.
 *
 * @param finding the title
 * @param support the lines below it
 * @param statuses how many sites have a status, without those that are not counted and those that
 *     are only to run
 * @param toRun how many sites are to run by the quarter looked at but do not yet
 * @param beside how many sites are not counted
 * @param sites how many there are at all
 * @param hidden how many of them the filter leaves out
 */
record Digest(
    Said finding,
    List<Said> support,
    Map<Status, Count> statuses,
    Count toRun,
    Count beside,
    Count sites,
    int hidden) {

  /** Copies the collections. */
  Digest {
    support = List.copyOf(support);
    statuses = Map.copyOf(statuses);
  }

  /**
   * A number of sites.
   *
   * @param passing those that pass the filter
   * @param all with those that do not
   */
  record Count(int passing, int all) {

    private static final Count NONE = new Count(0, 0);

    private static Count of(ShownSite site) {
      return new Count(site.passes() ? 1 : 0, 1);
    }

    private Count plus(Count other) {
      return new Count(passing + other.passing, all + other.all);
    }
  }

  /** Adds up what is shown. */
  static Digest of(Shown shown, Viewpoint viewpoint, MapTitle title) {
    List<ShownSite> sites = shown.sites();
    return new Digest(
        title.finding(shown, viewpoint),
        title.support(shown, viewpoint),
        sites.stream()
            .filter(site -> site.presence() != Presence.BESIDE && !site.isPlan())
            .collect(Collectors.toMap(site -> site.standing().status(), Count::of, Count::plus)),
        count(sites.stream().filter(s -> s.presence() != Presence.BESIDE && s.isPlan()).toList()),
        count(sites.stream().filter(s -> s.presence() == Presence.BESIDE).toList()),
        new Count(shown.passing(), shown.all()),
        shown.hidden().size());
  }

  private static Count count(List<ShownSite> sites) {
    return sites.stream().map(Count::of).reduce(Count.NONE, Count::plus);
  }

  /** How many sites have one of these statuses. */
  Count count(Set<Status> of) {
    return of.stream()
        .map(status -> statuses.getOrDefault(status, Count.NONE))
        .reduce(Count.NONE, Count::plus);
  }
}
