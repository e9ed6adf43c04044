package org.buildoutatlas.ui.story;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Story;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The story in the panel: which one, its scenes, and the chosen scene to be edited. */
public final class StoryPane {

  /** The share of the pane's height that the editor has. */
  private static final double EDITOR = 0.44;

  private final Desk desk;
  private final StoryModel model;
  private final BiConsumer<Story, Integer> present;
  private final SceneEdits edits;
  private final StoryFiles files;
  private final StoryHead head;
  private final SceneList scenes;
  private final SceneEditor editor;
  private final StackPane root = new StackPane();
  private boolean active;

  /**
   * Builds the pane.
   *
   * @param owner above which its questions stand
   * @param pictures paints the pages of scenes
   * @param present presents a story from a scene, counted from 0
   * @param export saves a story as a deck
   */
  public StoryPane(
      Desk desk,
      Window owner,
      StoryModel model,
      ScenePictures pictures,
      BiConsumer<Story, Integer> present,
      Consumer<Story> export) {
    this.desk = desk;
    this.model = model;
    this.present = present;
    edits = new SceneEdits(desk, model);
    files = new StoryFiles(desk, owner, model);
    head = new StoryHead(desk, model, edits, files, () -> present(0), export);
    SceneWords words = new SceneWords(desk);
    scenes = new SceneList(desk, model, edits, pictures, words);
    editor = new SceneEditor(desk, model, edits);
    scenes.onFilled(() -> model.chosen().ifPresent(scene -> editor.fill(scene, words)));
    model
        .sceneProperty()
        .addListener((_, _, _) -> model.chosen().ifPresent(scene -> editor.fill(scene, words)));
    ScrollPane scroll = new ScrollPane(editor.node());
    scroll.setId("scene-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(120);
    // As high for one scene as for another, so that the buttons above it stay where they are.
    scroll.prefHeightProperty().bind(root.heightProperty().multiply(EDITOR));
    VBox.setVgrow(scenes.node(), Priority.ALWAYS);
    VBox whole =
        new VBox(
            head.node(),
            scenes.node(),
            new SceneTools(desk, model, edits, this::add).node(),
            scroll);
    Node empty = empty();
    empty
        .visibleProperty()
        .bind(
            model
                .storyProperty()
                .flatMap(s -> model.readyProperty().map(ready -> ready && s.isEmpty())));
    whole.visibleProperty().bind(model.storyProperty().map(Optional::isPresent));
    VBox.setVgrow(whole, Priority.ALWAYS);
    root.setId("story");
    root.getChildren().setAll(empty, new VBox(new DraftBar(desk, model).node(), whole));
  }

  /** The node to be placed in the panel. */
  public Node node() {
    return root;
  }

  /** Says that unsaved work was found, wherever the user is; {@code show} leads to it. */
  public void onFound(Runnable show) {
    model
        .drafts()
        .pendingProperty()
        .addListener(
            (_, before, now) ->
                now.stream()
                    .filter(_ -> before.isEmpty() && !active)
                    .findFirst()
                    .ifPresent(
                        draft ->
                            desk.notices()
                                .done(
                                    desk.text("ui.story.draft.found", draft.story().title()),
                                    desk.text("ui.story.draft.show"),
                                    show)));
  }

  /** The stories. */
  public StoryModel model() {
    return model;
  }

  /** Says whether the pane is seen: only then it fills texts and paints pictures. */
  public void activate(boolean seen) {
    active = seen;
    scenes.activate(seen);
  }

  /** Whether it is seen. */
  public boolean isActive() {
    return active;
  }

  /** Whether the focus is in it. */
  public boolean hasFocus() {
    return active && root.isFocusWithin();
  }

  /** Records what is on screen as a scene. */
  public void add() {
    edits.add();
    if (active) {
      editor.requestFocus();
    } else {
      model
          .storyProperty()
          .get()
          .ifPresent(
              story ->
                  desk.notices()
                      .done(
                          desk.text(
                              "ui.story.added", model.sceneProperty().get() + 1, story.title()),
                          desk.text("ui.story.added.undo"),
                          model::undo));
    }
  }

  /** Lets the chosen scene look at what is on screen. */
  public void update() {
    edits.update();
  }

  /** Takes up the chosen scene once more. */
  public void duplicate() {
    edits.duplicate();
  }

  /** Deletes the chosen scene; the last one stays. */
  public void remove() {
    edits.remove();
  }

  /** Moves the chosen scene by places. */
  public void move(int by) {
    edits.move(by);
  }

  /** Takes the last edit back. */
  public void undo() {
    model.undo();
  }

  /** Makes the edit again that was taken back last. */
  public void redo() {
    model.redo();
  }

  /** Saves the chosen story. */
  public void save() {
    files.save();
  }

  /** Asks for a story's file and opens it. */
  public void open() {
    files.askOpen();
  }

  /** Presents the chosen story from a scene, counted from 0. */
  public void present(int scene) {
    model.storyProperty().get().ifPresent(story -> present.accept(story, scene));
  }

  /** Chooses the scene at which a talk ended, from 0, unless another story was taken up. */
  public void choose(Story told, int scene) {
    model
        .storyProperty()
        .get()
        .filter(story -> story.id().equals(told.id()) && scene < story.scenes().size())
        .ifPresent(_ -> model.choose(scene));
  }

  /** Presents the chosen story from the chosen scene. */
  public void presentFromHere() {
    tell(present);
  }

  /** Lets the chosen story be told otherwise, from the chosen scene. */
  public void tell(BiConsumer<Story, Integer> teller) {
    int scene = model.sceneProperty().get();
    model.storyProperty().get().ifPresent(story -> teller.accept(story, scene));
  }

  private Node empty() {
    Label what = Texts.wrapped(desk.text("ui.story.what"), "support");
    what.setMaxWidth(320);
    Button add = new Button(desk.text("ui.story.begin"), new FontIcon(Feather.PLUS));
    add.setId("story-begin");
    add.getStyleClass().add("primary");
    add.setTooltip(new Tooltip(desk.text("ui.story.add.hint")));
    add.setOnAction(_ -> edits.addStory());
    Button open = new Button(desk.text("ui.story.menu.open"));
    open.getStyleClass().add("flat");
    open.setOnAction(_ -> files.askOpen());
    VBox empty =
        new VBox(
            new FontIcon(Feather.BOOK_OPEN),
            Texts.whole(desk.text("ui.story.none"), "minor-title"),
            what,
            add,
            open);
    empty.setId("story-none");
    empty.getStyleClass().add("empty-state");
    return empty;
  }
}
