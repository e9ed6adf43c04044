package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Projection;

/**
 * Finds the closest view of a region in which nothing stands over its markers. From the widest
 * picture on, the view is pushed about as far as all that belongs to the region stays on the sheet;
 * where no push helps it goes a little farther off.
 *
 * @param widest the view that fills the sheet with the region
 * @param plane what belongs to the region, in metres
 * @param cover what stands over the map
 * @param top room kept free at the top, in pixels
 * @param beyond how far a view may look beyond the pole, in pixels
 */
record FlatFit(MapFrame widest, Box plane, Cover cover, double top, double beyond) {

  /** How many times it goes farther off, and how far each time. */
  private static final int STEPS = 14;

  private static final double STEP = 0.96;

  /** So many pushes are tried to either side. */
  private static final int PUSHES = 8;

  /** What is kept free about a marker at the edge of the sheet, in pixels. */
  private static final double EDGE = 4;

  private record Try(MapFrame frame, long hidden) {}

  /** The view that hides the fewest, and the closest of these. */
  MapFrame best(Subjects subjects) {
    Optional<Try> best = Optional.empty();
    double scale = widest.camera().scale();
    for (int i = 0; i <= STEPS && best.filter(b -> b.hidden == 0).isEmpty(); i++) {
      Try next = pushed(widest.with(widest.camera().withScale(scale)), subjects);
      if (best.isEmpty() || next.hidden < best.get().hidden) {
        best = Optional.of(next);
      }
      scale *= STEP;
    }
    return best.map(Try::frame).orElse(widest);
  }

  /** The least push at a scale that hides the fewest. */
  private Try pushed(MapFrame frame, Subjects subjects) {
    List<Disc> discs = subjects.in(frame);
    Optional<Try> best = Optional.empty();
    for (Point push : pushes(frame)) {
      MapFrame there = moved(frame, push);
      double dx = there.toPixels().tx() - frame.toPixels().tx();
      double dy = there.toPixels().ty() - frame.toPixels().ty();
      List<Disc> pushed = discs.stream().map(disc -> disc.plus(dx, dy)).toList();
      Try next = new Try(there, cover.hidden(pushed) + outside(pushed));
      if (best.isEmpty() || next.hidden < best.get().hidden) {
        best = Optional.of(next);
      }
      if (next.hidden == 0) {
        break;
      }
    }
    return best.orElse(new Try(frame, Long.MAX_VALUE));
  }

  private long outside(List<Disc> discs) {
    Box sheet = widest.sheet().grow(-EDGE);
    return discs.stream().filter(disc -> !sheet.contains(disc.box())).count();
  }

  /** All pushes that keep the region on the sheet, in pixels, the least first. */
  private List<Point> pushes(MapFrame frame) {
    Point a = frame.toPixels().apply(new Point(plane.minX(), plane.maxY()));
    Point b = frame.toPixels().apply(new Point(plane.maxX(), plane.minY()));
    double roomX = (Frames.ROOM - 1) / 2 * (b.x() - a.x());
    double roomY = (Frames.ROOM - 1) / 2 * (b.y() - a.y());
    List<Double> xs = steps(roomX - a.x(), frame.width() - roomX - b.x());
    List<Double> ys = steps(top + roomY - a.y(), frame.height() - roomY - b.y());
    List<Point> pushes = new ArrayList<>();
    xs.forEach(x -> ys.forEach(y -> pushes.add(new Point(x, y))));
    pushes.sort(Comparator.comparingDouble(push -> push.distance(new Point(0, 0))));
    return pushes;
  }

  /** Where it lies already, and steps to either end. */
  private static List<Double> steps(double least, double most) {
    List<Double> steps = new ArrayList<>(List.of(0.0));
    for (int i = 1; i <= PUSHES; i++) {
      if (least < 0) {
        steps.add(least * i / PUSHES);
      }
      if (most > 0) {
        steps.add(most * i / PUSHES);
      }
    }
    return steps;
  }

  private MapFrame moved(MapFrame frame, Point push) {
    Projection projection = frame.projection();
    Point middle = frame.sheet().center().plus(-push.x(), -push.y());
    Point plane = frame.toPixels().inverse().apply(middle);
    double scale = frame.camera().scale();
    double y = Frames.within(projection, plane.y(), frame.height() / scale, beyond / scale);
    return projection
        .toPlace(new Point(plane.x(), y))
        .map(center -> frame.with(frame.camera().withCenter(center)))
        .orElse(frame);
  }
}
