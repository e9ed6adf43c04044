package org.buildoutatlas.ui.stage;

import javafx.scene.Node;
import javafx.scene.shape.Circle;
import org.buildoutatlas.drawing.Point;

/** The bright dot that points, and the tip of the pen. */
final class PointerDot {

  private static final double RADIUS = 11;
  private static final double TIP = 4;

  private final Circle dot = new Circle();
  private double larger = 1;

  PointerDot() {
    dot.getStyleClass().add("stage-pointer");
    dot.setVisible(false);
    dot.setManaged(false);
  }

  Node node() {
    return dot;
  }

  void fit(double pixels) {
    larger = pixels;
  }

  /** Shows it at a place, as the tip of a pen or as a pointer. */
  void show(boolean on, boolean tip, Point at) {
    dot.setVisible(on);
    dot.setRadius((tip ? TIP : RADIUS) * larger);
    dot.setCenterX(at.x());
    dot.setCenterY(at.y());
  }
}
