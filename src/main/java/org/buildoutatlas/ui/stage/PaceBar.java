package org.buildoutatlas.ui.stage;

import java.time.Duration;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.talk.Pace;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.FxInk;

/** The plan of a talk as a bar, a part a scene as long as it is to take, and a mark at the time. */
final class PaceBar extends Pane {

  private static final double HIGH = 12;
  private static final double THICK = 4;
  private static final double GAP = 3;

  private final Pace pace;
  private final Theme theme;
  private final Canvas canvas = new Canvas();
  private int here;
  private Duration now = Duration.ZERO;
  private boolean late;

  PaceBar(Pace pace, Theme theme) {
    this.pace = pace;
    this.theme = theme;
    setId("pace-bar");
    setMinHeight(HIGH);
    setPrefHeight(HIGH);
    setMinWidth(0);
    getChildren().setAll(canvas);
    canvas.setHeight(HIGH);
    canvas.widthProperty().bind(widthProperty());
    widthProperty().addListener(_ -> draw());
  }

  /**
   * Shows where the talk stands.
   *
   * @param scene which is shown, from 0
   * @param at the time since the beginning of the plan
   * @param behind whether the plan is behind
   */
  void show(int scene, Duration at, boolean behind) {
    here = scene;
    now = at;
    late = behind;
    draw();
  }

  private void draw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, canvas.getWidth(), HIGH);
    double top = (HIGH - THICK) / 2;
    for (int i = 0; i < pace.planned().size(); i++) {
      double left = x(pace.begin(i));
      double wide = x(pace.begin(i).plus(pace.planned().get(i))) - left - GAP;
      g.setFill(FxInk.colour(colour(i)));
      g.fillRect(left, top, Math.max(1, wide), THICK);
    }
    double mark = x(now);
    double due = x(pace.begin(here).plus(pace.planned().get(here)));
    if (late && mark > due) {
      g.setFill(FxInk.colour(theme.ui().warn()));
      g.fillRect(due, top, mark - due, THICK);
    }
    g.setFill(FxInk.colour(theme.ui().text()));
    g.fillRect(Math.min(mark, canvas.getWidth() - 2), 0, 2, HIGH);
  }

  private Colour colour(int scene) {
    if (scene == here) {
      return theme.ui().accent();
    }
    return scene < here ? theme.ui().text3() : theme.ui().border();
  }

  private double x(Duration time) {
    double share = (double) time.toMillis() / Math.max(1, pace.total().toMillis());
    return Math.clamp(share, 0, 1) * canvas.getWidth();
  }
}
