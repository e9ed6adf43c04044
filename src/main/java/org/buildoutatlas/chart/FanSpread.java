package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Target;
import org.buildoutatlas.outlook.Spread;

/**
 * How the outcomes lie on the target's day: a curve that bulges from that day as far as outcomes
 * are dense, the part that reaches the target in its colour.
 */
record FanSpread(Style style, FanFrame frame, Target target) {

  private static final double BULGE = 44;
  private static final double FILL = 0.3;

  /** Weights by which a class is evened out with its neighbours. */
  private static final int[] KERNEL = {1, 2, 3, 4, 3, 2, 1};

  List<Mark> draw() {
    Spread spread = frame.forecast().spread();
    double foot = frame.x(target.by());
    List<Point> curve = curve(spread, foot, Math.min(BULGE, frame.right() - foot));
    Path.Builder line = Path.builder();
    Path.Builder reaching = Path.builder();
    double goal = frame.y(frame.forecast().target());
    Point before = new Point(foot, frame.y(spread.least()));
    for (Point point : curve) {
      if (line.isEmpty()) {
        line.move(point.x(), point.y());
      } else {
        line.line(point.x(), point.y());
      }
      if (point.y() <= goal) {
        if (reaching.isEmpty()) {
          double share = (before.y() - goal) / Math.max(1e-9, before.y() - point.y());
          reaching.move(foot, goal).line(before.x() + share * (point.x() - before.x()), goal);
        }
        reaching.line(point.x(), point.y());
      }
      before = point;
    }
    List<Mark> marks = new ArrayList<>();
    if (!reaching.isEmpty()) {
      Colour red = style.theme().ui().target().withOpacity(FILL);
      marks.add(new Mark.Area(reaching.line(foot, before.y()).close().build(), red));
    }
    marks.add(new Mark.Line(line.build(), Stroke.solid(style.theme().ui().text2(), 1)));
    return marks;
  }

  /** From the least amount up, at the middles of the classes, and one step beyond both ends. */
  private List<Point> curve(Spread spread, double foot, double bulge) {
    List<Double> smooth = smoothed(spread.counts());
    double most = smooth.stream().mapToDouble(d -> d).max().orElse(1);
    List<Point> points = new ArrayList<>();
    int reach = KERNEL.length / 2;
    for (int i = 0; i < smooth.size(); i++) {
      double amount = Math.max(0, spread.least() + (i - reach + 0.5) * spread.width());
      points.add(new Point(foot + bulge * smooth.get(i) / most, frame.y(Math.round(amount))));
    }
    return points;
  }

  /** Longer than the counts by half a kernel at both ends. */
  private static List<Double> smoothed(List<Integer> counts) {
    int reach = KERNEL.length / 2;
    List<Double> smooth = new ArrayList<>();
    for (int i = -reach; i < counts.size() + reach; i++) {
      double sum = 0;
      for (int k = -reach; k <= reach; k++) {
        sum += i + k >= 0 && i + k < counts.size() ? KERNEL[k + reach] * counts.get(i + k) : 0;
      }
      smooth.add(sum);
    }
    return smooth;
  }
}
