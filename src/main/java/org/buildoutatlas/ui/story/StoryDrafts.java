package org.buildoutatlas.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;

/**
 * Drafts of what is not saved: each change is written at once in the background, so that a loss of
 * power costs less than a second of work. Drafts that were found stay until they are recovered or
 * thrown away. Used on the JavaFX thread.
 */
final class StoryDrafts {

  private static final Logger LOG = Logger.getLogger(StoryDrafts.class.getName());

  private final Desk desk;
  private final DraftKeeper keeper = new DraftKeeper();
  private final Map<String, Path> files = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<StoryDraft>> pending =
      new ReadOnlyObjectWrapper<>(this, "pending", List.of());
  private Optional<StoryShelf> shelf = Optional.empty();
  private boolean complained;

  StoryDrafts(Desk desk) {
    this.desk = desk;
  }

  /** What was found and neither recovered nor thrown away, the newest first. */
  ReadOnlyObjectProperty<List<StoryDraft>> pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /** Keeps drafts on a shelf from now on. */
  void open(StoryShelf opened, List<StoryDraft> found) {
    shelf = Optional.of(opened);
    files.clear();
    pending.set(List.copyOf(found));
  }

  /** Closes the shelf: what is found there is not known yet. */
  void close() {
    shelf = Optional.empty();
    pending.set(List.of());
  }

  /** Keeps a story as it is now; throws its draft away where all of it is saved. */
  void follow(StoryHistory history) {
    if (history.isDirty()) {
      file(history.story().id()).ifPresent(file -> keeper.keep(file, history.story()));
      start();
    } else {
      drop(history.story().id());
    }
  }

  /** Throws the draft of a story away that is being edited. */
  void drop(String id) {
    Optional.ofNullable(files.remove(id))
        .ifPresent(
            file -> {
              keeper.drop(file);
              start();
            });
  }

  /** Throws a draft away that was found. */
  void done(StoryDraft draft) {
    pending.set(pending.get().stream().filter(d -> !d.equals(draft)).toList());
    keeper.drop(draft.file());
    start();
  }

  /** Writes what is still to be written, before the window is gone. */
  void finish() {
    try {
      keeper.write();
    } catch (IOException e) {
      // Closing must not fail because a draft could not be kept.
      LOG.log(Level.WARNING, "Unsaved work could not be kept", e);
    }
  }

  private Optional<Path> file(String id) {
    return shelf.map(
        s ->
            files.computeIfAbsent(
                id, i -> s.draft(i, pending.get().stream().map(StoryDraft::file).toList())));
  }

  private void start() {
    desk.jobs()
        .start(
            "story-draft",
            Jobs.Rule.FOLLOW,
            _ -> {
              keeper.write();
              return true;
            },
            _ -> complained = false,
            this::complain);
  }

  /** Said once, not with each letter that is typed. */
  private void complain(Throwable thrown) {
    if (!(thrown instanceof IOException)) {
      throw new IllegalStateException("A draft could not be kept", thrown);
    }
    if (!complained) {
      complained = true;
      desk.notices().failed(desk.text("ui.story.draft.failed"));
    }
  }
}
