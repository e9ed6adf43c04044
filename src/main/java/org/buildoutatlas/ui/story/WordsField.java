package org.buildoutatlas.ui.story;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.buildoutatlas.explain.SceneText;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.buildoutatlas.view.Scene;

/**
 * A text of the scene: as it is written, with figures in braces, and below it as it reads, or which
 * figure there is not.
 */
final class WordsField {

  /**
   * Which text it is.
   *
   * @param word of its ids and messages
   * @param lines how many stand in it
   * @param most the most characters that a story's file takes
   * @param optional whether it may be empty
   * @param of takes it from a script
   */
  record Kind(
      String word, int lines, int most, boolean optional, Function<Scene.Script, String> of) {}

  /** Above and below the text, and at its sides with a scroll bar, in pixels. */
  private static final double EDGE = 24;

  private static final double SIDES = 42;

  /** How high it is at least and at most, in pixels. */
  private static final double LOWEST = 40;

  private static final double HIGHEST = 200;

  private final Desk desk;
  private final Kind kind;
  private final TextArea area = new TextArea();
  private final Label reads = Texts.wrapped("", "support", "scene-reads");
  private final Label wrong = Texts.wrapped("", "error-text", "support");
  private final VBox root;
  private boolean following;

  /** {@code changed} takes the word and what was written. */
  WordsField(Desk desk, Kind kind, BiConsumer<String, String> changed) {
    this.desk = desk;
    this.kind = kind;
    String name = desk.text("ui.story." + kind.word());
    Label label = Texts.whole(name, "support");
    label.setLabelFor(area);
    area.setId("scene-" + kind.word());
    area.setPrefRowCount(kind.lines());
    area.setWrapText(true);
    area.setAccessibleText(name);
    area.setPromptText(desk.text("ui.story." + kind.word() + ".prompt"));
    area.setTextFormatter(new TextFormatter<>(this::accepted));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    grow();
    area.textProperty()
        .addListener(
            (_, _, text) -> {
              boolean missing = !kind.optional() && text.isBlank();
              if (!following && !missing) {
                changed.accept(kind.word(), text);
              }
              if (!following) {
                wrong(missing ? desk.text("ui.story.words.missing") : "");
              }
            });
    reads.setId("scene-" + kind.word() + "-reads");
    wrong.setId("scene-" + kind.word() + "-wrong");
    for (Label below : new Label[] {reads, wrong}) {
      below.managedProperty().bind(below.visibleProperty());
      below.visibleProperty().bind(below.textProperty().isNotEmpty());
    }
    root = new VBox(4, label, area, reads, wrong);
  }

  Node node() {
    return root;
  }

  /** Shows the text of a scene. */
  void follow(Scene scene) {
    String text = kind.of().apply(scene.script());
    boolean emptied = !kind.optional() && area.getText().isBlank() && area.isFocused();
    if (!area.getText().equals(text) && !emptied) {
      following = true;
      area.setText(text);
      wrong("");
      following = false;
    }
  }

  /** Shows the text as it reads; where no figure is in it, it reads as it is written. */
  void fill(String text, Optional<SceneText.Filled> filled) {
    boolean figures = !SceneText.ids(text).isEmpty();
    reads.setText(figures ? filled.map(SceneText.Filled::text).orElse(reads.getText()) : "");
    if (!area.getText().isBlank() || kind.optional()) {
      wrong(
          filled
              .flatMap(f -> f.missing().stream().findFirst())
              .map(id -> desk.text("ui.story.figure.unknown", id))
              .orElse(""));
    }
  }

  void requestFocus() {
    area.requestFocus();
    area.selectAll();
  }

  private void wrong(String sentence) {
    wrong.setText(sentence);
    area.getStyleClass().remove("wrong");
    if (!sentence.isEmpty()) {
      area.getStyleClass().add("wrong");
    }
  }

  /** As high as its text, so that nothing of it is cut. */
  private void grow() {
    Text text = new Text();
    text.textProperty().bind(area.textProperty());
    text.fontProperty().bind(area.fontProperty());
    text.wrappingWidthProperty().bind(area.widthProperty().subtract(SIDES));
    area.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(text.getLayoutBounds().getHeight() + EDGE, LOWEST, HIGHEST),
                text.layoutBoundsProperty()));
  }

  /** No more than a file takes; a title and a takeaway are one paragraph. */
  private TextFormatter.Change accepted(TextFormatter.Change change) {
    if (kind.lines() < SceneEditor.PARAGRAPHS) {
      change.setText(change.getText().replace('\n', ' '));
    }
    int over = change.getControlNewText().length() - kind.most();
    if (over > 0 && change.isAdded()) {
      String text = change.getText();
      change.setText(text.substring(0, Math.max(0, text.length() - over)));
      change.selectRange(
          Math.min(change.getAnchor(), change.getControlNewText().length()),
          Math.min(change.getCaretPosition(), change.getControlNewText().length()));
    }
    return change;
  }

  /** The keys that lead through the window lead out of the text too. */
  private void tab(KeyEvent e) {
    if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
      area.requestFocusTraversal(
          e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      e.consume();
    }
  }
}
