package org.buildoutatlas.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.map.MapPainters;
import org.buildoutatlas.ui.map.MapView;

/** The live map of a talk, larger than in the window. */
final class StageMap {

  private final MapView view;
  private final Pane root = new Pane();
  private final Scale scale = new Scale(1, 1);
  private double larger = 1;
  private double width;
  private double height;

  /** A map of the talk's own desk. */
  StageMap(Desk desk, MapPainters painters) {
    view = MapView.bare(desk, painters);
    view.node().setManaged(false);
    view.node().getTransforms().setAll(scale);
    root.getChildren().setAll(view.node());
  }

  Node node() {
    return root;
  }

  MapView view() {
    return view;
  }

  /** Takes the size of the window, and how many of its pixels one of the sheet is. */
  void fit(double wide, double high, double pixels) {
    width = wide;
    height = high;
    larger = pixels * MapRoom.LARGER;
    scale.setX(larger);
    scale.setY(larger);
  }

  /** Whether nothing moves on it. */
  boolean isStill() {
    return !root.isVisible() || view.settledProperty().get();
  }

  /** Gives the map the room of a scene, or hides it where it has none. */
  void show(StageScene scene, double pixels, Duration fade) {
    boolean visible = scene.room().isPresent();
    if (visible != root.isVisible()) {
      root.setVisible(visible);
      if (visible && fade.greaterThan(Duration.ZERO)) {
        FadeTransition coming = new FadeTransition(fade, root);
        coming.setFromValue(0);
        coming.setToValue(1);
        coming.play();
      }
    }
    scene
        .room()
        .ifPresent(
            room -> {
              if (scene.fills()) {
                place(new Box(0, 0, width, height));
                view.coveredProperty().set(room.others());
              } else {
                Box box = room.box();
                place(
                    new Box(
                        box.minX() * pixels,
                        box.minY() * pixels,
                        box.maxX() * pixels,
                        box.maxY() * pixels));
                view.coveredProperty().set(room.edges(Veil.EDGE));
              }
            });
  }

  /** Gives the map a part of the window for itself, in its pixels. */
  void take(Box box) {
    root.setVisible(true);
    place(box);
    view.coveredProperty().set(List.of());
  }

  /** The place under a pixel of the window; empty off the map. */
  Optional<LonLat> placeAt(Point pixel) {
    Node map = view.node();
    return view.frameProperty()
        .get()
        .filter(_ -> root.isVisible())
        .flatMap(
            frame ->
                frame.toPlace(
                    new Point(
                        (pixel.x() - map.getLayoutX()) / larger,
                        (pixel.y() - map.getLayoutY()) / larger)));
  }

  /** The pixel of the window on which a place falls; empty where it is not seen. */
  Optional<Point> pixelOf(LonLat place) {
    Node map = view.node();
    return view.frameProperty()
        .get()
        .filter(frame -> root.isVisible() && frame.shows(place))
        .map(frame -> frame.toPixel(place))
        .map(p -> new Point(p.x() * larger + map.getLayoutX(), p.y() * larger + map.getLayoutY()));
  }

  private void place(Box box) {
    Region map = (Region) view.node();
    map.resizeRelocate(box.minX(), box.minY(), box.width() / larger, box.height() / larger);
  }
}
