package org.buildoutatlas.ui.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The cards of the map's tools: at most one is open, left of the buttons. */
final class MapTools {

  private static final double INSET = 24;
  private static final double BESIDE = INSET + 34 + 8;

  private final List<MapTool> tools;
  private final Map<String, Region> cards = new HashMap<>();
  private final StackPane holder = new StackPane();
  private final ReadOnlyObjectWrapper<Optional<MapTool>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyDoubleWrapper covered = new ReadOnlyDoubleWrapper(this, "covered");
  private final Runnable closed;

  /** {@code closed} is told when a card closes, so that the focus can go back. */
  MapTools(List<MapTool> tools, Runnable closed) {
    this.tools = List.copyOf(tools);
    this.closed = closed;
    holder.setManaged(false);
    holder.setVisible(false);
    holder.setPickOnBounds(false);
    // A card that has grown is cut at its foot until it has its new place, never at its head.
    holder.setAlignment(Pos.TOP_RIGHT);
  }

  Node node() {
    return holder;
  }

  List<MapTool> all() {
    return tools;
  }

  /** The tool whose card is open. */
  ReadOnlyObjectProperty<Optional<MapTool>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** How much of the map's right side the open card covers beside the buttons, in pixels. */
  ReadOnlyDoubleProperty coveredProperty() {
    return covered.getReadOnlyProperty();
  }

  /** Opens a tool's card, or closes it if it is the open one. */
  void toggle(String name) {
    Optional<MapTool> wanted = tools.stream().filter(t -> t.name().equals(name)).findFirst();
    if (wanted.equals(open.get())) {
      close();
    } else {
      wanted.ifPresent(this::open);
    }
  }

  /** Closes the open card; whether there was one. */
  boolean close() {
    if (open.get().isEmpty()) {
      return false;
    }
    open.set(Optional.empty());
    holder.setVisible(false);
    holder.getChildren().clear();
    closed.run();
    return true;
  }

  private void open(MapTool tool) {
    Region card = cards.computeIfAbsent(tool.name(), _ -> card(tool));
    holder.getChildren().setAll(card);
    holder.setVisible(true);
    open.set(Optional.of(tool));
    card.requestFocus();
  }

  private static Region card(MapTool tool) {
    Region card = tool.card().get();
    card.getStyleClass().add("tool-card");
    card.setId("map-" + tool.name() + "-card");
    return card;
  }

  /** What grows in the midst of a layout has its new size only after it. */
  private static void later(boolean needs, Runnable put) {
    if (needs) {
      Platform.runLater(put);
    } else {
      put.run();
    }
  }

  /** Keeps to the right of a pane, beside its buttons. */
  void place(Pane pane) {
    Runnable put =
        () -> {
          double width = Math.min(holder.prefWidth(-1), Math.max(0, pane.getWidth() - 2 * BESIDE));
          double most = Math.max(0, pane.getHeight() - 2 * INSET);
          double height = Math.min(holder.prefHeight(width), most);
          holder.resizeRelocate(pane.getWidth() - BESIDE - width, INSET, width, height);
          covered.set(open.get().isPresent() ? width : 0);
        };
    pane.widthProperty().addListener(_ -> put.run());
    pane.heightProperty().addListener(_ -> put.run());
    holder.needsLayoutProperty().addListener((_, _, needs) -> later(needs, put));
    open.addListener(_ -> put.run());
  }
}
