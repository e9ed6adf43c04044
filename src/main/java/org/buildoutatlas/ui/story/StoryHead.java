package org.buildoutatlas.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.buildoutatlas.talk.Pace;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Story;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which story it is, what can be done with it as a whole, and whether all of it is saved. */
final class StoryHead {

  /** The longest title that a story's file takes. */
  private static final int MOST = 200;

  private final Desk desk;
  private final StoryModel model;
  private final ComboBox<StoryEntry> stories = new ComboBox<>();
  private final TextField name = new TextField();
  private final Label state = Texts.line("", "support");
  private final Button save = new Button();
  private final MenuItem delete;
  private final VBox root;
  private boolean following;

  /**
   * Builds it.
   *
   * @param present presents the story from its first scene
   * @param export saves a story as a deck
   */
  StoryHead(
      Desk desk,
      StoryModel model,
      SceneEdits edits,
      StoryFiles files,
      Runnable present,
      Consumer<Story> export) {
    this.desk = desk;
    this.model = model;
    stories.setId("stories");
    stories.setAccessibleText(desk.text("ui.story.choose"));
    stories.setTooltip(new Tooltip(desk.text("ui.story.choose")));
    stories.setMinWidth(0);
    stories.setMaxWidth(Double.MAX_VALUE);
    stories.setConverter(new Titles());
    stories
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!following && now != null) {
                model.choose(now.id());
              }
            });
    name.setId("story-name");
    name.setAccessibleText(desk.text("ui.story.name"));
    name.setVisible(false);
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    name.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                named();
              }
            });
    Button show = new Button(desk.text("ui.story.present"), new FontIcon(Feather.PLAY));
    show.setId("story-present");
    show.getStyleClass().add("primary");
    show.setMinWidth(Button.USE_PREF_SIZE);
    show.setTooltip(new Tooltip(desk.text("ui.story.present.hint")));
    show.setOnAction(_ -> present.run());
    show.disableProperty().bind(model.storyProperty().map(Optional::isEmpty));
    delete = item("delete", files::delete);
    MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    menu.setId("story-menu");
    menu.getStyleClass().addAll("flat", "icon-button");
    menu.setTooltip(new Tooltip(desk.text("ui.story.menu")));
    menu.setAccessibleText(desk.text("ui.story.menu"));
    menu.getItems()
        .setAll(
            item("new", edits::addStory),
            item("duplicate", edits::duplicateStory),
            item("rename", this::rename),
            delete,
            new SeparatorMenuItem(),
            item("save", files::save),
            item("save-as", files::askSave),
            item("open", files::askOpen),
            new SeparatorMenuItem(),
            item("export", () -> model.storyProperty().get().ifPresent(export)));
    save.setText(desk.text("ui.story.save"));
    save.setId("story-save-button");
    save.getStyleClass().addAll("flat", "compact");
    save.setTooltip(new Tooltip(desk.text("ui.story.save.hint")));
    save.setOnAction(_ -> files.save());
    save.managedProperty().bind(save.visibleProperty());
    state.setId("story-state");
    root =
        new VBox(
            8,
            Texts.row(8, Texts.growing(new StackPane(stories, name)), menu),
            Texts.row(8, Texts.growing(state), save, show));
    root.getStyleClass().add("story-head");
    model.entriesProperty().addListener((_, _, now) -> show(now));
    model.storyProperty().addListener((_, _, _) -> show(model.entriesProperty().get()));
    show(List.of());
  }

  Node node() {
    return root;
  }

  /** Lets the title be written in its place. */
  void rename() {
    model
        .storyProperty()
        .get()
        .ifPresent(
            story -> {
              name.setText(story.title());
              name.setVisible(true);
              stories.setVisible(false);
              name.requestFocus();
              name.selectAll();
            });
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.ESCAPE) {
      if (e.getCode() == KeyCode.ESCAPE) {
        name.clear();
      }
      named();
      stories.requestFocus();
      e.consume();
    }
  }

  /** Takes the title that was written; none is taken for none. */
  private void named() {
    if (name.isVisible()) {
      name.setVisible(false);
      stories.setVisible(true);
      String title = name.getText().strip();
      String cut = title.substring(0, Math.min(title.length(), MOST));
      if (!cut.isEmpty()) {
        model.edit("", model.sceneProperty().get(), story -> story.withTitle(cut));
      }
    }
  }

  private void show(List<StoryEntry> entries) {
    String chosen = model.storyProperty().get().map(Story::id).orElse("");
    following = true;
    if (!stories.getItems().equals(entries)) {
      stories.getItems().setAll(entries);
    }
    Optional<StoryEntry> now = entries.stream().filter(e -> e.id().equals(chosen)).findFirst();
    now.ifPresentOrElse(stories::setValue, () -> stories.setValue(null));
    following = false;
    boolean dirty = now.filter(StoryEntry::dirty).isPresent();
    state.setText(now.map(this::state).orElse(""));
    save.setVisible(dirty);
    delete.setDisable(!model.isOwn(chosen) || now.isEmpty());
  }

  /** How many scenes there are, and whether anything is not saved. */
  private String state(StoryEntry entry) {
    Story story = model.storyProperty().get().orElseThrow();
    String scenes =
        desk.text("ui.story.count", story.scenes().size(), Pace.written(Pace.of(story).total()));
    return entry.dirty() ? desk.text("ui.story.state.dirty", scenes) : scenes;
  }

  private MenuItem item(String word, Runnable action) {
    MenuItem item = new MenuItem(desk.text("ui.story.menu." + word));
    item.setId("story-" + word);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private final class Titles extends StringConverter<StoryEntry> {

    @Override
    public String toString(@Nullable StoryEntry entry) {
      if (entry == null) {
        return "";
      }
      boolean alone =
          stories.getItems().stream().filter(e -> e.title().equals(entry.title())).count() < 2;
      String title = alone ? entry.title() : desk.text("ui.story.named", entry.title(), entry.id());
      return entry.changed() ? desk.text("ui.story.changed", title) : title;
    }

    @Override
    public StoryEntry fromString(String typed) {
      return stories.getItems().getFirst();
    }
  }
}
