package org.buildoutatlas.ui.explain;

import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.explain.Explanation;
import org.buildoutatlas.explain.Fact;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A number of the tree with what it was computed from below it, once opened: a click or Enter opens
 * and closes, Right opens, Left closes.
 */
final class ExplainRow extends VBox {

  private static final double ICON = 16;

  private final Desk desk;
  private final Explanation.Node node;
  private final int level;
  private final FontIcon icon = new FontIcon(Feather.CHEVRON_RIGHT);
  private final HBox row;
  private final VBox below = new VBox();

  ExplainRow(Desk desk, Explanation.Node node, int level) {
    this.desk = desk;
    this.node = node;
    this.level = level;
    Label value = Texts.whole(node.exactly(), "figure");
    Label how = Texts.wrapped(node.how(), "annotation");
    Label estimated = Texts.whole(desk.text("ui.estimated"), "annotation");
    // Its place stays where it is not said, for values to stand in one column.
    estimated.setVisible(node.figure().estimated());
    HBox first =
        Texts.row(8, Texts.growing(Texts.wrapped(node.name(), "explain-name")), value, estimated);
    HBox mark = new HBox(icon);
    mark.setMinWidth(ICON);
    icon.setVisible(canOpen());
    row = Texts.row(4, mark, Texts.growing(new VBox(1, first, how)));
    row.getStyleClass().add("explain-row");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.TREE_ITEM);
    row.setAccessibleText(
        desk.text("ui.explain.row", node.name(), value.getText(), node.how(), level + 1));
    row.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            row.requestFocus();
            open(!isOpen());
            e.consume();
          }
        });
    row.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    below.getStyleClass().add("explain-below");
    below.setVisible(false);
    below.setManaged(false);
    getChildren().setAll(row, below);
  }

  /** Whether there is anything below it. */
  boolean canOpen() {
    return !node.inputs().isEmpty() || !node.facts().isEmpty();
  }

  boolean isOpen() {
    return below.isVisible();
  }

  /** Shows what it was computed from, or hides it. */
  void open(boolean on) {
    if (!canOpen()) {
      return;
    }
    if (on && below.getChildren().isEmpty()) {
      FactLines lines = new FactLines(desk);
      for (Fact fact : node.facts()) {
        below.getChildren().add(lines.of(fact, node.facts().size() > 1));
      }
      node.inputs()
          .forEach(input -> below.getChildren().add(new ExplainRow(desk, input, level + 1)));
    }
    below.setVisible(on);
    below.setManaged(on);
    icon.setIconCode(on ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
  }

  /** What takes the focus. */
  Node head() {
    return row;
  }

  /** This row and those that are open below it, from top to bottom. */
  Stream<ExplainRow> seen() {
    return isOpen()
        ? Stream.concat(
            Stream.of(this),
            below.getChildren().stream()
                .flatMap(n -> n instanceof ExplainRow r ? r.seen() : Stream.empty()))
        : Stream.of(this);
  }

  private void key(KeyEvent e) {
    KeyCode code = e.getCode();
    if (code == KeyCode.RIGHT) {
      open(true);
    } else if (code == KeyCode.LEFT) {
      open(false);
    } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
      open(!isOpen());
    } else {
      return;
    }
    e.consume();
  }
}
