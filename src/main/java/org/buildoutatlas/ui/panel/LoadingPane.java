package org.buildoutatlas.ui.panel;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Grey bars where text will stand, shown only if it takes a moment. */
public final class LoadingPane {

  private static final Duration MOMENT = Duration.millis(200);
  private static final double[] WIDTHS = {220, 160, 360, 360, 300, 120, 360, 340, 360, 200};

  private final VBox root = new VBox(16);

  /** Builds it; it shows itself after a moment. */
  public LoadingPane() {
    root.getStyleClass().add("panel-content");
    root.setVisible(false);
    for (double width : WIDTHS) {
      Region bar = new Region();
      bar.getStyleClass().add("skeleton");
      bar.setMinHeight(16);
      bar.setMaxWidth(width);
      root.getChildren().add(bar);
    }
    PauseTransition moment = new PauseTransition(MOMENT);
    moment.setOnFinished(_ -> root.setVisible(true));
    moment.play();
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }
}
