package org.buildoutatlas.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import org.buildoutatlas.model.LonLat;

/**
 * The ways from one place to several, bundled: one trunk that branches, first toward groups of
 * neighbours, then to each place. Every branch leaves without a bend and arrives along its own
 * geodesic (after D. Holten, Hierarchical edge bundles, 2006, with the tree made of geodesics).
 *
 * @param trunk what all ways share, from the start on
 * @param branches the rest of the way to each place, in the order of the places; each begins at the
 *     trunk's end
 */
public record Bundle(List<LonLat> trunk, List<List<LonLat>> branches) {

  /** At which share of the way the groups part from the trunk, and the places from their group. */
  private static final double PARTING = 0.58;

  private static final double DELIVERY = 0.74;

  /** Places closer together than this share of the way are a group. */
  private static final double NEIGHBOURS = 0.075;

  /** Steps of the whole way. */
  private static final int STEPS = 128;

  /** Copies the lists. */
  public Bundle {
    trunk = List.copyOf(trunk);
    branches = branches.stream().map(List::copyOf).toList();
  }

  /**
   * Bundles the ways from a place.
   *
   * @param ends at least one, none of them at the start
   */
  public static Bundle of(LonLat start, List<LonLat> ends) {
    GeodesicLine trunk = line(start, Geodesics.middle(ends));
    double near = trunk.Distance() * NEIGHBOURS;
    int fork = (int) (PARTING * STEPS);
    List<LonLat> shared = new ArrayList<>();
    for (int i = 0; i <= fork; i++) {
      shared.add(Geodesics.along(trunk, (double) i / STEPS));
    }
    List<List<LonLat>> branches = new ArrayList<>();
    for (LonLat end : ends) {
      GeodesicLine limb = line(start, Geodesics.middle(group(end, ends, near)));
      GeodesicLine twig = line(start, end);
      List<LonLat> branch = new ArrayList<>();
      branch.add(shared.getLast());
      for (int i = fork + 1; i < STEPS; i++) {
        double share = (double) i / STEPS;
        LonLat onLimb =
            Geodesics.between(
                Geodesics.along(trunk, share),
                Geodesics.along(limb, share),
                eased((share - PARTING) / (1 - PARTING)));
        double own = eased((share - DELIVERY) / (1 - DELIVERY));
        branch.add(Geodesics.between(onLimb, Geodesics.along(twig, share), own));
      }
      branch.add(end);
      branches.add(branch);
    }
    return new Bundle(shared, branches);
  }

  private static GeodesicLine line(LonLat from, LonLat to) {
    return Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon());
  }

  /** The places that can be reached from one in steps that are not too long. */
  private static List<LonLat> group(LonLat first, List<LonLat> all, double near) {
    List<LonLat> found = new ArrayList<>(List.of(first));
    for (int i = 0; i < found.size(); i++) {
      for (LonLat other : all) {
        if (!found.contains(other) && Geodesics.distance(found.get(i), other) < near) {
          found.add(other);
        }
      }
    }
    return found;
  }

  /** From 0 to 1 without a bend at either end. */
  private static double eased(double t) {
    double x = Math.clamp(t, 0, 1);
    return x * x * (3 - 2 * x);
  }
}
