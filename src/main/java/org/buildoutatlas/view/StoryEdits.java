package org.buildoutatlas.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be done with a story; scenes are counted from 0. */
public final class StoryEdits {

  /** The longest word that is made of a title. */
  private static final int LONGEST = 40;

  private StoryEdits() {}

  /**
   * A scene of what is looked at. Stories are told in the theme of who looks, so that of the screen
   * is left behind.
   */
  public static Scene record(String title, Viewpoint seen) {
    return new Scene(
        word(title, "scene"),
        Exhibit.MAP,
        plain(seen),
        new Scene.Script(title, "", ""),
        Transition.FLY,
        Optional.empty(),
        List.of());
  }

  /** With a scene behind another, under an id of its own. */
  public static Story add(Story story, int behind, Scene scene) {
    List<Scene> scenes = new ArrayList<>(story.scenes());
    scenes.add(behind + 1, scene.withId(free(scene.id(), ids(story))));
    return story.withScenes(scenes);
  }

  /** With a scene changed; its id stays. */
  public static Story change(Story story, int index, UnaryOperator<Scene> change) {
    List<Scene> scenes = new ArrayList<>(story.scenes());
    Scene before = scenes.get(index);
    scenes.set(index, change.apply(before).withId(before.id()));
    return story.withScenes(scenes);
  }

  /** With a scene looking at what is looked at now; what was amiss with its view is amended. */
  public static Story update(Story story, int index, Viewpoint seen) {
    return change(story, index, s -> s.withViewpoint(plain(seen)).withRemarks(List.of()));
  }

  /** With a scene elsewhere; a place beyond the ends is the end. */
  public static Story move(Story story, int from, int to) {
    List<Scene> scenes = new ArrayList<>(story.scenes());
    Scene moved = scenes.remove(from);
    scenes.add(Math.clamp(to, 0, scenes.size()), moved);
    return story.withScenes(scenes);
  }

  /** With a scene twice. */
  public static Story duplicate(Story story, int index) {
    return add(story, index, story.scenes().get(index));
  }

  /** Without a scene; the last one stays. */
  public static Story remove(Story story, int index) {
    if (story.scenes().size() == 1) {
      return story;
    }
    List<Scene> scenes = new ArrayList<>(story.scenes());
    scenes.remove(index);
    return story.withScenes(scenes);
  }

  /** An id as near to a wish as is free: with a number behind it where it is taken. */
  public static String free(String wish, Collection<String> taken) {
    String base = wish.replaceFirst("-\\d+$", "");
    String id = wish;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** A title as a word for ids and files; the other word where nothing is left of it. */
  public static String word(String title, String otherwise) {
    String word =
        title
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\{[^{}]*}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = word.substring(0, Math.min(word.length(), LONGEST)).replaceAll("-$", "");
    return cut.isEmpty() ? otherwise : cut;
  }

  private static Viewpoint plain(Viewpoint seen) {
    return seen.withTheme(Viewpoint.opening(seen.knownOn()).theme());
  }

  private static List<String> ids(Story story) {
    return story.scenes().stream().map(Scene::id).toList();
  }
}
