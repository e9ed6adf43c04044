package org.buildoutatlas.ui.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.buildoutatlas.words.Words;

/** Work that lasts longer than half a second: what it does, how far it is, and a way to stop it. */
public final class ProgressCard {

  private static final Duration PATIENCE = Duration.millis(500);

  private final Words words;
  private final Label title = new Label();
  private final Label step = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final VBox root = new VBox(8);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ChangeListener<Job.Stage> follow = (_, _, stage) -> show(stage);
  private Optional<Job<?>> job = Optional.empty();

  /** Follows the jobs that are to be shown. */
  public ProgressCard(Jobs jobs, Words words) {
    this.words = words;
    root.setId("progress-card");
    root.getStyleClass().addAll("card", "progress-card");
    root.setMaxSize(360, Region.USE_PREF_SIZE);
    root.setVisible(false);
    title.getStyleClass().add("emphasis");
    title.setMinWidth(0);
    step.getStyleClass().add("support");
    bar.setMaxWidth(Double.MAX_VALUE);
    Button stop = new Button(words.text("ui.progress.cancel"));
    stop.setId("progress-cancel");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(_ -> job.ifPresent(Job::cancel));
    root.getChildren().setAll(new HBox(12, title, Texts.spring(), stop), bar, step);
    patience.setOnFinished(_ -> root.setVisible(job.isPresent()));
    jobs.shownProperty().addListener((_, _, now) -> take(now));
  }

  /** The node to be laid over the window. */
  public Node node() {
    return root;
  }

  private void take(Optional<Job<?>> now) {
    if (now.equals(job)) {
      return;
    }
    job.ifPresent(j -> j.stageProperty().removeListener(follow));
    job = now;
    root.setVisible(false);
    patience.stop();
    job.ifPresent(
        j -> {
          title.setText(j.title().orElse(""));
          j.stageProperty().addListener(follow);
          show(j.stageProperty().get());
          patience.playFromStart();
        });
  }

  private void show(Job.Stage stage) {
    bar.setProgress(stage.share() > 0 ? stage.share() : ProgressBar.INDETERMINATE_PROGRESS);
    step.setText(words.has(stage.step()) ? words.text(stage.step()) : stage.step());
  }
}
