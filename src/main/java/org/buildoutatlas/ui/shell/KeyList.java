package org.buildoutatlas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All keys by what they do, over the window; any key that ends something ends it. */
final class KeyList {

  private static final double COLUMN = 336;
  private static final double GAP = 32;

  private final Desk desk;
  private final StackPane root = new StackPane();
  private final VBox card = new VBox();
  private final FlowPane columns = new FlowPane(GAP, 24);
  private final Runnable closed;

  /** {@code closed} is told when the list closes, so that the focus can go back. */
  KeyList(Desk desk, Runnable closed) {
    this.desk = desk;
    this.closed = closed;
    Button close = new Button("", new FontIcon(Feather.X));
    close.setId("keys-close");
    close.getStyleClass().addAll("flat", "icon-button", "compact");
    close.setAccessibleText(desk.text("ui.keys.close"));
    close.setTooltip(new Tooltip(desk.text("ui.keys.close")));
    close.setOnAction(_ -> hide());
    HBox head =
        Texts.row(
            8, Texts.whole(desk.text("ui.keys.title"), "section-title"), Texts.spring(), close);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    card.getChildren().setAll(head, scroll);
    card.getStyleClass().addAll("card", "key-list");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    columns.setPrefWrapLength(3 * COLUMN + 2 * GAP);
    root.setId("keys");
    root.getStyleClass().add("veil");
    root.getChildren().setAll(card);
    root.setVisible(false);
    root.setFocusTraversable(true);
    root.setAccessibleText(desk.text("ui.keys.title"));
    root.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (root.equals(e.getTarget())) {
            hide();
          }
        });
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return root;
  }

  /** Lists these actions that have keys. */
  void fill(List<Action> actions) {
    List<Node> parts = new ArrayList<>();
    for (Action.Part part : Action.Part.values()) {
      List<Node> rows =
          actions.stream()
              .filter(a -> a.part() == part && !a.keys().isEmpty())
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        VBox box = Texts.column(6, Texts.whole(desk.text("ui.keys." + part.word()), "minor-title"));
        box.getChildren().addAll(rows);
        box.setPrefWidth(COLUMN);
        parts.add(box);
      }
    }
    columns.getChildren().setAll(parts);
  }

  /** Shows the list, or hides it if it is shown. */
  void toggle() {
    if (root.isVisible()) {
      hide();
    } else {
      root.setVisible(true);
      root.requestFocus();
    }
  }

  private void hide() {
    root.setVisible(false);
    closed.run();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER) {
      hide();
      e.consume();
    }
  }

  private Node row(Action action) {
    HBox row = Texts.row(4, Texts.growing(Texts.line(action.title())));
    row.setAlignment(Pos.CENTER_LEFT);
    action.keys().stream()
        .filter(key -> !key.written().contains("Numpad"))
        .forEach(key -> row.getChildren().add(cap(key)));
    return row;
  }

  private static Label cap(Key key) {
    return Texts.whole(key.shown(), "key");
  }
}
