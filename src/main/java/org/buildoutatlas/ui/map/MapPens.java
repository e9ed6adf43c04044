package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;

/** The pens of the map's tools; that of the open card is in use. */
final class MapPens {

  private final MapTools tools;
  private final List<MapPen> pens;
  private final Group root = new Group();

  MapPens(MapTools tools) {
    this.tools = tools;
    pens = tools.all().stream().flatMap(tool -> tool.pen().stream()).toList();
    root.getChildren().setAll(pens.stream().map(MapPen::node).toList());
    root.setManaged(false);
    root.setMouseTransparent(true);
    tools
        .openProperty()
        .addListener((_, before, _) -> before.flatMap(MapTool::pen).ifPresent(MapPen::putAway));
  }

  Node node() {
    return root;
  }

  /** The pen in use. */
  Optional<MapPen> active() {
    return tools.openProperty().get().flatMap(MapTool::pen);
  }

  void follow(MapFrame frame) {
    pens.forEach(pen -> pen.follow(frame));
  }

  /** Ends what the pen in use is drawing; whether there is such a pen. */
  boolean finish() {
    active().ifPresent(MapPen::finish);
    return active().isPresent();
  }

  /** Begins with a place; opens the first tool that has a pen where none is in use. */
  void drawFrom(LonLat place) {
    if (active().isEmpty()) {
      tools.all().stream()
          .filter(tool -> tool.pen().isPresent())
          .findFirst()
          .ifPresent(tool -> tools.toggle(tool.name()));
    }
    active()
        .ifPresent(
            pen -> {
              pen.finish();
              pen.click(place);
            });
  }

  /** Gives a key to the pen in use. */
  void key(KeyEvent event) {
    if (active().filter(pen -> pen.key(event)).isPresent()) {
      event.consume();
    }
  }
}
