package org.buildoutatlas.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Texts;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The search field with what it finds below it: arrows move, Enter goes there or does it, Esc
 * closes. Empty, it offers what was chosen last.
 */
final class SearchField {

  private static final int MOST = 12;
  private static final int RECENT = 6;
  private static final double WIDEST = 400;
  private static final double NARROWEST = 200;

  /** From the most that is said to the least. */
  private static final List<String> PROMPTS =
      List.of("ui.search.prompt", "ui.search.prompt.short", "ui.search.prompt.least");

  private static final TextStyle PROMPT = new TextStyle(Face.REGULAR, 13);

  /** What sign, key and edges take of the field, in pixels. */
  private static final double ICONS = 124;

  private final Desk desk;
  private final Consumer<SearchHit> go;
  private final CustomTextField field = new CustomTextField();
  private final SearchList list;
  private final Label none;
  private final Popup popup = new Popup();
  private final List<String> recent = new ArrayList<>();
  private List<Action> actions = List.of();
  private Optional<SearchIndex> index = Optional.empty();

  SearchField(Desk desk, Consumer<SearchHit> go) {
    this.desk = desk;
    this.go = go;
    list = new SearchList(desk, this::choose);
    field.setId("search");
    field.getStyleClass().add("search-field");
    field.setAccessibleText(desk.text(PROMPTS.getFirst()));
    field.widthProperty().addListener(_ -> prompt());
    prompt();
    field.setPrefWidth(WIDEST);
    field.setMinWidth(NARROWEST);
    Label icon = new Label("", new FontIcon(Feather.SEARCH));
    icon.getStyleClass().add("muted");
    field.setLeft(icon);
    Label key = Texts.whole("Ctrl+K", "key");
    field.setRight(key);
    none = Texts.whole(desk.text("ui.search.none"), "muted", "search-none");
    Label hint = Texts.line(desk.text("ui.search.hint"), "annotation", "search-hint");
    VBox box = new VBox(list.node(), none, hint);
    box.getStyleClass().addAll("card", "search-popup");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    // The field itself takes Escape: it clears as well as closes.
    popup.setHideOnEscape(false);
    field.textProperty().addListener((_, _, text) -> search(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> search(field.getText()));
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                popup.hide();
              }
            });
    desk.workspace().dataSetProperty().addListener(_ -> prepare());
  }

  Node node() {
    return field;
  }

  /** Offers these actions too. */
  void offer(List<Action> offered) {
    actions = List.copyOf(offered);
    prepare();
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
    search(field.getText());
  }

  /** The same, for actions alone. */
  void focusOnActions() {
    field.requestFocus();
    field.setText(SearchIndex.ACTIONS);
    field.end();
  }

  /** Says as much of what can be looked for as there is room for. */
  private void prompt() {
    double room = field.getWidth() - ICONS;
    field.setPromptText(
        PROMPTS.stream()
            .map(desk::text)
            .filter(text -> desk.measure().width(text, PROMPT) <= room)
            .findFirst()
            .orElseGet(() -> desk.text(PROMPTS.getLast())));
  }

  /** Makes the index anew in the background: a large data set takes a while. */
  private void prepare() {
    index = Optional.empty();
    List<Action> offered = actions;
    desk.workspace()
        .dataSetProperty()
        .get()
        .ifPresent(
            set ->
                desk.jobs()
                    .start(
                        "search",
                        Jobs.Rule.REPLACE,
                        _ -> new SearchIndex(set.atlas(), offered),
                        this::take,
                        thrown -> {
                          throw new IllegalStateException("Nothing can be searched", thrown);
                        }));
  }

  private void take(SearchIndex made) {
    index = Optional.of(made);
    if (popup.isShowing()) {
      search(field.getText());
    }
  }

  private void search(String text) {
    List<SearchHit> hits =
        index.map(i -> text.isBlank() ? i.named(recent) : i.find(text, MOST)).orElse(List.of());
    boolean isRecent = text.isBlank() || index.isEmpty();
    list.show(hits, isRecent, Math.max(field.getWidth(), WIDEST) - 2);
    none.setText(desk.text(isRecent ? "ui.search.start" : "ui.search.none"));
    none.setVisible(hits.isEmpty());
    none.setManaged(hits.isEmpty());
    tellChosen();
    if (!popup.isShowing() && field.isFocused() && field.getScene() != null) {
      Bounds at = field.localToScreen(field.getBoundsInLocal());
      popup.show(field, at.getMinX(), at.getMaxY() + 4);
    }
  }

  private void key(KeyEvent e) {
    switch (e.getCode()) {
      case DOWN -> {
        if (popup.isShowing()) {
          list.move(1);
        } else {
          search(field.getText());
        }
      }
      case UP -> list.move(-1);
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
    tellChosen();
    e.consume();
  }

  /** A screen reader stays on the field: it hears there what would be chosen. */
  private void tellChosen() {
    field.setAccessibleHelp(
        list.chosen().map(hit -> desk.text("ui.search.chosen", hit.title())).orElse(""));
  }

  private void choose() {
    if (!popup.isShowing()) {
      return;
    }
    list.chosen()
        .ifPresent(
            hit -> {
              recent.remove(hit.key());
              recent.addFirst(hit.key());
              if (recent.size() > RECENT) {
                recent.removeLast();
              }
              field.clear();
              popup.hide();
              go.accept(hit);
            });
  }
}
