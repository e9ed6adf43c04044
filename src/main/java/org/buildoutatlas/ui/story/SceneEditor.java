package org.buildoutatlas.ui.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Transition;
import org.jspecify.annotations.Nullable;

/** Edits the chosen scene in place: its words, what it shows, how it is come to and its time. */
final class SceneEditor {

  /** Texts of so many lines may have paragraphs. */
  static final int PARAGRAPHS = 3;

  private static final List<WordsField.Kind> WORDS =
      List.of(
          new WordsField.Kind("title", 2, 240, false, Scene.Script::title),
          new WordsField.Kind("takeaway", 2, 400, true, Scene.Script::takeaway),
          new WordsField.Kind("notes", PARAGRAPHS, 4000, true, Scene.Script::notes));

  /** The shortest and the longest time of a scene that a story's file takes, in seconds. */
  private static final long LEAST = 5;

  private static final long MOST = 3600;

  private final Desk desk;
  private final SceneEdits edits;
  private final List<WordsField> fields;
  private final ComboBox<Exhibit> shows;
  private final ComboBox<Transition> transition;
  private final TextField seconds = new TextField();
  private final VBox root = new VBox(10);
  private boolean following;

  SceneEditor(Desk desk, StoryModel model, SceneEdits edits) {
    this.desk = desk;
    this.edits = edits;
    fields = WORDS.stream().map(kind -> new WordsField(desk, kind, this::rewrite)).toList();
    shows = box("shows", List.of(Exhibit.values()), e -> desk.text("ui.story.shows." + e.word()));
    transition =
        box(
            "transition",
            List.of(Transition.values()),
            t -> desk.text("ui.story.transition." + t.word()));
    shows.valueProperty().addListener((_, _, e) -> choose(s -> s.withShows(e)));
    transition.valueProperty().addListener((_, _, t) -> choose(s -> s.withTransition(t)));
    seconds.setId("scene-seconds");
    seconds.setPrefColumnCount(4);
    seconds.setTooltip(new Tooltip(desk.text("ui.story.seconds.hint", LEAST, MOST)));
    seconds.textProperty().addListener((_, _, text) -> plan(text));
    HBox choices =
        new HBox(
            8,
            Texts.growing(named("shows", shows)),
            Texts.growing(named("transition", transition)),
            named("seconds", seconds));
    fields.forEach(field -> root.getChildren().add(field.node()));
    root.getChildren().add(2, choices);
    root.setId("scene-editor");
    root.getStyleClass().add("scene-editor");
    root.setMinHeight(0);
    model.storyProperty().addListener((_, _, _) -> follow(model.chosen()));
    model.sceneProperty().addListener((_, _, _) -> follow(model.chosen()));
    follow(model.chosen());
  }

  Node node() {
    return root;
  }

  /** Shows the words as they read. */
  void fill(Scene scene, SceneWords words) {
    for (int i = 0; i < fields.size(); i++) {
      String text = WORDS.get(i).of().apply(scene.script());
      fields.get(i).fill(text, words.filled(scene, text));
    }
  }

  /** Lets the title be written. */
  void requestFocus() {
    fields.getFirst().requestFocus();
  }

  private void follow(Optional<Scene> chosen) {
    root.setVisible(chosen.isPresent());
    chosen.ifPresent(
        scene -> {
          following = true;
          fields.forEach(field -> field.follow(scene));
          shows.setValue(scene.shows());
          transition.setValue(scene.transition());
          String planned = scene.planned().map(t -> Long.toString(t.toSeconds())).orElse("");
          if (!seconds.isFocused() || read(seconds.getText()).isPresent()) {
            seconds.setText(planned);
          }
          following = false;
        });
  }

  private void rewrite(String word, String text) {
    if (!following) {
      edits.rewrite(
          word,
          script ->
              switch (word) {
                case "title" -> script.withTitle(text);
                case "takeaway" -> script.withTakeaway(text);
                default -> script.withNotes(text);
              });
    }
  }

  private void choose(java.util.function.UnaryOperator<Scene> change) {
    if (!following) {
      edits.change("", change);
    }
  }

  private void plan(String text) {
    Optional<Duration> time = read(text);
    boolean wrong = !text.isBlank() && time.isEmpty();
    seconds.getStyleClass().remove("wrong");
    if (wrong) {
      seconds.getStyleClass().add("wrong");
    }
    if (!following && !wrong) {
      edits.change("seconds", s -> s.withPlanned(time));
    }
  }

  private static Optional<Duration> read(String text) {
    return Optional.of(text.strip())
        .filter(t -> t.matches("\\d{1,4}"))
        .map(Long::valueOf)
        .filter(s -> s >= LEAST && s <= MOST)
        .map(Duration::ofSeconds);
  }

  private Node named(String word, javafx.scene.control.Control control) {
    Label label = Texts.whole(desk.text("ui.story." + word), "support");
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    VBox box = new VBox(4, label, control);
    box.setMinWidth(0);
    return box;
  }

  private static <T> ComboBox<T> box(String id, List<T> values, Function<T, String> text) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("scene-" + id);
    box.setMinWidth(0);
    box.setPrefWidth(120);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : text.apply(value);
          }

          @Override
          public T fromString(String typed) {
            return values.getFirst();
          }
        });
    box.getItems().setAll(values);
    box.setValue(values.getFirst());
    return box;
  }
}
