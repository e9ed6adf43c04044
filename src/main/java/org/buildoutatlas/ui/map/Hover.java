package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.buildoutatlas.drawing.Point;

/** What lies under the pointer: its halo at once, its name and two lines after a moment. */
final class Hover {

  private static final Duration MOMENT = Duration.millis(300);
  private static final double GAP = 16;

  private final Runnable changed;
  private final HoverLines text;
  private final VBox card = new VBox();
  private final PauseTransition moment = new PauseTransition(MOMENT);
  private Optional<String> group = Optional.empty();
  private Point at = new Point(0, 0);

  /** {@code changed} is told when something else lies under the pointer. */
  Hover(HoverLines text, Runnable changed) {
    this.changed = changed;
    this.text = text;
    card.setId("map-tooltip");
    card.getStyleClass().addAll("card", "map-tooltip");
    card.setManaged(false);
    card.setMouseTransparent(true);
    card.setVisible(false);
    moment.setOnFinished(_ -> open());
  }

  Node node() {
    return card;
  }

  /** The name of the group under the pointer; a figure is none. */
  Optional<String> group() {
    return group.filter(name -> !MapFigures.isFigure(name));
  }

  /** What is said of a group: its name and two lines. */
  List<String> lines(String name) {
    return text.of(name);
  }

  /** Takes what lies under the pointer now. */
  void over(Optional<String> under, Point pixel, Node surface) {
    at = pixel;
    if (under.equals(group)) {
      return;
    }
    surface.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    change(under);
    if (under.isPresent()) {
      moment.playFromStart();
    }
  }

  /** Shows a group without waiting, for the keyboard. */
  void show(String name, Point pixel, Parent surface) {
    at = pixel;
    change(Optional.of(name));
    if (surface.isVisible()) {
      open();
    }
  }

  /** Nothing lies under the pointer any more. */
  void leave() {
    change(Optional.empty());
  }

  private void change(Optional<String> under) {
    moment.stop();
    card.setVisible(false);
    if (!under.equals(group)) {
      group = under;
      changed.run();
    }
  }

  private void open() {
    List<String> lines = group.map(text::of).orElse(List.of());
    if (lines.isEmpty()) {
      return;
    }
    card.getChildren().clear();
    for (String line : lines) {
      Label label = new Label(line);
      label.getStyleClass().add(card.getChildren().isEmpty() ? "emphasis" : "support");
      card.getChildren().add(label);
    }
    card.applyCss();
    double width = Math.ceil(card.prefWidth(-1));
    double height = Math.ceil(card.prefHeight(-1));
    var bounds = card.getParent().getLayoutBounds();
    double x = at.x() + GAP + width > bounds.getWidth() ? at.x() - GAP - width : at.x() + GAP;
    double y = Math.min(at.y() + GAP, bounds.getHeight() - height - GAP);
    card.resizeRelocate(Math.max(0, Math.rint(x)), Math.max(0, Math.rint(y)), width, height);
    card.setVisible(true);
  }
}
