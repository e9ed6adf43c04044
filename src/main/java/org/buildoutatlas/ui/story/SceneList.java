package org.buildoutatlas.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;

/** The scenes of the chosen story, each with its page in small; follows while it is seen. */
final class SceneList {

  /** How long nothing is typed before a page is painted anew. */
  private static final Duration PAUSE = Duration.millis(400);

  /** Pictures are painted larger than they stand, for screens with finer pixels. */
  private static final double FINER = 2;

  private final Desk desk;
  private final StoryModel model;
  private final SceneEdits edits;
  private final ScenePictures pictures;
  private final SceneWords words;
  private final ListView<SceneItem> list = new ListView<>();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Runnable filled = () -> {};
  private boolean active;
  private boolean following;
  private boolean choosing;

  SceneList(
      Desk desk, StoryModel model, SceneEdits edits, ScenePictures pictures, SceneWords words) {
    this.desk = desk;
    this.model = model;
    this.edits = edits;
    this.pictures = pictures;
    this.words = words;
    list.setId("scenes");
    list.setAccessibleText(desk.text("ui.story.scenes"));
    list.setCellFactory(_ -> new SceneCell(desk, model::show, edits::move));
    list.setMinHeight(140);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (_, _, now) -> {
              if (!following && now.intValue() >= 0) {
                // What was chosen here is seen: it must not move away under the pointer.
                choosing = true;
                model.choose(now.intValue());
                choosing = false;
              }
            });
    pause.setOnFinished(_ -> paint());
    model.storyProperty().addListener((_, _, _) -> follow());
    model.sceneProperty().addListener((_, _, _) -> choose());
    desk.themeProperty().addListener((_, _, _) -> pause.playFromStart());
    desk.workspace().ownLayersProperty().addListener((_, _, _) -> pause.playFromStart());
  }

  Node node() {
    return list;
  }

  /** Tells whenever texts are filled. */
  void onFilled(Runnable told) {
    filled = told;
  }

  /** Fills and paints only while it is seen. */
  void activate(boolean seen) {
    if (active != seen) {
      active = seen;
      if (seen) {
        follow();
      } else {
        pause.stop();
        pictures.rest();
      }
    }
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) {
      model.show();
      e.consume();
    } else if (e.getCode() == KeyCode.DELETE) {
      edits.remove();
      e.consume();
    }
  }

  private void follow() {
    if (!active) {
      return;
    }
    List<Scene> scenes = model.storyProperty().get().map(Story::scenes).orElse(List.of());
    following = true;
    boolean others = fit(scenes);
    following = false;
    choose();
    model.storyProperty().get().ifPresent(story -> words.want(story, this::fill));
    fill();
    if (others) {
      pause.stop();
      paint();
    } else {
      pause.playFromStart();
    }
  }

  /** Puts the scenes in their places; whether other scenes stand anywhere. */
  private boolean fit(List<Scene> scenes) {
    boolean others = list.getItems().size() != scenes.size();
    while (list.getItems().size() > scenes.size()) {
      list.getItems().removeLast();
    }
    for (int i = 0; i < scenes.size(); i++) {
      if (i == list.getItems().size()) {
        list.getItems().add(new SceneItem(i, scenes.get(i)));
      }
      SceneItem item = list.getItems().get(i);
      if (!item.sceneProperty().get().id().equals(scenes.get(i).id())) {
        others = true;
        item.pictureProperty().set(Optional.empty());
      }
      item.sceneProperty().set(scenes.get(i));
    }
    return others;
  }

  private void choose() {
    following = true;
    int scene = model.sceneProperty().get();
    if (active && scene < list.getItems().size()) {
      list.getSelectionModel().select(scene);
      list.getFocusModel().focus(scene);
      if (!choosing) {
        list.scrollTo(Math.max(0, scene - 1));
      }
    }
    following = false;
  }

  private void paint() {
    if (active) {
      model
          .storyProperty()
          .get()
          .ifPresent(
              story ->
                  pictures.want(
                      story,
                      desk.theme(),
                      SceneCell.WIDTH * FINER,
                      (i, image) -> {
                        if (i < list.getItems().size()) {
                          list.getItems().get(i).pictureProperty().set(Optional.of(image));
                        }
                      }));
    }
  }

  private void fill() {
    for (SceneItem item : list.getItems()) {
      Scene scene = item.sceneProperty().get();
      String title = scene.script().title();
      item.titleProperty()
          .set(words.filled(scene, title).map(SceneText.Filled::text).orElse(title));
      item.remarksProperty().set(String.join("\n", remarks(scene)));
    }
    filled.run();
  }

  /** What was remarked when the story was read, and the figures that its words ask for in vain. */
  private List<String> remarks(Scene scene) {
    List<String> all = new ArrayList<>(scene.remarks());
    Scene.Script script = scene.script();
    Stream.of(script.title(), script.takeaway(), script.notes())
        .flatMap(text -> words.filled(scene, text).stream())
        .flatMap(text -> text.missing().stream())
        .filter(id -> scene.remarks().stream().noneMatch(r -> r.contains("\"" + id + "\"")))
        .distinct()
        .forEach(id -> all.add(desk.text("ui.story.figure.unknown", id)));
    return all;
  }
}
