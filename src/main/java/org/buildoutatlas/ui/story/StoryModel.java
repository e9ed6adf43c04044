package org.buildoutatlas.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.dataset.DataSet;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.StoryEdits;

/**
 * The stories of the open data set and the user's own: which one is chosen, which scene of it, and
 * what was done to them. Used on the JavaFX thread.
 */
public final class StoryModel {

  private final Desk desk;
  private final Supplier<Optional<Path>> folder;
  private final Path settings;
  private final StoryDrafts drafts;
  private final Map<String, StoryHistory> all = new LinkedHashMap<>();
  private final Map<String, Story> given = new LinkedHashMap<>();
  private final Set<String> onShelf = new LinkedHashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Story>> story =
      new ReadOnlyObjectWrapper<>(this, "story", Optional.empty());
  private final ReadOnlyIntegerWrapper scene = new ReadOnlyIntegerWrapper(this, "scene");
  private final ReadOnlyObjectWrapper<List<StoryEntry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
  private Optional<StoryHistory> open = Optional.empty();
  private Optional<StoryShelf> shelf = Optional.empty();
  private final ShownScene shown;

  /**
   * Follows the data set that is open.
   *
   * @param folder tells its folder; empty for the one that is part of the product
   * @param settings the folder of the settings, for drafts and for stories of the product's own
   *     data set
   */
  public StoryModel(Desk desk, Supplier<Optional<Path>> folder, Path settings) {
    this.desk = desk;
    this.folder = folder;
    this.settings = settings;
    drafts = new StoryDrafts(desk);
    shown = new ShownScene(desk.workspace());
    // Heard too where the same facts are opened again: there may be other stories and drafts.
    desk.workspace()
        .dataSetProperty()
        .addListener(_ -> desk.workspace().dataSetProperty().get().ifPresent(this::open));
  }

  /** The chosen story as it is now; empty where there is none. */
  public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** The chosen scene, counted from 0. */
  public ReadOnlyIntegerProperty sceneProperty() {
    return scene.getReadOnlyProperty();
  }

  /** Chooses a scene; the map stays where it is. */
  public void choose(int index) {
    open.ifPresent(h -> h.choose(index));
    tell();
  }

  /** Moves the window to the view of the chosen scene. */
  public void show() {
    chosen().ifPresent(shown::show);
  }

  /** Whether what is looked at changes because a scene is shown. */
  public boolean isMoving() {
    return shown.isMoving();
  }

  /** Keeps what is not saved before the window is gone. */
  public void close() {
    drafts.finish();
  }

  /** All stories, in their order. */
  ReadOnlyObjectProperty<List<StoryEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Whether it is known what stories there are. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  StoryDrafts drafts() {
    return drafts;
  }

  /** Where stories are saved; empty until a data set is open. */
  Optional<StoryShelf> shelf() {
    return shelf;
  }

  /** The chosen scene. */
  Optional<Scene> chosen() {
    return story.get().map(s -> s.scenes().get(scene.get()));
  }

  /** The chosen story with its past. */
  Optional<StoryHistory> history() {
    return open;
  }

  /** A story as it was saved; empty for one that never was. */
  Optional<Story> stored(String id) {
    return Optional.ofNullable(all.get(id)).flatMap(StoryHistory::saved);
  }

  /** Whether a story has a file of its own that can be deleted, or was never saved. */
  boolean isOwn(String id) {
    return onShelf.contains(id) || !given.containsKey(id);
  }

  /** Chooses a story; the first one where there is none of that id. */
  public void choose(String id) {
    open.ifPresent(StoryHistory::settle);
    open = Optional.ofNullable(all.get(id)).or(() -> all.values().stream().findFirst());
    tell();
  }

  /** Takes up a story that is not saved, under an id that is free, and chooses it. */
  void add(Story added) {
    String id = StoryEdits.free(added.id(), all.keySet());
    StoryHistory history = new StoryHistory(added.withId(id), Optional.empty());
    all.put(id, history);
    open = Optional.of(history);
    follow(history);
  }

  /** Lets a story go; one that is part of the product is again as it was. */
  void remove(String id) {
    onShelf.remove(id);
    drafts.drop(id);
    all.remove(id);
    Optional.ofNullable(given.get(id))
        .filter(_ -> shelf.filter(StoryShelf::beside).isPresent())
        .ifPresent(s -> all.put(id, new StoryHistory(s, Optional.of(s))));
    choose(id);
  }

  /**
   * Changes the chosen story.
   *
   * @param together as for {@link StoryHistory#edit}
   * @param chosen the scene to choose then
   */
  void edit(String together, int chosen, UnaryOperator<Story> change) {
    open.ifPresent(
        h -> {
          h.edit(together, new StoryHistory.Step(change.apply(h.story()), chosen));
          follow(h);
        });
  }

  void undo() {
    open.ifPresent(h -> step(h, StoryHistory::undo));
  }

  void redo() {
    open.ifPresent(h -> step(h, StoryHistory::redo));
  }

  /** Ends what is taken back together. */
  void settle() {
    open.ifPresent(StoryHistory::settle);
  }

  /** Takes note that a story was saved in its place. */
  void saved(Story written, Story read) {
    onShelf.add(written.id());
    Optional.ofNullable(all.get(written.id()))
        .ifPresent(
            h -> {
              h.saved(written, read);
              follow(h);
            });
  }

  /**
   * Takes up a draft that was found: as the story itself, or as a copy where something newer would
   * be overwritten.
   */
  void recover(StoryDraft draft) {
    String id = draft.story().id();
    Optional<StoryHistory> there = Optional.ofNullable(all.get(id));
    if (there.isEmpty()) {
      add(draft.story());
    } else if (draft.isOlder() || there.get().isDirty()) {
      String title = desk.text("ui.story.recovered", draft.story().title());
      add(draft.story().withId(id + "-recovered").withTitle(title));
    } else {
      choose(id);
      edit("", scene.get(), _ -> draft.story());
    }
    drafts.done(draft);
  }

  private void step(StoryHistory history, Consumer<StoryHistory> step) {
    step.accept(history);
    follow(history);
  }

  private void follow(StoryHistory history) {
    drafts.follow(history);
    tell();
  }

  private void tell() {
    Optional<StoryHistory.Step> now = open.map(StoryHistory::now);
    int next = now.map(StoryHistory.Step::scene).orElse(0);
    // At no moment is a scene chosen that the story has not.
    if (next < story.get().map(s -> s.scenes().size()).orElse(0)) {
      scene.set(next);
    }
    story.set(now.map(StoryHistory.Step::story));
    scene.set(next);
    entries.set(all.values().stream().map(this::entry).toList());
  }

  private StoryEntry entry(StoryHistory history) {
    Story s = history.story();
    boolean changed =
        shelf.filter(StoryShelf::beside).isPresent()
            && onShelf.contains(s.id())
            && given.containsKey(s.id());
    return new StoryEntry(s.id(), s.title(), changed, history.isDirty());
  }

  private void open(DataSet dataSet) {
    StoryShelf next = StoryShelf.of(folder.get(), settings);
    all.clear();
    given.clear();
    onShelf.clear();
    open = Optional.empty();
    shelf = Optional.empty();
    drafts.close();
    ready.set(false);
    tell();
    desk.jobs()
        .start(
            "story-open",
            Jobs.Rule.REPLACE,
            _ -> next.read(dataSet.atlas()),
            found -> take(dataSet, next, found),
            thrown -> {
              if (!(thrown instanceof IOException)) {
                throw new IllegalStateException("The stories could not be read", thrown);
              }
              take(dataSet, next, new StoryShelf.Found(List.of(), List.of(), List.of()));
              desk.notices().failed(desk.text("ui.story.unreadable"));
            });
  }

  private void take(DataSet dataSet, StoryShelf opened, StoryShelf.Found found) {
    shelf = Optional.of(opened);
    dataSet.stories().forEach(s -> given.put(s.id(), s));
    Map<String, Story> stories = new LinkedHashMap<>(given);
    found.saved().forEach(s -> stories.put(s.id(), s));
    stories.forEach((id, s) -> all.put(id, new StoryHistory(s, Optional.of(s))));
    (opened.beside() ? found.saved() : dataSet.stories()).forEach(s -> onShelf.add(s.id()));
    // What was left unsaved is what the user was at.
    open =
        found.drafts().stream()
            .flatMap(d -> Optional.ofNullable(all.get(d.story().id())).stream())
            .findFirst()
            .or(() -> all.values().stream().findFirst());
    drafts.open(opened, found.drafts());
    ready.set(true);
    tell();
    if (!found.problems().isEmpty()) {
      desk.notices().failed(desk.text("ui.story.broken", String.join("\n", found.problems())));
    }
  }
}
