package org.buildoutatlas.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.buildoutatlas.ui.shell.AtlasWindow;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/**
 * Leads a window through what most sessions begin with, so that Java learns what a start needs:
 * each region, each tab, each theme; then the window closes.
 */
final class Training {

  /** How often is looked whether the last step is done. */
  private static final Duration BETWEEN = Duration.millis(200);

  private static final int TABS = 4;

  private final AtlasWindow window;
  private final Stage stage;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final Timeline clock =
      new Timeline(new KeyFrame(BETWEEN, _ -> stepWhereNothingIsUnderWay()));

  private Training(AtlasWindow window, Stage stage) {
    this.window = window;
    this.stage = stage;
    for (int tab = 0; tab < TABS; tab++) {
      int shown = tab;
      steps.add(() -> window.panel().showTab(shown));
    }
    for (Region region : Region.values()) {
      steps.add(() -> move(v -> v.withRegion(region)));
    }
    steps.add(() -> move(v -> v.withTheme("dark")));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  /** Leads a window that is shown already. */
  static void begin(AtlasWindow window, Stage stage) {
    new Training(window, stage).clock.play();
  }

  private void move(UnaryOperator<Viewpoint> change) {
    window.desk().workspace().move(change);
  }

  private void stepWhereNothingIsUnderWay() {
    boolean done =
        window.desk().workspace().dataSetProperty().get().isPresent()
            && window.map().settledProperty().get()
            && window.desk().jobs().idleProperty().get();
    if (!done) {
      return;
    }
    Runnable next = steps.poll();
    if (next == null) {
      clock.stop();
      stage.hide();
    } else {
      next.run();
    }
  }
}
