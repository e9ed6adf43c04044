package org.buildoutatlas.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.Region;

/**
 * The map, or two maps side by side that share all but region and camera. What lies under the
 * pointer on one is ringed on both.
 */
public final class DoubleMap {

  private final Desk desk;
  private final MapPainters painters;
  private final MapView first;
  private final SplitPane root;
  private Optional<MapView> second = Optional.empty();

  /** Shows the first map, and the second whenever the viewpoint has one. */
  public DoubleMap(Desk desk, MapPainters painters, MapView first) {
    this.desk = desk;
    this.painters = painters;
    this.first = first;
    root = new SplitPane(first.node());
    root.setId("maps");
    root.getStyleClass().add("double-map");
    desk.workspace().viewpointProperty().addListener((_, _, _) -> follow());
    follow();
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }

  /** The second map; empty while there is only one. */
  public Optional<MapView> second() {
    return second.filter(map -> root.getItems().contains(map.node()));
  }

  /** Opens the second map, on the other shore, or closes it. */
  public static void toggle(Workspace workspace) {
    workspace.move(
        v ->
            v.withCompanion(
                v.companion().isPresent()
                    ? Optional.empty()
                    : Optional.of(Companion.of(otherShore(v.region())))));
  }

  private static Region otherShore(Region region) {
    return switch (region) {
      case UNITED_STATES, PACIFIC, WORLD, GLOBE -> Region.KOREA;
      case KOREA -> Region.UNITED_STATES;
    };
  }

  private void follow() {
    boolean wanted = desk.workspace().viewpoint().companion().isPresent();
    if (wanted == second().isPresent()) {
      return;
    }
    if (wanted) {
      MapView map = second.orElseGet(this::make);
      second = Optional.of(map);
      root.getItems().setAll(first.node(), map.node());
      root.setDividerPositions(0.5);
    } else {
      root.getItems().setAll(first.node());
      first.hoverElsewhere(Optional.empty());
    }
  }

  private MapView make() {
    MapView map = MapView.second(desk, painters);
    first.hoveredProperty().addListener((_, _, group) -> map.hoverElsewhere(group));
    map.hoveredProperty().addListener((_, _, group) -> first.hoverElsewhere(group));
    return map;
  }
}
