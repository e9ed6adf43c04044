package org.buildoutatlas.ui.explain;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Box;

/** Lies over map and panel and holds the card of an explanation; only the card takes clicks. */
final class ExplainLayer extends Pane {

  private final Region card;
  private final Node map;
  private final Node panel;
  private Box asked = new Box(0, 0, 0, 0);

  ExplainLayer(Region card, Node map, Node panel) {
    super(card);
    this.card = card;
    this.map = map;
    this.panel = panel;
    setPickOnBounds(false);
    setMinSize(0, 0);
  }

  /** Takes what is explained: the card will not lie over it. */
  void ask(Node about) {
    asked = box(about);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Box place = new ExplainPlace(box(map), box(panel)).of(asked, card::prefHeight);
    card.resizeRelocate(
        Math.rint(place.minX()), Math.rint(place.minY()), place.width(), place.height());
  }

  private Box box(Node node) {
    Bounds bounds = sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
  }
}
