package org.buildoutatlas.ui.story;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons for the chosen scene. */
final class SceneTools {

  private final Desk desk;
  private final HBox root;

  /** {@code adding} records what is on screen as a scene. */
  SceneTools(Desk desk, StoryModel model, SceneEdits edits, Runnable adding) {
    this.desk = desk;
    Button add = new Button(desk.text("ui.story.add"), new FontIcon(Feather.PLUS));
    add.setId("scene-add");
    add.getStyleClass().add("compact");
    add.setMinWidth(Button.USE_PREF_SIZE);
    add.setTooltip(new Tooltip(desk.text("ui.story.add.hint")));
    add.setOnAction(_ -> adding.run());
    Button update = new Button(desk.text("ui.story.update"), new FontIcon(Feather.REFRESH_CW));
    update.setId("scene-update");
    update.getStyleClass().add("compact");
    update.setMinWidth(Button.USE_PREF_SIZE);
    update.setTooltip(new Tooltip(desk.text("ui.story.update.hint")));
    update.setOnAction(_ -> edits.update());
    ObservableValue<Integer> count =
        model.storyProperty().map(s -> s.map(t -> t.scenes().size()).orElse(0));
    ObservableValue<Integer> scene = model.sceneProperty().map(Number::intValue);
    root =
        Texts.row(
            4,
            add,
            update,
            Texts.spring(),
            icon("duplicate", Feather.COPY, edits::duplicate, count.map(n -> n == 0)),
            icon("up", Feather.ARROW_UP, () -> edits.move(-1), scene.map(i -> i == 0)),
            icon(
                "down",
                Feather.ARROW_DOWN,
                () -> edits.move(1),
                scene.flatMap(i -> count.map(n -> i >= n - 1))),
            icon("remove", Feather.TRASH_2, edits::remove, count.map(n -> n < 2)));
    root.getStyleClass().add("scene-tools");
  }

  Node node() {
    return root;
  }

  private Button icon(
      String word, Feather icon, Runnable action, ObservableValue<Boolean> impossible) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("scene-" + word);
    button.getStyleClass().addAll("flat", "icon-button", "compact");
    button.setAccessibleText(desk.text("ui.story.tool." + word));
    button.setTooltip(new Tooltip(desk.text("ui.story.tool." + word)));
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(impossible);
    return button;
  }
}
