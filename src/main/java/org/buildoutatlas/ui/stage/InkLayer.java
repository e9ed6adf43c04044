package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.talk.Ink;
import org.buildoutatlas.talk.Inks;

/** What the pen has drawn: on the map it follows the map, beside it it stays on the page. */
final class InkLayer {

  private static final double WIDTH = 5;

  private final Performance performance;
  private final StageMap map;
  private final Pane root = new Pane();
  private final List<Point> line = new ArrayList<>();
  private Inks inks = Inks.NONE;
  private double larger = 1;

  InkLayer(Performance performance, StageMap map) {
    this.performance = performance;
    this.map = map;
    root.setId("stage-ink");
    root.setManaged(false);
    map.view().frameProperty().addListener((_, _, _) -> draw());
    performance
        .talkProperty()
        .addListener(
            (_, before, now) -> {
              if (before.scene() != now.scene()) {
                line.clear();
                inks = inks.left(before.scene());
                draw();
              }
            });
  }

  Node node() {
    return root;
  }

  void fit(double pixels) {
    larger = pixels;
    draw();
  }

  /** What was drawn on the scene that is shown. */
  List<Ink> strokes() {
    return inks.of(scene());
  }

  /** Takes away what was drawn on the scene. */
  void erase() {
    inks = inks.erased(scene());
    draw();
  }

  /** Keeps what is drawn on the scene when it is left, or no longer; whether it is kept now. */
  boolean keep() {
    inks = inks.toggled(scene());
    return inks.kept().contains(scene());
  }

  /** Takes the way of the pen. */
  void mouse(MouseEvent e) {
    Point at = new Point(e.getX(), e.getY());
    if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
      line.clear();
      line.add(at);
    } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED && !line.isEmpty()) {
      line.add(at);
      draw();
    } else if (e.getEventType() == MouseEvent.MOUSE_RELEASED && line.size() > 1) {
      inks = inks.with(scene(), stroke(List.copyOf(line)));
      line.clear();
      draw();
    }
  }

  private int scene() {
    return performance.talk().scene();
  }

  /** On the map, if all of it lies there. */
  private Ink stroke(List<Point> pixels) {
    List<LonLat> places = pixels.stream().map(map::placeAt).flatMap(Optional::stream).toList();
    boolean onMap = places.size() == pixels.size() && pixels.stream().allMatch(this::isInRoom);
    return onMap
        ? new Ink.OnMap(places)
        : new Ink.OnPage(
            pixels.stream().map(p -> new Point(p.x() / larger, p.y() / larger)).toList());
  }

  private boolean isInRoom(Point pixel) {
    Box room =
        performance.scene().room().map(r -> r.box().grow(Veil.EDGE)).orElse(new Box(0, 0, 0, 0));
    return performance.offScript().get() || room.contains(pixel.x() / larger, pixel.y() / larger);
  }

  private void draw() {
    root.getChildren()
        .setAll(
            Stream.concat(strokes().stream().map(this::pixels), Stream.of(List.copyOf(line)))
                .filter(pixels -> pixels.size() > 1)
                .map(this::drawn)
                .toList());
  }

  private List<Point> pixels(Ink stroke) {
    return switch (stroke) {
      case Ink.OnMap ink ->
          ink.places().stream().map(map::pixelOf).flatMap(Optional::stream).toList();
      case Ink.OnPage ink ->
          ink.points().stream().map(p -> new Point(p.x() * larger, p.y() * larger)).toList();
    };
  }

  private Polyline drawn(List<Point> pixels) {
    Polyline drawn = new Polyline();
    pixels.forEach(p -> drawn.getPoints().addAll(List.of(p.x(), p.y())));
    drawn.getStyleClass().add("stage-stroke");
    drawn.setStrokeWidth(WIDTH * larger);
    drawn.setStrokeLineCap(StrokeLineCap.ROUND);
    drawn.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return drawn;
  }
}
