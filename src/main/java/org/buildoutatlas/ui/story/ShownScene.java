package org.buildoutatlas.ui.story;

import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Scene;

/** Shows scenes in the window, and knows when what is looked at changes for that reason. */
final class ShownScene {

  private final Workspace workspace;
  private boolean moving;

  ShownScene(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Looks at what a scene does, in the theme of the window. */
  void show(Scene scene) {
    moving = true;
    try {
      workspace.move(v -> scene.viewpoint().withTheme(v.theme()));
    } finally {
      moving = false;
    }
  }

  /** Whether a scene is being shown. */
  boolean isMoving() {
    return moving;
  }
}
