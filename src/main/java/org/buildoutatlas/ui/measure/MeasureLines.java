package org.buildoutatlas.ui.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Courses;
import org.buildoutatlas.geo.Geodesics;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;

/** Draws what is measured: geodesics, curved as they are, and a dot on every place. */
final class MeasureLines {

  /** Steps of a geodesic are this long on screen, but there are no more than a few hundred. */
  private static final double STEP = 24;

  private static final int MOST_STEPS = 400;
  private static final double DOT = 4;

  private final Path casing = path("measure-casing");
  private final Path line = path("measure-line");
  private final Path rubber = path("measure-rubber");
  private final Group dots = new Group();
  private final Group root = new Group(casing, rubber, line, dots);

  MeasureLines() {
    root.setManaged(false);
    root.setMouseTransparent(true);
  }

  Node node() {
    return root;
  }

  /**
   * Draws places and the ways between them.
   *
   * @param rubber the way to the pointer: two places, or none
   */
  void show(MapFrame frame, Draft draft, List<LonLat> rubber) {
    List<LonLat> places = new ArrayList<>(draft.places());
    if (draft.closed()) {
      places.add(places.getFirst());
    }
    List<PathElement> legs = elements(frame, places);
    line.getElements().setAll(legs);
    casing.getElements().setAll(elements(frame, places));
    this.rubber.getElements().setAll(elements(frame, rubber));
    dots.getChildren().clear();
    for (LonLat place : draft.places()) {
      if (frame.shows(place) && frame.projection().domain().contains(place.lon(), place.lat())) {
        Point pixel = frame.toPixel(place);
        Circle dot = new Circle(pixel.x(), pixel.y(), DOT);
        dot.getStyleClass().add("measure-dot");
        dots.getChildren().add(dot);
      }
    }
  }

  private static List<PathElement> elements(MapFrame frame, List<LonLat> places) {
    Affine toPixels = frame.toPixels();
    List<PathElement> elements = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      LonLat from = places.get(i - 1);
      LonLat to = places.get(i);
      double length = Geodesics.distance(from, to);
      double step = Math.max(STEP / frame.camera().scale(), length / MOST_STEPS);
      List<LonLat> way = Geodesics.line(from, to, step);
      for (List<Point> piece : Courses.onPlane(frame.projection(), way)) {
        Point first = toPixels.apply(piece.getFirst());
        elements.add(new MoveTo(first.x(), first.y()));
        for (Point plane : piece.subList(1, piece.size())) {
          Point pixel = toPixels.apply(plane);
          elements.add(new LineTo(pixel.x(), pixel.y()));
        }
      }
    }
    return elements;
  }

  private static Path path(String role) {
    Path path = new Path();
    path.getStyleClass().add(role);
    return path;
  }
}
