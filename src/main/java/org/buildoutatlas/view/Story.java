package org.buildoutatlas.view;

import java.util.List;
import java.util.Optional;

/**
 * Scenes in the order in which they are told.
 *
 * @param id stable word, the name of its file
 * @param title what it is called
 * @param summary what it is about, in a sentence; empty for none
 * @param scenes at least one
 * @param order where it stands among the stories of its data set: those of a lower number first
 */
public record Story(String id, String title, String summary, List<Scene> scenes, int order) {

  /** The order of a story that says none: after those that do. */
  public static final int UNORDERED = Integer.MAX_VALUE;

  /** A story that says nothing of its order. */
  public Story(String id, String title, String summary, List<Scene> scenes) {
    this(id, title, summary, scenes, UNORDERED);
  }

  /** Copies the scenes and rejects a story without any. */
  public Story {
    scenes = List.copyOf(scenes);
    if (scenes.isEmpty()) {
      throw new IllegalArgumentException("The story " + id + " has no scene");
    }
  }

  /** The same under another id. */
  public Story withId(String other) {
    return new Story(other, title, summary, scenes, order);
  }

  /** The same under another title. */
  public Story withTitle(String other) {
    return new Story(id, other, summary, scenes, order);
  }

  /** The same with other scenes. */
  public Story withScenes(List<Scene> others) {
    return new Story(id, title, summary, others, order);
  }

  /** The story that is called so, by its id or its title in any case of letters. */
  public static Optional<Story> named(String name, List<Story> stories) {
    return stories.stream()
        .filter(s -> s.id().equalsIgnoreCase(name) || s.title().equalsIgnoreCase(name))
        .findFirst();
  }
}
