package org.buildoutatlas.ui.panel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.ChartView;
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

  /**
   * A part with a title that states what it shows, and a supporting line, which may be empty. The
   * button for the table of a chart stands beside the title.
   */
  static Section titled(String title, String support, Node... nodes) {
    Label name = Texts.wrapped(title, "minor-title");
    List<Node> buttons =
        Arrays.stream(nodes)
            .flatMap(n -> n instanceof ChartView c ? Stream.of(c.toggleButton()) : Stream.empty())
            .filter(Node::isVisible)
            .toList();
    Section section = new Section(buttons.isEmpty() ? name : head(name, buttons));
    if (!support.isEmpty()) {
      Label line = Texts.wrapped(support, "support");
      section.getChildren().add(line);
    }
    section.getChildren().addAll(nodes);
    return section;
  }

  private static Node head(Label name, List<Node> buttons) {
    HBox head = new HBox(8, Texts.growing(name));
    head.getChildren().addAll(buttons);
    return head;
  }
}
