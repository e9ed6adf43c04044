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
    GeodesicLine trunk = line(start, middle(ends));
    double near = trunk.Distance() * NEIGHBOURS;
    int fork = (int) (PARTING * STEPS);
    List<LonLat> shared = new ArrayList<>();
    for (int i = 0; i <= fork; i++) {
      shared.add(Geodesics.along(trunk, (double) i / STEPS));
    }
    List<List<LonLat>> branches = new ArrayList<>();
    for (LonLat end : ends) {
      GeodesicLine limb = line(start, middle(group(end, ends, near)));
      GeodesicLine twig = line(start, end);
      List<LonLat> branch = new ArrayList<>();
      branch.add(shared.getLast());
      for (int i = fork + 1; i < STEPS; i++) {
        double share = (double) i / STEPS;
        LonLat onLimb =
            between(
                Geodesics.along(trunk, share),
                Geodesics.along(limb, share),
                eased((share - PARTING) / (1 - PARTING)));
        double own = eased((share - DELIVERY) / (1 - DELIVERY));
        branch.add(between(onLimb, Geodesics.along(twig, share), own));
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

  /** The place in the middle of others: the sum of their directions from the globe's centre. */
  public static LonLat middle(List<LonLat> places) {
    double[] sum = new double[3];
    for (LonLat place : places) {
      add(sum, place, 1);
    }
    return place(sum);
  }

  private static LonLat between(LonLat a, LonLat b, double share) {
    double[] sum = new double[3];
    add(sum, a, 1 - share);
    add(sum, b, share);
    return place(sum);
  }

  private static void add(double[] sum, LonLat place, double weight) {
    double lat = Math.toRadians(place.lat());
    double lon = Math.toRadians(place.lon());
    sum[0] += weight * Math.cos(lat) * Math.cos(lon);
    sum[1] += weight * Math.cos(lat) * Math.sin(lon);
    sum[2] += weight * Math.sin(lat);
  }

  private static LonLat place(double[] v) {
    return new LonLat(
        Math.toDegrees(Math.atan2(v[1], v[0])),
        Math.toDegrees(Math.atan2(v[2], Math.hypot(v[0], v[1]))));
  }

  /** From 0 to 1 without a bend at either end. */
  private static double eased(double t) {
    double x = Math.clamp(t, 0, 1);
    return x * x * (3 - 2 * x);
  }
}
