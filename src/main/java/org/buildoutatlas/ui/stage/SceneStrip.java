package org.buildoutatlas.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.buildoutatlas.talk.Pace;
import org.buildoutatlas.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** All scenes in a row, small; a click goes to one. */
final class SceneStrip {

  private static final double WIDTH = 168;

  /** The pictures are large enough for what comes next. */
  private static final double PAINTED = 800;

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Performance performance;
  private final HBox root = new HBox(12);
  private final List<VBox> scenes = new ArrayList<>();
  private final List<ImageView> views = new ArrayList<>();
  private Consumer<@Nullable Image> next = _ -> {};
  private Optional<ScrollPane> scroll = Optional.empty();

  SceneStrip(Performance performance, TalkPictures pictures) {
    this.performance = performance;
    Pace pace = Pace.of(performance.story());
    for (int i = 0; i < performance.scenes().size(); i++) {
      add(i, pace);
    }
    root.getChildren().setAll(scenes);
    pictures.want(
        performance,
        PAINTED,
        (index, image) -> {
          views.get(index).setImage(image);
          show();
        });
    performance.talkProperty().addListener((_, _, _) -> show());
    show();
  }

  Node node() {
    return root;
  }

  /** Tells the picture of the scene that comes next, or null while there is none. */
  void onNext(Consumer<@Nullable Image> listener) {
    next = listener;
    show();
  }

  /** Keeps the scene that is shown in sight of a pane that scrolls. */
  void follow(ScrollPane pane) {
    scroll = Optional.of(pane);
    show();
  }

  private void add(int index, Pace pace) {
    ImageView view = new ImageView();
    view.setFitWidth(WIDTH);
    view.setPreserveRatio(true);
    StackPane frame = new StackPane(view);
    frame.getStyleClass().add("presenter-frame");
    StageScene scene = performance.scenes().get(index);
    var size = scene.sheet().size();
    frame.setMinSize(WIDTH + 4, WIDTH * size.height() / size.width() + 4);
    Label title = Texts.line((index + 1) + "  " + scene.sheet().page().title(), "support");
    title.setMaxWidth(WIDTH - 44);
    HBox words =
        Texts.row(
            6, title, Texts.spring(), Texts.whole(Pace.written(pace.planned().get(index)), "axis"));
    words.setMaxWidth(WIDTH + 4);
    VBox box = Texts.column(4, frame, words);
    box.getStyleClass().add("strip-scene");
    box.setId("strip-" + (index + 1));
    box.setOnMouseClicked(_ -> performance.go(talk -> talk.goTo(index + 1)));
    scenes.add(box);
    views.add(view);
  }

  private void show() {
    int here = performance.talk().scene();
    for (int i = 0; i < scenes.size(); i++) {
      scenes.get(i).pseudoClassStateChanged(HERE, i == here);
    }
    // What is still to be built up stands in the picture of the scene itself.
    int coming = performance.buildsLeft() > 0 ? here : here + 1;
    next.accept(coming < views.size() ? views.get(coming).getImage() : null);
    scroll.ifPresent(pane -> reveal(pane, scenes.get(here)));
  }

  private void reveal(ScrollPane pane, Node scene) {
    Bounds box = scene.getBoundsInParent();
    double spare = root.getWidth() - pane.getViewportBounds().getWidth();
    if (spare > 0) {
      double middle = box.getCenterX() - pane.getViewportBounds().getWidth() / 2;
      pane.setHvalue(Math.clamp(middle / spare, 0, 1));
    }
  }
}
