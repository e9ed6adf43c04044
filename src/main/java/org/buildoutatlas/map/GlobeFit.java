package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;

/**
 * Finds how the globe is turned, and how large it is, so that both shores of the Pacific are seen
 * and nothing stands over a marker. It is turned and made smaller as little as it can be.
 *
 * @param projection of a globe
 * @param cover what stands over the map
 * @param width of the sheet, in pixels
 * @param height of the sheet, in pixels
 */
record GlobeFit(Projection projection, Cover cover, double width, double height) {

  /** Above the Pacific: both its shores stand on the globe, Korea and Texas alike. */
  static final LonLat PACIFIC = new LonLat(-166, 42);

  /** Steps by which it is turned, in degrees, and made smaller. */
  private static final double TURN = 4;

  private static final int TURNS_SOUTH = 7;
  private static final int TURNS_ASIDE = 3;
  private static final double SMALLER = 0.04;
  private static final int SIZES = 14;

  /** A degree of turning weighs as much as this share of the size. */
  private static final double DEGREE = 0.006;

  private record Try(MapFrame frame, double weight) {}

  /** The globe that hides the fewest, and of these the one that is turned and shrunk the least. */
  MapFrame best(Subjects subjects) {
    MapFrame best = frame(PACIFIC, 1);
    long fewest = Long.MAX_VALUE;
    for (Try next : tries()) {
      long hidden = cover.hidden(subjects.in(next.frame)) + subjects.beyond(next.frame);
      if (hidden < fewest) {
        fewest = hidden;
        best = next.frame;
      }
      if (hidden == 0) {
        break;
      }
    }
    return best;
  }

  private List<Try> tries() {
    List<Try> tries = new ArrayList<>();
    for (int size = 0; size < SIZES; size++) {
      for (int south = 0; south <= TURNS_SOUTH; south++) {
        for (int aside = -TURNS_ASIDE; aside <= TURNS_ASIDE; aside++) {
          LonLat center = new LonLat(PACIFIC.lon() + aside * TURN, PACIFIC.lat() - south * TURN);
          double turned = TURN * Math.hypot(south, aside);
          tries.add(new Try(frame(center, 1 - size * SMALLER), size * SMALLER + turned * DEGREE));
        }
      }
    }
    tries.sort(Comparator.comparingDouble(Try::weight));
    return tries;
  }

  /** The whole globe, its edge clear of the sheet's. */
  private MapFrame frame(LonLat center, double share) {
    double across = 2 * projection.toPlane(new LonLat(90, 0)).x();
    double scale = share * Math.min(width, height) / (across * Frames.ROOM);
    return new MapFrame(Region.GLOBE, projection, new Camera(center, scale), width, height);
  }
}
