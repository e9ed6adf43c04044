package org.buildoutatlas.ui.map;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;

/** The rectangle drawn with Shift held, into which the map then zooms. */
final class RubberBand {

  private final Region node = new Region();
  private Point from = new Point(0, 0);
  private Point to = new Point(0, 0);

  RubberBand() {
    node.getStyleClass().add("rubber-band");
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.setVisible(false);
  }

  Node node() {
    return node;
  }

  boolean isOpen() {
    return node.isVisible();
  }

  void open(Point corner) {
    from = corner;
    stretch(corner);
    node.setVisible(true);
  }

  void stretch(Point corner) {
    to = corner;
    Box box = box();
    node.resizeRelocate(box.minX(), box.minY(), box.width(), box.height());
  }

  Box close() {
    node.setVisible(false);
    return box();
  }

  private Box box() {
    return new Box(
        Math.min(from.x(), to.x()),
        Math.min(from.y(), to.y()),
        Math.max(from.x(), to.x()),
        Math.max(from.y(), to.y()));
  }
}
