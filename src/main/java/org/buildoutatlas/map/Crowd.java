package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.PlaneIndex;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.view.Region;

/**
 * The sites of a map at every scale: one by one where there is room, several as one sign where they
 * would pile up.
 *
 * <p>Steps of scale, each √2 farther off than the one before, are worked out once. At each step the
 * sites are taken in order of size. Up to three close together stay what they are, for {@link
 * Spread} can part them without moving any far; more become one. What is one sign stays one farther
 * off. So it depends on the scale and never on which part of the map is seen.
 */
final class Crowd {

  /** The closest step, in pixels per metre: the window goes no closer. */
  static final double FINEST = 0.01;

  private static final int STEPS = 28;

  /** What lies closer than this piles up, in pixels. */
  private static final double REACH = 34;

  /** The same where there is no room about to part into. */
  private static final double WIDE_REACH = 96;

  /** Where more than so many lie within {@link #AROUND} there is no room. */
  private static final int DENSE = 11;

  /** In pixels. */
  private static final double AROUND = 200;

  /** As many overlapping markers can be parted. */
  private static final int APART = 3;

  private final List<Step> steps;

  /**
   * A step of scale.
   *
   * @param scale in pixels per metre
   * @param bunches what is shown from this scale on, in order of size of their first sites
   * @param largest planned power of the largest sign for several sites, in GW
   */
  record Step(double scale, PlaneIndex<Bunch> bunches, double largest) {}

  private Crowd(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Works out all steps.
   *
   * @param sites the largest first
   * @param projection places to plane
   */
  static Crowd of(List<ShownSite> sites, Projection projection) {
    List<Bunch> bunches =
        sites.stream()
            .map(s -> Bunch.of(s, projection.toPlane(s.site().location().position())))
            .toList();
    List<Step> steps = new ArrayList<>();
    PlaneIndex<Bunch> finer = new PlaneIndex<>(bunches, Bunch::place);
    double opensAt = Double.POSITIVE_INFINITY;
    for (int i = 0; i < STEPS; i++) {
      double scale = FINEST * Math.pow(2, -i / 2.0);
      List<Bunch> merged = merged(finer.all(), scale, opensAt);
      if (merged.size() < finer.all().size()) {
        finer = new PlaneIndex<>(merged, Bunch::place);
      }
      double largest =
          merged.stream()
              .filter(b -> !b.isOne())
              .mapToDouble(b -> b.tally().gigawatts())
              .max()
              .orElse(0);
      steps.add(new Step(scale, finer, largest));
      opensAt = scale;
    }
    return new Crowd(steps);
  }

  /** The step for a scale, in pixels per metre: the closest one that is not closer. */
  Step at(double scale) {
    // A scale that is a step, but for the last bits, is that step.
    double steps2 = Math.ceil(2 * Math.log(FINEST / scale) / Math.log(2) - 1e-9);
    return steps.get((int) Math.clamp(steps2, 0, STEPS - 1));
  }

  /** Whether signs for several sites are seen in a frame. */
  boolean hasClusters(MapFrame frame) {
    PlaneIndex<Bunch> bunches = at(frame.camera().scale()).bunches();
    // The plane of a globe is not that of its sites: there, any of the whole will do.
    List<Bunch> seen =
        frame.region() == Region.GLOBE ? bunches.all() : bunches.in(frame.planeBox());
    return seen.stream().anyMatch(bunch -> !bunch.isOne());
  }

  private static List<Bunch> merged(List<Bunch> finer, double scale, double opensAt) {
    Cells cells = new Cells(finer.stream().map(Bunch::place).toList(), AROUND / scale);
    boolean[] taken = new boolean[finer.size()];
    List<Bunch> merged = new ArrayList<>();
    for (int i = 0; i < finer.size(); i++) {
      if (!taken[i]) {
        List<Bunch> group = new ArrayList<>();
        for (int member : pile(finer, i, cells, scale, taken)) {
          taken[member] = true;
          group.add(finer.get(member));
        }
        merged.add(group.size() == 1 ? group.getFirst() : Bunch.of(group, opensAt));
      }
    }
    return merged;
  }

  /** The numbers of those that become one with a bunch, itself among them. */
  private static int[] pile(
      List<Bunch> finer, int number, Cells cells, double scale, boolean[] taken) {
    Bunch seed = finer.get(number);
    Point middle = seed.place();
    int[] around =
        Arrays.stream(cells.near(middle)).filter(n -> finer.get(n).isLike(seed)).toArray();
    double reach = (around.length > DENSE ? WIDE_REACH : REACH) / scale;
    int[] near =
        Arrays.stream(around)
            .filter(n -> !taken[n] && finer.get(n).place().distance(middle) <= reach)
            .toArray();
    int sites = Arrays.stream(near).map(n -> finer.get(n).tally().sites()).sum();
    return sites > APART ? near : new int[] {number};
  }
}
