package org.buildoutatlas.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Texts;

/** A part of the panel under its own title, with a rule below it. */
final class Section extends VBox {

  /** A part without a title. */
  Section(Node... nodes) {
    getStyleClass().add("panel-section");
    // The panel scrolls and never presses a part together; working out how small it could be would
    // lay out every text in it once more for each level above it.
    setMinHeight(0);
    getChildren().setAll(nodes);
  }

  /** A part with a title that states what it shows, and a supporting line, which may be empty. */
  static Section titled(String title, String support, Node... nodes) {
    Section section = new Section(Texts.wrapped(title, "minor-title"));
    if (!support.isEmpty()) {
      Label line = Texts.wrapped(support, "support");
      section.getChildren().add(line);
    }
    section.getChildren().addAll(nodes);
    return section;
  }
}
