package org.buildoutatlas.ui.stage;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Transform;
import org.buildoutatlas.drawing.Point;

/** A circle that shows what lies under it larger. */
final class Magnifier {

  private static final double RADIUS = 210;
  private static final double LARGER = 2;

  private final Node under;
  private final List<Node> without;
  private final ImageView picture = new ImageView();
  private final Circle clip = new Circle();
  private final Circle rim = new Circle();
  private final Pane root = new Pane(picture, rim);

  /**
   * Magnifies what lies below.
   *
   * @param without what is not magnified: the tools themselves
   */
  Magnifier(Node under, List<Node> without) {
    this.under = under;
    this.without = List.copyOf(without);
    picture.setClip(clip);
    rim.getStyleClass().add("stage-rim");
    root.setManaged(false);
    root.setVisible(false);
  }

  Node node() {
    return root;
  }

  void fit(double wide, double high, double larger) {
    double radius = RADIUS * larger;
    clip.setRadius(radius);
    clip.setCenterX(radius);
    clip.setCenterY(radius);
    rim.setRadius(radius);
  }

  /** Shows it about a place. */
  void show(boolean on, Point at) {
    root.setVisible(on);
    if (!on) {
      return;
    }
    double r = clip.getRadius();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(LARGER, LARGER));
    parameters.setViewport(
        new Rectangle2D(
            Math.rint(at.x() * LARGER - r), Math.rint(at.y() * LARGER - r), 2 * r, 2 * r));
    without.forEach(node -> node.setVisible(false));
    WritableImage image = under.snapshot(parameters, null);
    without.forEach(node -> node.setVisible(true));
    picture.setImage(image);
    picture.relocate(at.x() - r, at.y() - r);
    rim.setCenterX(at.x());
    rim.setCenterY(at.y());
  }
}
