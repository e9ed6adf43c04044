package org.buildoutatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;

/**
 * A chart in the panel: it is drawn anew for each width and says under the pointer what a mark
 * stands for.
 */
public final class ChartView extends Region {

  /** Draws a chart for a width in pixels. */
  @FunctionalInterface
  public interface Painter {
    /** The chart at that width; its height is its own affair. */
    Drawing paint(double width);
  }

  private static final double REACH = 2;

  private final Desk desk;
  private final Canvas canvas = new Canvas();
  private Optional<Tooltip> tooltip = Optional.empty();
  private Painter painter = width -> new Drawing(width, 1, Colour.TRANSPARENT, List.of());
  private Consumer<String> chosen = _ -> {};
  private Optional<Drawing> drawing = Optional.empty();
  private Optional<String> under = Optional.empty();

  /** An empty chart. */
  public ChartView(Desk desk) {
    this.desk = desk;
    getChildren().setAll(canvas);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::read);
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> forget());
    addEventHandler(MouseEvent.MOUSE_CLICKED, e -> at(e).ifPresent(chosen));
  }

  /** Tells the name of a mark that is clicked. */
  public void onChosen(Consumer<String> listener) {
    chosen = listener;
  }

  /** Shows another chart, described in words for those who do not see it. */
  public void show(String description, Painter other) {
    painter = other;
    setAccessibleText(description);
    drawing = Optional.empty();
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width > 0 ? width : getWidth();
    return wide > 0 ? painted(wide).height() : 1;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (width > 0) {
      Drawing now = painted(width);
      canvas.setWidth(now.width());
      canvas.setHeight(now.height());
      canvas.getGraphicsContext2D().clearRect(0, 0, now.width(), now.height());
      desk.ink().paint(now, canvas.getGraphicsContext2D());
    }
  }

  private Drawing painted(double width) {
    if (drawing.filter(d -> d.width() == width).isEmpty()) {
      drawing = Optional.of(painter.paint(width));
    }
    return drawing.get();
  }

  private void read(MouseEvent e) {
    Optional<String> name = at(e);
    if (name.equals(under)) {
      return;
    }
    forget();
    under = name;
    name.flatMap(n -> title(drawing.orElseThrow().marks(), n))
        .filter(title -> !title.isEmpty())
        .ifPresent(
            title -> {
              Tooltip shown = tooltip.orElseGet(Tooltip::new);
              tooltip = Optional.of(shown);
              shown.setText(title);
              shown.show(this, e.getScreenX() + 12, e.getScreenY() + 12);
            });
  }

  private Optional<String> at(MouseEvent e) {
    return drawing.flatMap(d -> d.groupAt(e.getX(), e.getY(), REACH, desk.measure()));
  }

  private void forget() {
    tooltip.ifPresent(Tooltip::hide);
    under = Optional.empty();
  }

  private static Optional<String> title(List<Mark> marks, String name) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        Optional<String> found =
            group.name().equals(name) ? Optional.of(group.title()) : title(group.marks(), name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
