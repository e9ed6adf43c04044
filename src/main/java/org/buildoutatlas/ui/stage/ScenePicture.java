package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.talk.Build;
import org.buildoutatlas.ui.kit.FxInk;

/**
 * The words and charts of a scene over the live map, a group a build. Only what is drawn on is
 * covered, so that a moving map below costs little.
 */
final class ScenePicture {

  private final StageScene scene;
  private final FxInk ink;
  private final double larger;
  private final Pane root = new Pane();
  private final List<Node> groups = new ArrayList<>();
  private final PauseTransition replacing = new PauseTransition();

  /**
   * Draws it.
   *
   * @param progress how far the story is, drawn at the foot
   * @param larger pixels of the window per pixel of the sheet
   */
  ScenePicture(StageScene scene, List<Mark> progress, FxInk ink, double larger) {
    this(scene, ink, larger);
    for (Build build : scene.builds()) {
      Pane group = new Pane();
      boolean whole = build == Build.SCENE || isWhole(build);
      List<Mark> marks = new ArrayList<>(marks(build));
      if (whole) {
        marks.addAll(progress);
      }
      Optional<MapRoom> room = build == Build.SCENE ? first() : scene.room();
      for (Box part : whole ? parts(room) : List.of(around(build))) {
        group.getChildren().add(canvas(part, marks, whole ? Optional.of(room) : Optional.empty()));
      }
      groups.add(group);
      root.getChildren().add(group);
    }
  }

  private ScenePicture(StageScene scene, FxInk ink, double larger) {
    this.scene = scene;
    this.ink = ink;
    this.larger = larger;
    root.setMouseTransparent(true);
  }

  /** A scene without words and charts: only what is around its map is hidden. */
  static ScenePicture bare(StageScene scene, FxInk ink, double larger) {
    ScenePicture bare = new ScenePicture(scene, ink, larger);
    for (Box part : bare.parts(bare.first())) {
      bare.root.getChildren().add(bare.canvas(part, List.of(), Optional.of(bare.first())));
    }
    return bare;
  }

  /** What lies open before anything stands beside the map. */
  private Optional<MapRoom> first() {
    return scene.opening().or(scene::room);
  }

  /** Whether a build takes the place of the first: the map gives way to what stands beside it. */
  private boolean isWhole(Build build) {
    return build == Build.CHART && scene.opening().isPresent();
  }

  Node node() {
    return root;
  }

  /** Shows the builds up to one, from 0; the newest comes softly. */
  void show(int build, Duration fade) {
    int chart = scene.opening().isPresent() ? scene.builds().indexOf(Build.CHART) : 0;
    for (int i = 0; i < scene.builds().size(); i++) {
      Node group = groups.get(i);
      boolean visible = i <= build;
      if (visible && !group.isVisible() && fade.greaterThan(Duration.ZERO)) {
        FadeTransition coming = new FadeTransition(fade, group);
        coming.setFromValue(0);
        coming.setToValue(1);
        coming.play();
      }
      group.setVisible(visible);
    }
    // What the first build says stands in the other too.
    replace(groups.getFirst(), chart > 0 && build >= chart, fade);
  }

  private void replace(Node first, boolean gone, Duration fade) {
    replacing.stop();
    replacing.setOnFinished(_ -> first.setOpacity(0));
    if (gone && fade.greaterThan(Duration.ZERO)) {
      replacing.setDuration(fade);
      replacing.playFromStart();
    } else {
      first.setOpacity(gone ? 0 : 1);
    }
  }

  private List<Mark> marks(Build build) {
    List<Mark> marks = new ArrayList<>();
    for (Part part : scene.sheet().parts()) {
      Build own = scene.build(part);
      if ((own == build || (isWhole(build) && own == Build.SCENE)) && !isNumbered(part)) {
        marks.addAll(part.marks());
      }
    }
    if (build == Build.SCENE || isWhole(build)) {
      scene.room().ifPresent(room -> marks.addAll(key(room)));
    }
    return marks;
  }

  /** The sheet's own number gives way to how far the story is. */
  static boolean isNumbered(Part part) {
    return part.id().equals("name") || part.id().equals("number");
  }

  private static List<Mark> key(MapRoom room) {
    if (room.key() == 0) {
      return List.of();
    }
    Drawing key = room.block().painter().key(room.box().width() / MapRoom.LARGER);
    Point at = room.keyCorner();
    return new Placement(MapRoom.LARGER, at.x(), at.y()).of(key.marks());
  }

  /** What has to be drawn on, in pixels of the sheet. */
  private List<Box> parts(Optional<MapRoom> open) {
    Box sheet = sheet();
    Optional<Box> clear = open.map(this::clear);
    if (clear.isEmpty()) {
      return List.of(sheet);
    }
    Box room = clear.get();
    double left = room.minX() > sheet.minX() + 2 * Veil.EDGE ? room.minX() : sheet.minX();
    double right = room.maxX() < sheet.maxX() - 2 * Veil.EDGE ? room.maxX() : sheet.maxX();
    List<Box> parts = new ArrayList<>();
    parts.add(new Box(sheet.minX(), sheet.minY(), sheet.maxX(), room.minY()));
    parts.add(new Box(sheet.minX(), room.maxY(), sheet.maxX(), sheet.maxY()));
    parts.add(new Box(sheet.minX(), room.minY(), left, room.maxY()));
    parts.add(new Box(right, room.minY(), sheet.maxX(), room.maxY()));
    return parts.stream().filter(box -> box.width() >= 1 && box.height() >= 1).toList();
  }

  /** What the veil leaves clear; a map that ends with its room is veiled within its own edges. */
  private Box clear(MapRoom room) {
    return scene.fills() ? room.box() : room.box().grow(-Veil.EDGE);
  }

  private Box around(Build build) {
    return scene.sheet().parts().stream()
        .filter(part -> scene.build(part) == build)
        .map(part -> part.box().grow(12))
        .reduce(Box::union)
        .orElse(new Box(0, 0, 1, 1));
  }

  private Box sheet() {
    return new Box(0, 0, scene.sheet().size().width(), scene.sheet().size().height());
  }

  /** {@code veiled} is what of the map stays clear; empty where nothing is veiled. */
  private Node canvas(Box part, List<Mark> marks, Optional<Optional<MapRoom>> veiled) {
    Canvas canvas = new Canvas(Math.ceil(part.width() * larger), Math.ceil(part.height() * larger));
    canvas.setLayoutX(Math.floor(part.minX() * larger));
    canvas.setLayoutY(Math.floor(part.minY() * larger));
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.translate(-canvas.getLayoutX(), -canvas.getLayoutY());
    graphics.scale(larger, larger);
    veiled.ifPresent(open -> veil(open, graphics));
    ink.paint(new Drawing(part.maxX(), part.maxY(), Colour.TRANSPARENT, marks), graphics);
    return canvas;
  }

  private void veil(Optional<MapRoom> open, GraphicsContext graphics) {
    Color ground = FxInk.colour(scene.sheet().theme().map().sea());
    open.ifPresentOrElse(
        room -> new Veil(clear(room), sheet(), ground).paint(graphics),
        () -> {
          graphics.setFill(ground);
          graphics.fillRect(0, 0, sheet().width(), sheet().height());
        });
  }
}
