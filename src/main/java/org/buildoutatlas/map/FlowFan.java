package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buildoutatlas.drawing.Point;

/**
 * Spreads a way out before markers that stand close together, so that an arrow arrives at each of
 * them: straight where that is free, else around its neighbours.
 *
 * @param goal the markers
 * @param others all markers of the map: no arrow runs through them
 */
record FlowFan(FlowGoal goal, List<Disc> others) {

  /** What stays free between an arrow's tip and a marker, in pixels. */
  static final double BEFORE = 3;

  /** So far before the markers the way spreads out, in pixels. */
  private static final double FAN = 44;

  /** What stays free between an arrow and the markers that it passes, in pixels. */
  private static final double PASSING = 3;

  /** Over so many pixels a way turns from a site's true place to its marker. */
  private static final double TURN = 90;

  /** Ways to reach a marker: so many to either side, in steps of so many degrees. */
  private static final int SIDES = 11;

  private static final double STEP = 15;
  private static final int CORNERS = 24;

  /** How far a way bends out, as shares of its length. */
  private static final double[] BENDS = {0.35, 0.7, 1.1};

  /** Copies the list. */
  FlowFan {
    others = List.copyOf(others);
  }

  /** The ends of a way that runs to the middle of the sites. */
  List<FlowSketch.Branch> of(Track way) {
    Track to = way.bent(goal.middle(), TURN);
    if (goal.markers().size() == 1) {
      double radius = goal.markers().getFirst().radius();
      return List.of(new FlowSketch.Branch(to.without(radius + BEFORE), true));
    }
    Track limb = to.without(goal.radius() + FAN);
    List<FlowSketch.Branch> branches = new ArrayList<>();
    branches.add(new FlowSketch.Branch(limb, false));
    Track.Spot fork = limb.at(limb.length());
    goal.markers().forEach(disc -> branches.add(new FlowSketch.Branch(twig(fork, disc), true)));
    return branches;
  }

  private record Twig(Track track, double room, double turn) {}

  /** The way that turns the least of those that are free, or the freest. */
  private Track twig(Track.Spot fork, Disc disc) {
    List<Twig> twigs = new ArrayList<>();
    double straight =
        Math.atan2(fork.at().y() - disc.center().y(), fork.at().x() - disc.center().x());
    for (int side = -SIDES; side <= SIDES; side++) {
      for (double bend : BENDS) {
        Track track = curve(fork, disc, straight + Math.toRadians(side * STEP), bend);
        twigs.add(new Twig(track, room(track, disc), Math.abs(side) + bend));
      }
    }
    return twigs.stream()
        .filter(twig -> twig.room >= PASSING)
        .min(Comparator.comparingDouble(Twig::turn))
        .or(() -> twigs.stream().max(Comparator.comparingDouble(Twig::room)))
        .orElseThrow()
        .track;
  }

  /** From the fork on without a bend to the edge of a marker, straight at its middle. */
  private static Track curve(Track.Spot fork, Disc disc, double angle, double bend) {
    double dx = Math.cos(angle);
    double dy = Math.sin(angle);
    Point tip = disc.edge(dx, dy, BEFORE);
    double pull = bend * tip.distance(fork.at());
    Point first = fork.at().plus(0.35 * pull * fork.dx(), 0.35 * pull * fork.dy());
    Point second = tip.plus(0.6 * pull * dx, 0.6 * pull * dy);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= CORNERS; i++) {
      double t = (double) i / CORNERS;
      double a = (1 - t) * (1 - t) * (1 - t);
      double b = 3 * (1 - t) * (1 - t) * t;
      double c = 3 * (1 - t) * t * t;
      double d = t * t * t;
      points.add(
          new Point(
              a * fork.at().x() + b * first.x() + c * second.x() + d * tip.x(),
              a * fork.at().y() + b * first.y() + c * second.y() + d * tip.y()));
    }
    return new Track(points);
  }

  /** How far a way stays from all other markers, and from its own before it arrives. */
  private double room(Track track, Disc own) {
    double room = Double.POSITIVE_INFINITY;
    for (int i = 0; i < CORNERS; i++) {
      Point p = track.at(track.length() * i / CORNERS).at();
      room = Math.min(room, p.distance(own.center()) - own.radius());
      for (Disc other : others) {
        if (!other.equals(own)) {
          room = Math.min(room, p.distance(other.center()) - other.radius());
        }
      }
    }
    return room;
  }
}
