package org.buildoutatlas.ui.filter;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.buildoutatlas.filter.Completion;
import org.buildoutatlas.filter.Subject;

/**
 * What may be written next, below a field: Down and Up choose, Tab takes the first or the chosen
 * one, Enter the chosen one, Esc closes.
 */
final class CompletionPopup {

  private static final int MOST = 8;
  private static final double ROW = 28;
  private static final double WIDTH = 260;

  private final TextField field;
  private final Supplier<List<Subject>> subjects;
  private final ListView<String> list = new ListView<>();
  private final Popup popup = new Popup();
  private Completion completion = new Completion(0, 0, List.of());
  private boolean taking;

  CompletionPopup(TextField field, Supplier<List<Subject>> subjects) {
    this.field = field;
    this.subjects = subjects;
    list.setId("filter-completion");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setPrefWidth(WIDTH);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take(0));
    StackPane box = new StackPane(list);
    box.getStyleClass().addAll("card", "search-popup");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .caretPositionProperty()
        .addListener(
            _ -> {
              if (field.isFocused() && !taking) {
                offer();
              }
            });
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                popup.hide();
              }
            });
  }

  private void offer() {
    int caret = Math.min(field.getCaretPosition(), field.getLength());
    completion = Completion.at(field.getText(), caret, subjects.get());
    list.getItems().setAll(completion.offers());
    list.getSelectionModel().clearSelection();
    list.setPrefHeight(Math.min(MOST, completion.offers().size()) * ROW + 2);
    if (completion.offers().isEmpty() || field.getScene() == null) {
      popup.hide();
    } else if (!popup.isShowing()) {
      Bounds at = field.localToScreen(field.getBoundsInLocal());
      popup.show(field, at.getMinX(), at.getMaxY() + 4);
    }
  }

  private void key(KeyEvent e) {
    if (!popup.isShowing()) {
      boolean asked = e.getCode() == KeyCode.SPACE && e.isControlDown();
      if (asked || e.getCode() == KeyCode.DOWN) {
        offer();
        e.consume();
      }
      return;
    }
    int chosen = list.getSelectionModel().getSelectedIndex();
    switch (e.getCode()) {
      case DOWN -> select(chosen + 1);
      case UP -> select(chosen - 1);
      case ESCAPE -> popup.hide();
      case TAB -> {
        if (e.isShiftDown()) {
          return;
        }
        take(Math.max(0, chosen));
      }
      case ENTER -> {
        popup.hide();
        if (chosen < 0) {
          return;
        }
        take(chosen);
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  private void select(int row) {
    if (row >= 0 && row < list.getItems().size()) {
      list.getSelectionModel().select(row);
      list.scrollTo(Math.max(0, row - MOST + 1));
    }
  }

  private void take(int otherwise) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    int row = chosen < 0 ? otherwise : chosen;
    if (row >= completion.offers().size()) {
      return;
    }
    String offer = completion.offers().get(row);
    // A list goes on behind its bracket, everything else behind a blank.
    String written = offer.endsWith("(") ? offer : offer + " ";
    taking = true;
    field.replaceText(completion.start(), completion.end(), written);
    taking = false;
    field.positionCaret(completion.start() + written.length());
    offer();
  }
}
