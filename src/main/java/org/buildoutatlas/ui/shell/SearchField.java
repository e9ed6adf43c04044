package org.buildoutatlas.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field with what it finds below it; Enter goes there. */
final class SearchField {

  private static final int MOST = 8;
  private static final double ROW = 46;
  private static final double WIDEST = 400;
  private static final double NARROWEST = 200;

  private final Desk desk;
  private final Consumer<SearchHit> go;
  private final CustomTextField field = new CustomTextField();
  private final ListView<SearchHit> list = new ListView<>();
  private final Label none;
  private final Popup popup = new Popup();
  private Optional<SearchIndex> index = Optional.empty();

  SearchField(Desk desk, Consumer<SearchHit> go) {
    this.desk = desk;
    this.go = go;
    field.setId("search");
    field.getStyleClass().add("search-field");
    field.setPromptText(desk.text("ui.search.prompt"));
    field.setAccessibleText(desk.text("ui.search.prompt"));
    field.setPrefWidth(WIDEST);
    field.setMinWidth(NARROWEST);
    Label icon = new Label("", new FontIcon(Feather.SEARCH));
    icon.getStyleClass().add("muted");
    field.setLeft(icon);
    Label key = Texts.whole("Ctrl+K", "key");
    field.setRight(key);
    list.setId("search-hits");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Row());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    none = Texts.whole(desk.text("ui.search.none"), "muted", "search-none");
    VBox box = new VBox(list, none);
    box.getStyleClass().addAll("card", "search-popup");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    // The field itself takes Escape: it clears as well as closes.
    popup.setHideOnEscape(false);
    field.textProperty().addListener((_, _, text) -> search(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                popup.hide();
              }
            });
    desk.workspace()
        .dataSetProperty()
        .addListener((_, _, set) -> index = set.map(s -> new SearchIndex(s.atlas())));
  }

  Node node() {
    return field;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** The same, for actions alone. */
  void focusOnActions() {
    field.requestFocus();
    field.setText(">");
    field.end();
  }

  private void search(String text) {
    List<SearchHit> hits = index.map(i -> i.find(text, MOST)).orElse(List.of());
    list.getItems().setAll(hits);
    list.setVisible(!hits.isEmpty());
    list.setManaged(!hits.isEmpty());
    list.setPrefHeight(hits.size() * ROW + 2);
    list.setPrefWidth(Math.max(field.getWidth(), WIDEST) - 2);
    none.setVisible(hits.isEmpty());
    none.setManaged(hits.isEmpty());
    list.getSelectionModel().selectFirst();
    if (text.isBlank()) {
      popup.hide();
    } else if (!popup.isShowing() && field.getScene() != null) {
      Bounds at = field.localToScreen(field.getBoundsInLocal());
      popup.show(field, at.getMinX(), at.getMaxY() + 4);
    }
  }

  private void key(KeyEvent e) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    switch (e.getCode()) {
      case DOWN -> select(chosen + 1);
      case UP -> select(chosen - 1);
      case ENTER -> choose();
      case ESCAPE -> {
        field.clear();
        popup.hide();
        if (field.getParent() != null) {
          field.getParent().requestFocus();
        }
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
      list.scrollTo(row);
    }
  }

  private void choose() {
    Optional<SearchHit> hit = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    hit.ifPresent(
        h -> {
          field.clear();
          popup.hide();
          go.accept(h);
        });
  }

  /** A hit: its name, a line below it, and what it is. */
  private final class Row extends ListCell<SearchHit> {
    @Override
    protected void updateItem(SearchHit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(null);
      if (empty || hit == null) {
        setGraphic(null);
        return;
      }
      VBox words =
          new VBox(1, Texts.line(hit.title(), "emphasis"), Texts.line(hit.support(), "support"));
      words.setMinWidth(0);
      words.setMaxWidth(list.getPrefWidth() - 120);
      var row =
          Texts.row(
              8,
              Texts.growing(words),
              Texts.whole(desk.text("ui.search.kind." + hit.kind().word()), "annotation"));
      row.setAlignment(Pos.CENTER_LEFT);
      row.setMaxWidth(list.getPrefWidth() - 40);
      setGraphic(row);
    }
  }
}
