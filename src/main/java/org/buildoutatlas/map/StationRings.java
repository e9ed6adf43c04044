package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Measurement;

/**
 * The stations that values of the chosen candidate come from. Nobody has published where they are,
 * only how far away: each is a dotted circle of that distance, and says so.
 *
 * @param reach draws lines and knows theme and frame
 * @param candidate the chosen one
 */
record StationRings(ReachLines reach, Candidate candidate) {

  /** More would hide the map. */
  private static final int MOST = 3;

  /** A smaller circle would lie under the marker, in pixels. */
  private static final double SMALLEST = 28;

  private static final TextStyle STYLE = new TextStyle(Face.ITALIC, 12);

  /** Places of the circle at which its name is tried, in steps of two degrees: top and bottom. */
  private static final int[] SIDES = {0, 90, 15, 165, 75, 105, 45, 135};

  List<Mark> lines() {
    List<Mark> marks = new ArrayList<>();
    for (double km : stations().values()) {
      List<LonLat> circle = circle(km);
      if (isSeen(circle)) {
        marks.add(
            new Mark.Line(
                reach.path(circle), Stroke.dashed(reach.theme().ui().text2(), 1.2, 1.5, 4)));
      }
    }
    return reach.pale(marks);
  }

  List<ReferenceName> names() {
    List<ReferenceName> names = new ArrayList<>();
    stations()
        .forEach(
            (name, km) -> {
              List<LonLat> circle = circle(km);
              if (isSeen(circle)) {
                List<Point> places = new ArrayList<>();
                for (int side : SIDES) {
                  places.add(reach.frame().toPixel(circle.get(side)));
                }
                names.add(
                    reach.name(
                        reach.words().text("map.station", name, ReachLines.kilometres(km)),
                        STYLE,
                        places));
              }
            });
    return names;
  }

  /** Each station once, in the order of the values. */
  private Map<String, Double> stations() {
    Map<String, Double> stations = new LinkedHashMap<>();
    candidate.measurements().stream()
        .flatMap(m -> m.origins().stream())
        .filter(StationRings::isStation)
        .forEach(
            o ->
                o.km()
                    .filter(_ -> stations.size() < MOST)
                    .ifPresent(km -> stations.put(o.name(), km)));
    return stations;
  }

  /** A plant has a capacity, and what was computed from has a place. */
  private static boolean isStation(Measurement.Origin origin) {
    return origin.megawatts().isEmpty() && origin.position().isEmpty();
  }

  private List<LonLat> circle(double km) {
    return Geodesics.circle(candidate.position(), km);
  }

  private boolean isSeen(List<LonLat> circle) {
    return reach
            .frame()
            .toPixel(circle.getFirst())
            .distance(reach.frame().toPixel(candidate.position()))
        > SMALLEST;
  }
}
