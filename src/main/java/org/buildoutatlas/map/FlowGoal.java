package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.LonLat;

/**
 * Where a branch of a flow goes: a site, or several whose markers stand so close together that
 * arrows between them could not be told apart.
 *
 * @param place the middle of the sites
 * @param pixel where it is on the sheet
 * @param radius of the circle that holds their markers, in pixels
 */
record FlowGoal(LonLat place, Point pixel, double radius) {

  /** What must be free between two markers for each to get its own arrow, in pixels. */
  private static final double ROOM = 14;

  /** Markers that were pushed apart take so much more room than their areas. */
  private static final double PUSHED = 1.05;

  static List<FlowGoal> of(Flow flow, MapFrame frame) {
    SymbolScale scale = SymbolScale.of(frame, false);
    List<FlowGoal> goals = new ArrayList<>();
    List<ShownSite> left = new ArrayList<>(flow.sites());
    while (!left.isEmpty()) {
      List<ShownSite> group = new ArrayList<>(List.of(left.removeFirst()));
      for (int i = 0; i < group.size(); i++) {
        ShownSite member = group.get(i);
        List<ShownSite> close = left.stream().filter(s -> touch(member, s, frame, scale)).toList();
        group.addAll(close);
        left.removeAll(close);
      }
      goals.add(of(group, frame, scale));
    }
    return goals;
  }

  private static FlowGoal of(List<ShownSite> group, MapFrame frame, SymbolScale scale) {
    List<LonLat> places = group.stream().map(FlowGoal::place).toList();
    LonLat middle = group.size() == 1 ? places.getFirst() : Geodesics.middle(places);
    Point pixel = frame.toPixel(middle);
    double squares = group.stream().mapToDouble(s -> Math.pow(scale.radius(s.standing()), 2)).sum();
    double radius = Math.sqrt(squares) * (group.size() == 1 ? 1 : PUSHED);
    double spread =
        places.stream().mapToDouble(p -> frame.toPixel(p).distance(pixel)).max().orElse(0);
    return new FlowGoal(middle, pixel, Math.max(radius, spread));
  }

  private static boolean touch(ShownSite a, ShownSite b, MapFrame frame, SymbolScale scale) {
    double apart = frame.toPixel(place(a)).distance(frame.toPixel(place(b)));
    return apart < scale.radius(a.standing()) + scale.radius(b.standing()) + ROOM;
  }

  private static LonLat place(ShownSite site) {
    return site.site().location().position();
  }
}
