package org.buildoutatlas.ui.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Texts;

/** A card over a window of a talk; a click anywhere closes it. */
final class Overlay {

  private final StackPane root = new StackPane();

  /** A closed card. */
  Overlay(String id, String title, Node content) {
    VBox card = Texts.column(14, Texts.whole(title, "title"), content);
    card.getStyleClass().addAll("card", "stage-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.setId(id);
    root.getStyleClass().add("stage-card-ground");
    root.setAlignment(Pos.CENTER);
    root.getChildren().setAll(card);
    root.setVisible(false);
    root.setOnMouseClicked(_ -> root.setVisible(false));
  }

  /** Opens it over a window, or closes it. */
  void toggle(StackPane ground) {
    ground.getChildren().remove(root);
    ground.getChildren().add(root);
    root.setVisible(!root.isVisible());
  }

  /** Closes it; whether it was open. */
  boolean close() {
    boolean open = root.isVisible();
    root.setVisible(false);
    return open;
  }
}
