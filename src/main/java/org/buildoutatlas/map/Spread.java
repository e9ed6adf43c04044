package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buildoutatlas.drawing.Point;

/**
 * Moves discs just until they no longer touch. Firm ones push each other along the line between
 * their centres, again and again, until none overlaps; loose ones then take the nearest free place
 * about their own. The order of the discs decides only where two firm ones lie on the very same
 * place, and which loose one comes first.
 *
 * @param gap what stays between two discs, in pixels
 * @param rounds after so many pushes it is left at that
 */
record Spread(double gap, int rounds) {

  private static final int ROUNDS = 2000;

  /** Pushes until none overlaps. */
  Spread(double gap) {
    this(gap, ROUNDS);
  }

  /**
   * The share of an overlap that is taken away in a round: small steps keep neighbours in their
   * order.
   */
  private static final double STEP = 0.2;

  /** How far a pair may still overlap, in pixels. */
  private static final double TOLERANCE = 0.01;

  private static final int DIRECTIONS = 48;

  /** How far a loose disc looks for a free place, in pixels. */
  private static final double REACH = 200;

  /** How much closer a pair may come before it is looked at again, in pixels. */
  private static final double WATCH = 60;

  /** After so many rounds it is looked anew which pairs are close. */
  private static final int ROUNDS_WATCHED = 40;

  /**
   * A disc that may be moved.
   *
   * @param disc where it would like to be
   * @param firm whether it gives way only to its like
   * @param pinned whether it stays where it is and all others give way
   */
  record Body(Disc disc, boolean firm, boolean pinned) {

    /** One that may be moved. */
    Body(Disc disc, boolean firm) {
      this(disc, firm, false);
    }
  }

  /** Two that may touch, by their numbers. */
  private record Pair(int a, int b) {}

  /** The centres after moving, in the order of the bodies. */
  List<Point> apart(List<Body> bodies) {
    List<Point> centers = new ArrayList<>(bodies.stream().map(b -> b.disc().center()).toList());
    push(bodies, centers);
    List<Disc> settled = new ArrayList<>();
    for (int i = 0; i < centers.size(); i++) {
      if (bodies.get(i).firm()) {
        settled.add(new Disc(centers.get(i), bodies.get(i).disc().radius()));
      }
    }
    for (int i = 0; i < centers.size(); i++) {
      if (!bodies.get(i).firm()) {
        Disc free = nearestFree(bodies.get(i).disc(), settled);
        settled.add(free);
        centers.set(i, free.center());
      }
    }
    return List.copyOf(centers);
  }

  private Disc nearestFree(Disc disc, List<Disc> settled) {
    List<Disc> near =
        settled.stream()
            .filter(
                other ->
                    disc.center().distance(other.center())
                        < disc.radius() + other.radius() + gap + REACH)
            .toList();
    for (double way = 0; way <= REACH; way += 2) {
      for (int i = 0; i < (way > 0 ? DIRECTIONS : 1); i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        Point center = disc.center().plus(way * Math.cos(angle), way * Math.sin(angle));
        if (near.stream().noneMatch(other -> touch(new Disc(center, disc.radius()), other))) {
          return new Disc(center, disc.radius());
        }
      }
    }
    return disc;
  }

  private boolean touch(Disc a, Disc b) {
    return a.center().distance(b.center()) < a.radius() + b.radius() + gap;
  }

  private void push(List<Body> bodies, List<Point> centers) {
    List<Pair> pairs = List.of();
    boolean moved = true;
    for (int round = 0; moved && round < rounds; round++) {
      if (round % ROUNDS_WATCHED == 0) {
        pairs = close(bodies, centers);
      }
      moved = false;
      for (Pair pair : pairs) {
        moved |= part(bodies, centers, pair.a, pair.b);
      }
    }
  }

  /** The pairs of firm ones that may come to touch, in order of their numbers. */
  private List<Pair> close(List<Body> bodies, List<Point> centers) {
    List<Integer> eastward = new ArrayList<>();
    double largest = 0;
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.get(i).firm()) {
        eastward.add(i);
        largest = Math.max(largest, bodies.get(i).disc().radius());
      }
    }
    eastward.sort(Comparator.comparingDouble(i -> centers.get(i).x()));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < eastward.size(); i++) {
      int a = eastward.get(i);
      double reach = bodies.get(a).disc().radius() + gap + WATCH;
      for (int j = i + 1; j < eastward.size(); j++) {
        int b = eastward.get(j);
        if (centers.get(b).x() - centers.get(a).x() > reach + largest) {
          break;
        }
        if (centers.get(a).distance(centers.get(b)) < reach + bodies.get(b).disc().radius()) {
          pairs.add(new Pair(Math.min(a, b), Math.max(a, b)));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b));
    return pairs;
  }

  private boolean part(List<Body> bodies, List<Point> centers, int i, int j) {
    Point a = centers.get(i);
    Point b = centers.get(j);
    double apart = a.distance(b);
    double overlap = bodies.get(i).disc().radius() + bodies.get(j).disc().radius() + gap - apart;
    if (overlap <= TOLERANCE) {
      return false;
    }
    // Two on one place part in a direction of their own, so that several do not queue up in a row.
    double angle = 2.4 * (i + 2 * j);
    double dx = apart < 1e-6 ? Math.cos(angle) : (b.x() - a.x()) / apart;
    double dy = apart < 1e-6 ? Math.sin(angle) : (b.y() - a.y()) / apart;
    double way = Math.max(TOLERANCE, STEP * overlap) / 2;
    if (bodies.get(i).pinned() && bodies.get(j).pinned()) {
      return false;
    }
    if (!bodies.get(i).pinned()) {
      centers.set(i, a.plus(-dx * way, -dy * way));
    }
    if (!bodies.get(j).pinned()) {
      centers.set(j, b.plus(dx * way, dy * way));
    }
    return true;
  }
}
