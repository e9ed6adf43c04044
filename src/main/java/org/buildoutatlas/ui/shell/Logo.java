package org.buildoutatlas.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.Desk;

/** The product's sign: a marker with its ring, three quarters on. */
final class Logo {

  private static final double SIZE = 24;

  private final Canvas canvas = new Canvas(SIZE, SIZE);

  Logo(Desk desk) {
    Runnable paint =
        () -> {
          canvas.getGraphicsContext2D().clearRect(0, 0, SIZE, SIZE);
          desk.ink().paint(drawing(desk.theme()), canvas.getGraphicsContext2D());
        };
    desk.themeProperty().addListener((_, _, _) -> paint.run());
    paint.run();
  }

  Node node() {
    return canvas;
  }

  /** The sign in a theme's colours. */
  static Drawing drawing(Theme theme) {
    Colour ground = theme.ui().accent();
    Colour ink = theme.ui().onAccent();
    Point middle = new Point(SIZE / 2, SIZE / 2);
    return new Drawing(
        SIZE,
        SIZE,
        Colour.TRANSPARENT,
        List.of(
            new Mark.Area(Path.rectangle(Box.at(0, 0, SIZE, SIZE), 5), ground),
            new Mark.Line(Path.circle(middle, 7), Stroke.solid(ink.withOpacity(0.45), 2.5)),
            new Mark.Line(Path.arc(middle, 7, 0, 270), Stroke.solid(ink, 2.5)),
            new Mark.Area(Path.circle(middle, 2.6), ink)));
  }
}
