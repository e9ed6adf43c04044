package org.buildoutatlas.ui.story;

import java.time.Duration;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Scene;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A scene in the list: its page in small, its number, title and time; can be dragged. */
final class SceneCell extends ListCell<SceneItem> {

  /** How wide the picture is, in pixels. */
  static final double WIDTH = 112;

  private static final double HEIGHT = WIDTH * 9 / 16;
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final Desk desk;
  private final ImageView picture = new ImageView();
  private final Label number = Texts.whole("", "support", "scene-number");
  private final Label title = Texts.line("");
  private final Label kind = Texts.line("", "support");
  private final Label amiss = Texts.whole("", "warn-text");
  private final Tooltip remarks = new Tooltip();
  private final HBox row;

  /**
   * An empty cell.
   *
   * @param shown is run when the scene is clicked
   * @param moved takes from where to where a scene was dragged
   */
  SceneCell(Desk desk, Runnable shown, BiConsumer<Integer, Integer> moved) {
    this.desk = desk;
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    picture.setSmooth(true);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("scene-picture");
    frame.setMinSize(WIDTH + 2, HEIGHT + 2);
    frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
    number.setMinWidth(18);
    number.setAlignment(Pos.TOP_RIGHT);
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    amiss.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    amiss.setTooltip(remarks);
    remarks.setWrapText(true);
    remarks.setMaxWidth(360);
    VBox words = new VBox(2, title, Texts.row(8, kind, amiss));
    words.setMinWidth(0);
    row = new HBox(8, number, frame, Texts.growing(words));
    // A row is as wide as the list and not as its title on one line.
    row.setPrefWidth(0);
    getStyleClass().add("scene-cell");
    setOnMouseClicked(
        e -> {
          if (!isEmpty() && e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            shown.run();
          }
        });
    drag(moved);
  }

  @Override
  protected void updateItem(@Nullable SceneItem item, boolean empty) {
    super.updateItem(item, empty);
    picture.imageProperty().unbind();
    title.textProperty().unbind();
    kind.textProperty().unbind();
    amiss.visibleProperty().unbind();
    amiss.managedProperty().unbind();
    remarks.textProperty().unbind();
    accessibleTextProperty().unbind();
    if (item == null || empty) {
      setGraphic(null);
      setId(null);
      return;
    }
    setId("scene-" + (item.index() + 1));
    number.setText(Integer.toString(item.index() + 1));
    picture
        .imageProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> item.pictureProperty().get().orElse(null), item.pictureProperty()));
    title.textProperty().bind(item.titleProperty());
    kind.textProperty().bind(item.sceneProperty().map(this::kind));
    amiss.textProperty().set(desk.text("ui.story.amiss"));
    amiss.visibleProperty().bind(item.remarksProperty().isNotEmpty());
    amiss.managedProperty().bind(amiss.visibleProperty());
    remarks.textProperty().bind(item.remarksProperty());
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    desk.text(
                        "ui.story.scene.spoken",
                        item.index() + 1,
                        item.titleProperty().get(),
                        item.remarksProperty().get()),
                item.titleProperty(),
                item.remarksProperty()));
    setGraphic(row);
  }

  private String kind(Scene scene) {
    String shows = desk.text("ui.story.shows." + scene.shows().word());
    return scene.planned().map(time -> shows + " · " + clock(time)).orElse(shows);
  }

  private static String clock(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }

  private void drag(BiConsumer<Integer, Integer> moved) {
    setOnDragDetected(
        e -> {
          if (!isEmpty()) {
            startFullDrag();
            e.consume();
          }
        });
    setOnMouseDragOver(e -> mark(!isEmpty() && !isBelow(e), !isEmpty() && isBelow(e)));
    setOnMouseDragExited(_ -> mark(false, false));
    setOnMouseDragReleased(
        e -> {
          mark(false, false);
          if (e.getGestureSource() instanceof SceneCell from && !from.isEmpty() && !isEmpty()) {
            int start = from.getIndex();
            int place = getIndex() + (isBelow(e) ? 1 : 0);
            moved.accept(start, place > start ? place - 1 : place);
          }
        });
  }

  private boolean isBelow(MouseDragEvent e) {
    return e.getY() > getHeight() / 2;
  }

  private void mark(boolean above, boolean below) {
    pseudoClassStateChanged(ABOVE, above);
    pseudoClassStateChanged(BELOW, below);
  }
}
