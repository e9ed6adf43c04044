package org.buildoutatlas.ui.map;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Half;
import org.buildoutatlas.view.Viewpoint;

/**
 * How one of two maps sees the workspace, and puts back where it went.
 *
 * @param workspace what both look at
 * @param half which of them
 */
record Lens(Workspace workspace, Half half) {

  /** What this map looks at; empty where it is not there. */
  Optional<Viewpoint> viewpoint() {
    return half.of(workspace.viewpoint());
  }

  /** Looks at something else; the way back is kept. */
  void move(UnaryOperator<Viewpoint> change) {
    workspace.move(whole -> changed(whole, change));
  }

  /** Looks elsewhere as one of a row of small moves, which are taken back together. */
  void glide(UnaryOperator<Viewpoint> change) {
    workspace.glide(whole -> changed(whole, change));
  }

  private Viewpoint changed(Viewpoint whole, UnaryOperator<Viewpoint> change) {
    return half.of(whole).map(own -> half.put(whole, change.apply(own))).orElse(whole);
  }
}
