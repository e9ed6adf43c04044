package org.buildoutatlas.ui.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.StoryDifference;

/** A story while it is edited: as it is, as it was saved, and the way back and forth. */
final class StoryHistory {

  private static final int MOST_STEPS = 200;

  /**
   * A story and the scene of it that is chosen, counted from 0.
   *
   * @param story the whole of it
   * @param scene the chosen one
   */
  record Step(Story story, int scene) {

    /** Keeps the scene within the story. */
    Step {
      scene = Math.clamp(scene, 0, story.scenes().size() - 1);
    }
  }

  private final Deque<Step> before = new ArrayDeque<>();
  private final Deque<Step> after = new ArrayDeque<>();
  private Optional<Story> saved;
  private Step now;
  private String row = "";

  /** Begins with a story as it was saved; empty for one that never was. */
  StoryHistory(Story story, Optional<Story> saved) {
    this.now = new Step(story, 0);
    this.saved = saved;
  }

  Step now() {
    return now;
  }

  Story story() {
    return now.story();
  }

  /** As it was saved; empty for one that never was. */
  Optional<Story> saved() {
    return saved;
  }

  /** Chooses a scene, which is no step of its own. */
  void choose(int scene) {
    now = new Step(now.story(), scene);
    row = "";
  }

  /**
   * Goes on to another step.
   *
   * @param together what follows under the same word is taken back together with it; empty for a
   *     step by itself
   */
  void edit(String together, Step next) {
    if (next.story().equals(now.story())) {
      now = next;
      return;
    }
    if (together.isEmpty() || !together.equals(row)) {
      before.push(now);
      if (before.size() > MOST_STEPS) {
        before.removeLast();
      }
    }
    row = together;
    after.clear();
    now = next;
  }

  /** Ends what is taken back together. */
  void settle() {
    row = "";
  }

  void undo() {
    exchange(before, after);
  }

  void redo() {
    exchange(after, before);
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !after.isEmpty();
  }

  /**
   * Takes note of what was saved, as it was read back: its remarks are those of the data set. The
   * story may have gone on meanwhile.
   */
  void saved(Story written, Story read) {
    saved = Optional.of(read);
    if (now.story().equals(written)) {
      now = new Step(read, now.scene());
    }
  }

  /** Whether there is anything that is not saved. */
  boolean isDirty() {
    return saved.filter(s -> StoryDifference.between(s, now.story()).isNothing()).isEmpty();
  }

  private void exchange(Deque<Step> from, Deque<Step> to) {
    if (!from.isEmpty()) {
      row = "";
      to.push(now);
      now = from.pop();
    }
  }
}
