package org.buildoutatlas.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Nodes of text and simple rows of them, by role in the type scale. */
public final class Texts {

  private Texts() {}

  /** One line; it ends in dots and says all in a tooltip where there is no room. */
  public static Label line(String text, String... roles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(roles);
    label.setMinWidth(0);
    return label;
  }

  /** One line that is never cut. */
  public static Label whole(String text, String... roles) {
    Label label = line(text, roles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** As many lines as it takes. */
  public static Label wrapped(String text, String... roles) {
    Label label = line(text, roles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Nodes beside each other. */
  public static HBox row(double gap, Node... nodes) {
    HBox row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Nodes below each other. */
  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  /** Nodes below each other. */
  public static VBox column(double gap, List<? extends Node> nodes) {
    VBox box = new VBox(gap);
    box.getChildren().setAll(nodes);
    return box;
  }

  /** What pushes the rest of a row to its end. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Lets a node take the room that is left in a row. */
  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    return node;
  }
}
