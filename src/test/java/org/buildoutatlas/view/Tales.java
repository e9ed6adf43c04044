package org.buildoutatlas.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Stories for tests. */
public final class Tales {

  private Tales() {}

  /** A story of scenes with these ids, each titled with its own. */
  public static Story of(String... ids) {
    return new Story("tale", "A tale", "", Arrays.stream(ids).map(Tales::scene).toList());
  }

  /** A scene, titled with its id. */
  public static Scene scene(String id) {
    return new Scene(
        id,
        Exhibit.MAP,
        Viewpoint.opening(LocalDate.of(2026, 3, 1)),
        new Scene.Script(id, "", ""),
        Transition.FLY,
        Optional.empty(),
        List.of());
  }

  /** The ids of its scenes. */
  public static List<String> ids(Story story) {
    return story.scenes().stream().map(Scene::id).toList();
  }
}
