package org.buildoutatlas.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Something the user can do. Keys, palette and key list all read the same actions, so that they
 * cannot disagree.
 *
 * @param id stable word, by which recent choices are remembered
 * @param part under which heading it stands
 * @param title in words
 * @param keys what does it, the first is the one shown
 * @param enabled whether it can be done now
 * @param run does it
 */
record Action(
    String id, Part part, String title, List<Key> keys, BooleanSupplier enabled, Runnable run) {

  /** The headings of the key list, in their order. */
  enum Part {
    FIND("find"),
    PLACES("places"),
    MAP("map"),
    TIME("time"),
    STORY("story"),
    VIEW("view"),
    FILES("files");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    /** The last part of its message key. */
    String word() {
      return word;
    }
  }

  /** Copies the keys. */
  Action {
    keys = List.copyOf(keys);
  }

  /** An action without a key that can always be done. */
  static Action of(String id, Part part, String title, Runnable run) {
    return new Action(id, part, title, List.of(), () -> true, run);
  }

  /** Done by keys wherever the focus is, written as in {@code Shortcut+K}. */
  Action on(String... written) {
    return new Action(
        id, part, title, List.of(written).stream().map(Key::window).toList(), enabled, run);
  }

  /** With keys that the part in focus hears by itself; they are only shown here. */
  Action heardElsewhere(String... written) {
    return new Action(
        id, part, title, List.of(written).stream().map(Key::elsewhere).toList(), enabled, run);
  }

  /** Done only while a condition holds. */
  Action when(BooleanSupplier condition) {
    return new Action(id, part, title, keys, condition, run);
  }
}
