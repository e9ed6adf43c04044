package org.buildoutatlas.ui.panel;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * What a pane scrolls whose bar always stands. At each layout the pane asks for the height with and
 * without the bar; both are answered for the width beside it, or all would be laid out and every
 * chart drawn twice.
 */
final class ScrolledColumn extends VBox {

  private double inside = Double.POSITIVE_INFINITY;
  private double bar;

  /** Learns from the pane how wide its bar is. */
  void follow(ScrollPane pane) {
    pane.viewportBoundsProperty()
        .addListener(
            (_, _, seen) -> {
              inside = pane.getWidth() - pane.snappedLeftInset() - pane.snappedRightInset();
              bar = Math.max(0, inside - seen.getWidth());
            });
    pane.widthProperty()
        .addListener(
            (_, _, width) ->
                inside = width.doubleValue() - pane.snappedLeftInset() - pane.snappedRightInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return super.computeMinHeight(besideBar(width));
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(besideBar(width));
  }

  private double besideBar(double width) {
    return width >= inside ? width - bar : width;
  }
}
