package org.buildoutatlas.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two versions of a story, scene by scene.
 *
 * @param added scenes that only the newer one has
 * @param removed scenes that only the older one has
 * @param rewritten scenes that look or say something else
 * @param moved the fewest scenes that stand in another order
 * @param renamed whether its title or summary is another
 */
public record StoryDifference(int added, int removed, int rewritten, int moved, boolean renamed) {

  /** Compares; how a view is themed and what is remarked on a scene are no part of it. */
  public static StoryDifference between(Story older, Story newer) {
    Map<String, Scene> before = byId(older);
    Map<String, Scene> after = byId(newer);
    List<String> places = List.copyOf(before.keySet());
    List<Integer> order = new ArrayList<>();
    int rewritten = 0;
    for (Map.Entry<String, Scene> entry : after.entrySet()) {
      if (before.containsKey(entry.getKey())) {
        order.add(places.indexOf(entry.getKey()));
        rewritten += plain(entry.getValue()).equals(plain(before.get(entry.getKey()))) ? 0 : 1;
      }
    }
    return new StoryDifference(
        after.size() - order.size(),
        before.size() - order.size(),
        rewritten,
        order.size() - longestRising(order),
        !older.title().equals(newer.title()) || !older.summary().equals(newer.summary()));
  }

  /** Whether they are told alike. */
  public boolean isNothing() {
    return added + removed + rewritten + moved == 0 && !renamed;
  }

  private static Map<String, Scene> byId(Story story) {
    Map<String, Scene> scenes = new LinkedHashMap<>();
    story.scenes().forEach(s -> scenes.putIfAbsent(s.id(), s));
    return scenes;
  }

  private static Scene plain(Scene scene) {
    return scene.withTheme("").withRemarks(List.of());
  }

  /** How many of the numbers can stay where they are. */
  private static int longestRising(List<Integer> numbers) {
    int[] ending = new int[numbers.size()];
    int longest = 0;
    for (int i = 0; i < ending.length; i++) {
      ending[i] = 1;
      for (int j = 0; j < i; j++) {
        if (numbers.get(j) < numbers.get(i)) {
          ending[i] = Math.max(ending[i], ending[j] + 1);
        }
      }
      longest = Math.max(longest, ending[i]);
    }
    return longest;
  }
}
