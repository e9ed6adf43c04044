package org.buildoutatlas.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/** What was found, by kind: the kind of the best hit first. */
final class SearchList {

  private static final double TWO_LINES = 46;
  private static final double ONE_LINE = 32;
  private static final double HEADING = 26;
  private static final double HIGHEST = 460;

  private final Desk desk;
  private final ListView<Item> list = new ListView<>();

  private sealed interface Item {

    record Heading(String text) implements Item {}

    record Found(SearchHit hit) implements Item {}
  }

  /** {@code taken} is told of a click on a hit, which is then the chosen one. */
  SearchList(Desk desk, Runnable taken) {
    this.desk = desk;
    list.setId("search-hits");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Row());
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          if (chosen().isPresent()) {
            taken.run();
          }
        });
  }

  Node node() {
    return list;
  }

  /** Shows hits and chooses the best. */
  void show(List<SearchHit> hits, boolean recent, double width) {
    Map<String, List<SearchHit>> groups = new LinkedHashMap<>();
    for (SearchHit hit : hits) {
      String heading =
          desk.text(recent ? "ui.search.recent" : "ui.search.kind." + hit.kind().word());
      groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(hit);
    }
    List<Item> items = new ArrayList<>();
    groups.forEach(
        (heading, found) -> {
          items.add(new Item.Heading(heading));
          found.forEach(hit -> items.add(new Item.Found(hit)));
        });
    list.getItems().setAll(items);
    list.setVisible(!items.isEmpty());
    list.setManaged(!items.isEmpty());
    list.setPrefWidth(width);
    double height = items.stream().mapToDouble(SearchList::height).sum() + 2;
    list.setPrefHeight(Math.min(HIGHEST, height));
    list.getSelectionModel().clearSelection();
    move(1);
  }

  /** The hit that Enter takes. */
  Optional<SearchHit> chosen() {
    return list.getSelectionModel().getSelectedItem() instanceof Item.Found found
        ? Optional.of(found.hit())
        : Optional.empty();
  }

  /** Chooses the next hit or the one before; headings are passed over. */
  void move(int step) {
    int row = list.getSelectionModel().getSelectedIndex() + step;
    while (row >= 0 && row < list.getItems().size()) {
      if (list.getItems().get(row) instanceof Item.Found) {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - 4));
        return;
      }
      row += step;
    }
  }

  private static double height(Item item) {
    return switch (item) {
      case Item.Heading _ -> HEADING;
      case Item.Found found -> found.hit().support().isEmpty() ? ONE_LINE : TWO_LINES;
    };
  }

  private final class Row extends ListCell<Item> {
    @Override
    protected void updateItem(Item item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      getStyleClass().remove("search-heading");
      setMouseTransparent(false);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      setPrefHeight(height(item));
      switch (item) {
        case Item.Heading heading -> {
          getStyleClass().add("search-heading");
          setMouseTransparent(true);
          setGraphic(Texts.line(heading.text(), "annotation"));
        }
        case Item.Found found -> setGraphic(row(found.hit()));
      }
    }

    private HBox row(SearchHit hit) {
      VBox words = new VBox(1, Texts.line(hit.title(), "emphasis"));
      if (!hit.support().isEmpty()) {
        words.getChildren().add(Texts.line(hit.support(), "support"));
      }
      words.setMinWidth(0);
      words.setAlignment(Pos.CENTER_LEFT);
      HBox row = Texts.row(8, words, Texts.spring());
      if (hit.goal() instanceof SearchHit.Goal.Do act && !act.action().keys().isEmpty()) {
        row.getChildren().add(Texts.whole(act.action().keys().getFirst().shown(), "key"));
      }
      row.setPrefWidth(list.getPrefWidth() - 48);
      row.setMaxWidth(list.getPrefWidth() - 48);
      boolean keyed = row.getChildren().size() > 2;
      words.setMaxWidth(list.getPrefWidth() - (keyed ? 140 : 48));
      return row;
    }
  }
}
