package org.buildoutatlas.ui.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.StoryEdits;
import org.buildoutatlas.view.Viewpoint;

/**
 * What can be done with the chosen scene.
 *
 * @param desk shows what is looked at
 * @param model the stories
 */
record SceneEdits(Desk desk, StoryModel model) {

  /** Records what is on screen behind the chosen scene, or as a story of its own. */
  void add() {
    Scene scene = StoryEdits.record(desk.text("ui.story.scene.new"), seen());
    if (model.storyProperty().get().isEmpty()) {
      addStory(scene);
    } else {
      int behind = index();
      model.edit("", behind + 1, story -> StoryEdits.add(story, behind, scene));
    }
  }

  /** Begins a story with what is on screen. */
  void addStory() {
    addStory(StoryEdits.record(desk.text("ui.story.scene.new"), seen()));
  }

  private void addStory(Scene scene) {
    String title = desk.text("ui.story.new.title");
    model.add(new Story(StoryEdits.word(title, "story"), title, "", List.of(scene)));
  }

  /** Takes up the chosen story once more, under another title. */
  void duplicateStory() {
    model
        .storyProperty()
        .get()
        .ifPresent(s -> model.add(s.withTitle(desk.text("ui.story.copy", s.title()))));
  }

  void update() {
    model.edit("", index(), story -> StoryEdits.update(story, index(), seen()));
  }

  void duplicate() {
    model.edit("", index() + 1, story -> StoryEdits.duplicate(story, index()));
  }

  void remove() {
    model.edit("", index(), story -> StoryEdits.remove(story, index()));
  }

  /** Moves the chosen scene by places. */
  void move(int by) {
    move(index(), index() + by);
  }

  /** Moves a scene to a place; it is chosen then. */
  void move(int from, int to) {
    Optional<Story> story = model.storyProperty().get();
    int last = story.map(s -> s.scenes().size() - 1).orElse(0);
    int place = Math.clamp(to, 0, last);
    model.edit("", place, s -> StoryEdits.move(s, from, place));
  }

  /** Changes the chosen scene; a row of changes under a word is taken back together. */
  void change(String word, UnaryOperator<Scene> change) {
    int index = index();
    String together = word.isEmpty() ? "" : word + index;
    model.edit(together, index, story -> StoryEdits.change(story, index, change));
  }

  /**
   * Rewrites the words of the chosen scene. What was remarked on a figure goes with the place where
   * it was asked for.
   */
  void rewrite(String word, UnaryOperator<Scene.Script> change) {
    change(
        word,
        scene -> {
          Scene next = scene.withScript(change.apply(scene.script()));
          Set<String> gone = ids(scene);
          gone.removeAll(ids(next));
          return next.withRemarks(
              scene.remarks().stream()
                  .filter(remark -> gone.stream().noneMatch(id -> remark.contains(quoted(id))))
                  .toList());
        });
  }

  private static Set<String> ids(Scene scene) {
    Scene.Script script = scene.script();
    return Stream.of(script.title(), script.takeaway(), script.notes())
        .flatMap(text -> SceneText.ids(text).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String quoted(String id) {
    return "\"" + id + "\"";
  }

  private int index() {
    return model.sceneProperty().get();
  }

  private Viewpoint seen() {
    return desk.workspace().viewpoint().withoutTrials();
  }
}
