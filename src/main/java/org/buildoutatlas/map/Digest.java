package org.buildoutatlas.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 */
record Digest(
    String finding, List<String> support, Map<Status, Integer> statuses, int toRun, int beside) {

  /** Copies the collections. */
  Digest {
    support = List.copyOf(support);
    statuses = Map.copyOf(statuses);
  }

  /** Adds up what is shown. */
  static Digest of(Shown shown, Viewpoint viewpoint, MapTitle title) {
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    int toRun = 0;
    int beside = 0;
    for (ShownSite site : shown.sites()) {
      if (site.presence() == Presence.BESIDE) {
        beside++;
      } else if (site.isPlan()) {
        toRun++;
      } else {
        statuses.merge(site.standing().status(), 1, Integer::sum);
      }
    }
    return new Digest(
        title.finding(shown, viewpoint), title.support(shown, viewpoint), statuses, toRun, beside);
  }

  /** How many sites have a status. */
  int count(Status status) {
    return statuses.getOrDefault(status, 0);
  }
}
