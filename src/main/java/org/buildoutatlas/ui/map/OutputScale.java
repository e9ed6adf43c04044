package org.buildoutatlas.ui.map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** How many pixels of the screen one of a node's own is, with the larger view it may stand in. */
final class OutputScale {

  private final Node node;
  private final Runnable changed;
  private double last = 1;

  /** {@code changed} is told whenever it is another. */
  OutputScale(Node node, Runnable changed) {
    this.node = node;
    this.changed = changed;
    node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::renderScaleXProperty)
        .addListener((_, _, _) -> check());
    node.localToSceneTransformProperty().addListener((_, _, _) -> check());
  }

  /** Pixels of the screen, at least one. */
  double value() {
    @Nullable Scene scene = node.getScene();
    double screen = 1;
    if (scene != null && scene.getWindow() != null) {
      screen = scene.getWindow().getRenderScaleX();
    }
    return Math.max(1, screen * node.getLocalToSceneTransform().getMxx());
  }

  private void check() {
    double now = value();
    if (now != last) {
      last = now;
      changed.run();
    }
  }
}
