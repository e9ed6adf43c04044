package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.talk.Build;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Viewpoint;

/**
 * A scene made ready to be shown.
 *
 * @param scene what is told
 * @param sheet its page with a blank map
 * @param builds what comes after what
 * @param room where the map lies; empty for a scene without one
 * @param viewpoint what the live map looks at; where the whole map cannot be shifted, it has the
 *     room's size
 * @param fills whether the live map fills the screen
 */
record StageScene(
    Scene scene,
    Sheet sheet,
    List<Build> builds,
    Optional<MapRoom> room,
    Viewpoint viewpoint,
    boolean fills) {

  /** Copies the list. */
  StageScene {
    builds = List.copyOf(builds);
  }

  /** Works out where the map lies and what it shows; from any thread. */
  static StageScene of(Scene scene, Sheet sheet, Atlas whole) {
    Optional<MapRoom> room = MapRoom.of(sheet);
    Optional<Camera> camera = room.flatMap(r -> r.camera(whole));
    Viewpoint seen = room.map(MapRoom::seen).orElse(scene.viewpoint());
    List<Build> builds = new ArrayList<>(Build.of(sheet));
    if (camera.isEmpty()) {
      // A map that does not fill the screen would leave most of it empty.
      builds.remove(Build.CHART);
    }
    return new StageScene(
        scene,
        sheet,
        builds,
        room,
        camera.map(seen::withCamera).orElse(seen).withTheme(sheet.theme().name()),
        camera.isPresent());
  }

  /** With which build a part of the sheet appears. */
  Build build(Part part) {
    Build build = Build.of(part, sheet);
    return builds.contains(build) ? build : Build.SCENE;
  }

  /** The room of the map while what stands to its right has not appeared: all up to the edge. */
  Optional<MapRoom> opening() {
    return room.filter(_ -> fills && builds.contains(Build.CHART)).map(MapRoom::toTheEdge);
  }
}
