package org.buildoutatlas.ui.time;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/**
 * The strip under the map with the two clocks: which quarter is looked at, and what was known by
 * then.
 */
public final class TimeStrip {

  private final HBox root;

  /** Builds the strip. */
  public TimeStrip(Desk desk) {
    QuarterControl quarter = new QuarterControl(desk);
    KnownOnControl knownOn = new KnownOnControl(desk);
    Region gap = new Region();
    gap.getStyleClass().add("toolbar-gap");
    root = Texts.row(20, Texts.growing(quarter.node()), gap, knownOn.node());
    root.setId("time-strip");
    root.getStyleClass().add("time-bar");
    desk.workspace()
        .onSight(
            sight -> {
              root.getStyleClass().remove("past");
              if (sight.isPast()) {
                root.getStyleClass().add("past");
              }
            });
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }
}
