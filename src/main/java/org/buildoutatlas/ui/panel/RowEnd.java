package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The right end of a row: as wide as what it holds, but no wider than leaves room for the words
 * before it; what is longer is broken into lines.
 */
final class RowEnd extends VBox {

  private static final double WIDEST = 150;

  RowEnd(Node... parts) {
    super(3, parts);
    getStyleClass().add("row-end");
    setMaxWidth(WIDEST);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(WIDEST, computePrefWidth(height));
  }
}
