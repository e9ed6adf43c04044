package org.buildoutatlas.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.buildoutatlas.model.ManySites;

/**
 * The time from frame to frame in the running window while a robot moves the map, and how many of
 * those frames showed a bare spot.
 */
final class FrameBench implements Bench {

  private static final double WARM_UP = 8;
  private static final double SECONDS = 10;

  private static final Measure PAN = frames("frame.pan", "while the map is dragged", 17);
  private static final Measure ZOOM = frames("frame.zoom", "while the wheel turns", 17);
  private static final Measure MANY = frames("frame.10k", "both, with 10,000 sites", 17);
  private static final Measure CROWD = frames("frame.100k", "both, with 100,000 sites", 33);
  private static final Measure BARE =
      new Measure(
          "frame.bare",
          "frames of the above that showed a bare spot",
          "frames",
          Measure.Statistic.MEDIAN,
          0);

  private static Measure frames(String name, String what, double must) {
    return new Measure(name, "from frame to frame " + what, "ms", Measure.Statistic.P95, must);
  }

  @Override
  public List<Measure> measures() {
    return List.of(PAN, ZOOM, MANY, CROWD, BARE);
  }

  @Override
  public List<String> options() {
    return BenchWindow.OPTIONS;
  }

  @Override
  public List<String> launcher() {
    return Screens.launcher();
  }

  @Override
  public void run(Predicate<Measure> wanted, Consumer<Sampled> found) throws Exception {
    if (System.getenv("DISPLAY") == null) {
      measures().stream()
          .filter(wanted)
          .map(m -> Sampled.skipped(m, "Not measured: no display and no xvfb-run."))
          .forEach(found);
      return;
    }
    BenchWindow window = BenchWindow.open();
    Watch watch = new Watch(window);
    watch.measure(PAN, List.of(Hand.PAN), wanted, found);
    watch.measure(ZOOM, List.of(Hand.ZOOM), wanted, found);
    for (Measure crowd : List.of(MANY, CROWD)) {
      if (wanted.test(crowd)) {
        window.open(ManySites.atlas(crowd.equals(MANY) ? 10_000 : 100_000));
        watch.measure(crowd, List.of(Hand.PAN, Hand.ZOOM), wanted, found);
      }
    }
    if (wanted.test(BARE)) {
      found.accept(Sampled.of(BARE, new double[] {watch.bare}, window.conditions()));
    }
  }

  private enum Hand {
    PAN,
    ZOOM
  }

  private static final class Watch {

    private final BenchWindow window;
    private double bare;

    Watch(BenchWindow window) {
      this.window = window;
    }

    void measure(
        Measure measure, List<Hand> hands, Predicate<Measure> wanted, Consumer<Sampled> found)
        throws Exception {
      if (!wanted.test(measure)) {
        return;
      }
      List<Double> gaps = new ArrayList<>();
      for (Hand hand : hands) {
        gaps.addAll(move(hand, SECONDS / hands.size()));
        window.settle();
      }
      Map<String, String> conditions = new HashMap<>(window.conditions());
      conditions.put("seconds", Double.toString(SECONDS));
      found.accept(
          Sampled.of(
              measure, gaps.stream().mapToDouble(Double::doubleValue).toArray(), conditions));
    }

    private List<Double> move(Hand hand, double seconds) throws Exception {
      List<Double> gaps = new ArrayList<>();
      Robot robot = BenchWindow.onFx(Robot::new);
      var middle =
          BenchWindow.onFx(
              () -> {
                var node = window.window().map().node();
                var box = node.localToScreen(node.getLayoutBounds());
                robot.mouseMove(box.getCenterX(), box.getCenterY());
                if (hand == Hand.PAN) {
                  robot.mousePress(MouseButton.PRIMARY);
                }
                return new double[] {box.getCenterX(), box.getCenterY()};
              });
      long begun = System.nanoTime();
      long[] last = {begun};
      int[] frame = {0};
      BenchWindow.everyFrame(
          () -> {
            long now = System.nanoTime();
            double at = (now - begun) / 1e9;
            if (at > WARM_UP) {
              gaps.add((now - last[0]) / 1e6);
              bare += window.window().map().barePixels() > 0 ? 1 : 0;
            }
            last[0] = now;
            frame[0]++;
            switch (hand) {
              case PAN ->
                  robot.mouseMove(
                      middle[0] + 350 * Math.sin(at * 2.1), middle[1] + 250 * Math.sin(at * 1.3));
              case ZOOM -> {
                if (frame[0] % 4 == 0) {
                  robot.mouseWheel((int) at % 2 == 0 ? -1 : 1);
                }
              }
            }
            return at > WARM_UP + seconds;
          });
      BenchWindow.onFx(
          () -> {
            if (hand == Hand.PAN) {
              robot.mouseRelease(MouseButton.PRIMARY);
            }
            return hand;
          });
      return gaps;
    }
  }
}
