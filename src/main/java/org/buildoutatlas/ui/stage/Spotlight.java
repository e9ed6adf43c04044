package org.buildoutatlas.ui.stage;

import javafx.scene.Node;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.buildoutatlas.drawing.Point;

/** Dims all but a circle. */
final class Spotlight {

  private static final double RADIUS = 190;

  private final Path shade = new Path();
  private double radius = RADIUS;
  private double width;
  private double height;

  Spotlight() {
    shade.getStyleClass().add("stage-shade");
    shade.setFillRule(FillRule.EVEN_ODD);
    shade.setManaged(false);
    shade.setVisible(false);
  }

  Node node() {
    return shade;
  }

  void fit(double wide, double high, double larger) {
    width = wide;
    height = high;
    radius = RADIUS * larger;
  }

  /** Shows it about a place. */
  void show(boolean on, Point at) {
    shade.setVisible(on);
    if (!on) {
      return;
    }
    double r = radius;
    shade
        .getElements()
        .setAll(
            new MoveTo(0, 0),
            new LineTo(width, 0),
            new LineTo(width, height),
            new LineTo(0, height),
            new ClosePath(),
            new MoveTo(at.x() - r, at.y()),
            new ArcTo(r, r, 0, at.x() + r, at.y(), true, true),
            new ArcTo(r, r, 0, at.x() - r, at.y(), true, true),
            new ClosePath());
  }
}
