package org.buildoutatlas.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;

/** A talk on the whole screen: frames while the map flies from scene to scene, and the next key. */
final class StageBench implements Bench {

  private static final int FLIGHTS = 24;
  private static final int WARM = 6;

  private static final Measure TRANSITION =
      new Measure(
          "stage.transition",
          "from frame to frame while the map flies to the next scene",
          "ms",
          Measure.Statistic.P95,
          17);
  private static final Measure NEXT =
      new Measure(
          "stage.next",
          "from the key to the end of the second frame after it",
          "ms",
          Measure.Statistic.MEDIAN,
          50);

  @Override
  public List<Measure> measures() {
    return List.of(TRANSITION, NEXT);
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
    BenchWindow.onFx(
        () -> {
          DataSet data = window.window().desk().workspace().dataSetProperty().get().orElseThrow();
          window.window().theatre().present(story(Viewpoint.opening(data.atlas().asOf())), 0);
          return data;
        });
    settle(window);
    List<Double> gaps = new ArrayList<>();
    List<Double> firsts = new ArrayList<>();
    for (int i = 0; i < FLIGHTS; i++) {
      fly(window, i < WARM ? new ArrayList<>() : gaps, i < WARM ? new ArrayList<>() : firsts, i);
    }
    Map<String, String> conditions = new HashMap<>(window.conditions());
    conditions.put("flights", String.valueOf(FLIGHTS - WARM));
    tell(TRANSITION, gaps, conditions, wanted, found);
    tell(NEXT, firsts, conditions, wanted, found);
  }

  private static void tell(
      Measure measure,
      List<Double> samples,
      Map<String, String> conditions,
      Predicate<Measure> wanted,
      Consumer<Sampled> found) {
    if (wanted.test(measure)) {
      found.accept(
          Sampled.of(
              measure, samples.stream().mapToDouble(Double::doubleValue).toArray(), conditions));
    }
  }

  /** Presses the key for the next scene, or for the first at the end, and watches the flight. */
  private static void fly(BenchWindow window, List<Double> gaps, List<Double> firsts, int flight)
      throws Exception {
    KeyCode key = flight % 4 == 3 ? KeyCode.HOME : KeyCode.PAGE_DOWN;
    long[] pressed = {0};
    long[] last = {0};
    int[] frame = {0};
    BenchWindow.everyFrame(
        () -> {
          long now = System.nanoTime();
          if (frame[0] == 0) {
            press(window, key);
            pressed[0] = now;
          } else {
            gaps.add((now - last[0]) / 1e6);
          }
          if (frame[0] == 2) {
            firsts.add((now - pressed[0]) / 1e6);
          }
          last[0] = now;
          frame[0]++;
          return frame[0] > 10 && window.window().theatre().isStill();
        });
    settle(window);
  }

  private static void press(BenchWindow window, KeyCode key) {
    window
        .window()
        .theatre()
        .front()
        .ifPresent(
            stage ->
                Event.fireEvent(
                    stage.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private static void settle(BenchWindow window) throws InterruptedException {
    int[] quiet = {0};
    BenchWindow.everyFrame(
        () -> {
          boolean still = window.window().theatre().isOpen() && window.window().theatre().isStill();
          quiet[0] = still ? quiet[0] + 1 : 0;
          return quiet[0] > 20;
        });
  }

  /** Four maps to fly between. */
  private static Story story(Viewpoint opening) {
    return new Story(
        "bench",
        "Bench",
        "",
        List.of(
            scene("us", opening),
            scene("pacific", opening.withRegion(Region.PACIFIC)),
            scene("korea", opening.withRegion(Region.KOREA)),
            scene("world", opening.withRegion(Region.WORLD))));
  }

  private static Scene scene(String id, Viewpoint viewpoint) {
    return new Scene(
        id,
        Exhibit.MAP,
        viewpoint,
        new Scene.Script("A title", "", ""),
        Transition.FLY,
        Optional.empty(),
        List.of());
  }
}
