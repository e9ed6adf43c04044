package org.buildoutatlas.ui.stage;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.buildoutatlas.talk.Talk;

/**
 * The words and charts of the scene that is shown, fading into those of the next. While nothing
 * moves, those of the scene that follows are drawn ahead, so that the next key finds them ready.
 */
final class SceneLayers {

  private static final Duration AHEAD = Duration.millis(350);

  private record Ready(int scene, double larger, ScenePicture picture) {}

  private final Performance performance;
  private final StageMap map;
  private final Pane root = new Pane();
  private final PauseTransition pause = new PauseTransition(AHEAD);
  private Optional<ScenePicture> shown = Optional.empty();
  private Optional<Ready> ready = Optional.empty();
  private Optional<Node> hushed = Optional.empty();
  private double larger = 1;

  SceneLayers(Performance performance, StageMap map) {
    this.performance = performance;
    this.map = map;
    root.setMouseTransparent(true);
    root.setManaged(false);
    pause.setOnFinished(_ -> draw());
  }

  Node node() {
    return root;
  }

  /** Shows the builds of the scene up to one, from 0; the newest comes softly. */
  void show(int build, Duration soft) {
    shown.ifPresent(picture -> picture.show(build, soft));
  }

  /**
   * Shows the scene of a talk in place of the one before.
   *
   * @param pixels of the window per pixel of the sheet
   */
  void exchange(Talk talk, double pixels, Duration soft) {
    larger = pixels;
    ScenePicture next =
        ready
            .filter(r -> r.scene() == talk.scene() && r.larger() == larger)
            .map(Ready::picture)
            .orElseGet(() -> picture(talk.scene()));
    ready = Optional.empty();
    pause.playFromStart();
    Optional<Node> before = shown.map(ScenePicture::node);
    hushed.ifPresent(root.getChildren()::remove);
    hushed = Optional.empty();
    root.getChildren().add(next.node());
    shown = Optional.of(next);
    before.ifPresent(old -> leave(old, next.node(), soft));
  }

  /** Takes words and charts away while the map shows what they do not tell of. */
  void hush(boolean on) {
    hushed.ifPresent(root.getChildren()::remove);
    hushed = Optional.empty();
    shown.ifPresent(picture -> picture.node().setVisible(!on));
    if (on) {
      Node bare = ScenePicture.bare(performance.scene(), performance.desk().ink(), larger).node();
      root.getChildren().add(bare);
      hushed = Optional.of(bare);
    }
  }

  private void leave(Node old, Node next, Duration soft) {
    if (soft.lessThanOrEqualTo(Duration.ZERO)) {
      root.getChildren().remove(old);
      return;
    }
    fade(next, 0, 1, soft).play();
    FadeTransition leaving = fade(old, 1, 0, soft);
    leaving.setOnFinished(_ -> root.getChildren().remove(old));
    leaving.play();
  }

  private static FadeTransition fade(Node node, double from, double to, Duration time) {
    FadeTransition fade = new FadeTransition(time, node);
    fade.setFromValue(from);
    fade.setToValue(to);
    return fade;
  }

  /** Draws what follows, unless the map is moving. */
  private void draw() {
    int next = performance.talk().scene() + 1;
    if (!map.isStill()) {
      pause.playFromStart();
    } else if (next < performance.scenes().size()) {
      ready = Optional.of(new Ready(next, larger, picture(next)));
    }
  }

  private ScenePicture picture(int index) {
    StageScene scene = performance.scenes().get(index);
    int count = performance.scenes().size();
    String number = performance.desk().text("ui.stage.number", index + 1, count);
    return new ScenePicture(
        scene,
        ProgressMarks.of(index, count, number, scene.sheet()),
        performance.desk().ink(),
        larger);
  }
}
