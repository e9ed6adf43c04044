package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Bundle;
import org.buildoutatlas.geo.Courses;
import org.buildoutatlas.model.LonLat;

/**
 * Where a flow runs on a sheet.
 *
 * @param flow what it shows
 * @param start where it begins, in pixels
 * @param startSeen whether that lies on the map, and on this side of the globe
 * @param trunk the pieces of what all ways share
 * @param parted whether the last piece of the trunk ends where the branches part, rather than at
 *     the side of the map
 * @param branches the pieces of the ways to sites, each ending at the edge of a marker or at the
 *     side of the map
 * @param width of the trunk, in pixels
 * @param aside how far right of its way it lies, because others run beside it, in pixels
 */
record FlowSketch(
    Flow flow,
    Point start,
    boolean startSeen,
    List<Track> trunk,
    boolean parted,
    List<Branch> branches,
    double width,
    double aside) {

  /** Pixels about the start in which texts may lie over the trunk. */
  private static final double NEAR_START = 30;

  /** Copies the lists. */
  FlowSketch {
    trunk = List.copyOf(trunk);
    branches = List.copyOf(branches);
  }

  /**
   * A piece of a way.
   *
   * @param arrives whether it ends at a site
   */
  record Branch(Track track, boolean arrives) {}

  /**
   * Where a flow runs.
   *
   * @param stands by the id of a site: the marker that shows it
   */
  static FlowSketch of(
      Flow flow,
      LonLat start,
      MapFrame frame,
      Map<String, Disc> stands,
      double width,
      double aside) {
    List<FlowGoal> goals = FlowGoal.of(flow, frame, stands);
    List<Disc> markers = List.copyOf(new LinkedHashSet<>(stands.values()));
    Bundle bundle = Bundle.of(start, goals.stream().map(FlowGoal::place).toList());
    List<Track> trunk = tracks(bundle.trunk(), frame);
    boolean parted =
        !trunk.isEmpty() && meets(trunk.getLast(), frame.toPixel(bundle.trunk().getLast()));
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      FlowGoal goal = goals.get(i);
      for (Track track : tracks(bundle.branches().get(i), frame)) {
        if (meets(track, frame.toPixel(goal.place()))) {
          branches.addAll(new FlowFan(goal, markers).of(track));
        } else {
          branches.add(new Branch(track, false));
        }
      }
    }
    boolean seen =
        frame.projection().domain().contains(start.lon(), start.lat()) && frame.shows(start);
    return new FlowSketch(flow, frame.toPixel(start), seen, trunk, parted, branches, width, aside);
  }

  /**
   * Boxes that the trunk runs through, for texts to stay out of; none near its start, where the
   * markers of the country stand.
   */
  List<Box> room(Box seen) {
    List<Box> boxes = new ArrayList<>();
    double half = width / 2 + 2;
    for (Track track : trunk) {
      for (double way = half; way < track.length(); way += 2 * half) {
        Point p = track.at(way).at();
        if (seen.contains(p.x(), p.y()) && p.distance(start) > NEAR_START) {
          boxes.add(Box.around(p, half));
        }
      }
    }
    return boxes;
  }

  private static boolean meets(Track track, Point pixel) {
    return track.end().distance(pixel) < 1;
  }

  private static List<Track> tracks(List<LonLat> places, MapFrame frame) {
    Affine toPixels = frame.toPixels();
    return Courses.onPlane(frame.projection(), places).stream()
        .map(piece -> new Track(piece.stream().map(toPixels::apply).toList()))
        .toList();
  }
}
