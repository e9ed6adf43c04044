package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;

/**
 * Where a branch of a flow goes: a site, or several whose markers stand so close together that they
 * are reached by one way, which fans out before them.
 *
 * @param place the middle of the sites
 * @param markers of the sites, one that shows several once, in pixels
 */
record FlowGoal(LonLat place, List<Disc> markers) {

  /** What must be free between two markers for each to get a way of its own, in pixels. */
  private static final double ROOM = 14;

  /** Copies the list. */
  FlowGoal {
    markers = List.copyOf(markers);
  }

  private record Stand(LonLat place, Disc disc) {}

  /**
   * The goals of a flow.
   *
   * @param stands by the id of a site: the marker that shows it
   */
  static List<FlowGoal> of(Flow flow, MapFrame frame, Map<String, Disc> stands) {
    SymbolScale scale = SymbolScale.of(frame, false);
    List<Stand> left = new ArrayList<>();
    for (ShownSite site : flow.sites()) {
      LonLat place = site.site().location().position();
      Disc own = new Disc(frame.toPixel(place), Markers.radius(site, scale));
      left.add(new Stand(place, stands.getOrDefault(site.site().id(), own)));
    }
    List<FlowGoal> goals = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Stand> group = new ArrayList<>(List.of(left.removeFirst()));
      for (int i = 0; i < group.size(); i++) {
        Disc member = group.get(i).disc;
        List<Stand> close = left.stream().filter(s -> touch(member, s.disc)).toList();
        group.addAll(close);
        left.removeAll(close);
      }
      goals.add(of(group));
    }
    return goals;
  }

  private static FlowGoal of(List<Stand> group) {
    List<LonLat> places = group.stream().map(Stand::place).toList();
    LonLat middle = group.size() == 1 ? places.getFirst() : Geodesics.middle(places);
    return new FlowGoal(
        middle, List.copyOf(new LinkedHashSet<>(group.stream().map(Stand::disc).toList())));
  }

  /** The middle of its markers. */
  Point middle() {
    return markers.stream().map(Disc::box).reduce(Box::union).orElseThrow().center();
  }

  /** The radius of the circle about the middle that holds them, in pixels. */
  double radius() {
    Point middle = middle();
    return markers.stream()
        .mapToDouble(disc -> disc.center().distance(middle) + disc.radius())
        .max()
        .orElseThrow();
  }

  private static boolean touch(Disc a, Disc b) {
    return a.center().distance(b.center()) < a.radius() + b.radius() + ROOM;
  }
}
