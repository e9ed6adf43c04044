package org.buildoutatlas.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.buildoutatlas.check.Nearest;

/** The ids of figures that may have been meant by one that does not exist. */
final class NearFigures {

  private static final int OFFERED = 3;

  private NearFigures() {}

  /**
   * Those that hold it, then the nearest, the best first: none that are much further away than
   * others; where all are far away, those of the same family.
   */
  static List<String> of(String id, List<String> ids) {
    String family = id.substring(0, id.indexOf('.') + 1);
    List<String> near = best(id, ids, known -> isNear(id, known));
    List<String> related = near.isEmpty() ? best(id, ids, k -> k.startsWith(family)) : near;
    return related.isEmpty() ? best(id, ids, _ -> true) : related;
  }

  private static boolean isNear(String id, String known) {
    return known.contains(id) || Nearest.distance(id, known) <= Math.max(2, id.length() / 5);
  }

  private static List<String> best(String id, List<String> ids, Predicate<String> which) {
    return ids.stream()
        .filter(which)
        .sorted(
            Comparator.comparing((String known) -> !known.contains(id))
                .thenComparingInt(known -> Nearest.distance(id, known)))
        .limit(OFFERED)
        .toList();
  }
}
