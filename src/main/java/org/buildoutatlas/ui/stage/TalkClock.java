package org.buildoutatlas.ui.stage;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.talk.Pace;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How long the talk has taken, how that stands to the plan, and what time it is. */
final class TalkClock {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Less than this ahead or behind is as planned. */
  private static final Duration SLACK = Duration.ofSeconds(10);

  private final Performance performance;
  private final Pace whole;
  private final PaceBar parts;
  private final Label left = Texts.whole("", "support");
  private final Label of = Texts.whole("", "support", "stage-of");
  private final Label elapsed = Texts.whole("", "stage-elapsed");
  private final Label stand = Texts.whole("", "support");
  private final Label time = Texts.whole("", "stage-time");
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox root;
  private final Timeline ticking =
      new Timeline(new KeyFrame(javafx.util.Duration.millis(250), _ -> tick()));
  private long begun = System.nanoTime();
  private Pace pace;

  /** {@code whole} is that of all scenes; it is followed from the one that the talk begins with. */
  TalkClock(Performance performance, Pace whole) {
    this.performance = performance;
    this.whole = whole;
    this.pace = whole.from(performance.first());
    this.parts = new PaceBar(whole, performance.scene().sheet().theme());
    Desk desk = performance.desk();
    left.setId("stage-left");
    Button again = new Button("", new FontIcon(Feather.ROTATE_CCW));
    again.setId("stage-restart");
    again.getStyleClass().addAll("flat", "icon-button", "compact");
    again.setTooltip(new Tooltip(desk.text("ui.stage.restart")));
    again.setAccessibleText(desk.text("ui.stage.restart"));
    again.setFocusTraversable(false);
    again.setOnAction(
        _ -> {
          begun = System.nanoTime();
          pace = whole.from(performance.talk().scene());
          tick();
        });
    elapsed.setId("stage-elapsed");
    stand.setId("stage-pace");
    bar.getStyleClass().add("stage-bar");
    bar.setPrefWidth(150);
    VBox paces = Texts.column(4, bar, stand);
    paces.setAlignment(Pos.CENTER_LEFT);
    root = Texts.row(14, elapsed, of, again, paces, time);
    root.setAlignment(Pos.CENTER_RIGHT);
    ticking.setCycleCount(Animation.INDEFINITE);
    ticking.play();
    performance.talkProperty().addListener((_, _, _) -> tick());
    tick();
  }

  Node node() {
    return root;
  }

  /** How much of the plan is left. */
  Node left() {
    return left;
  }

  /** The plan scene by scene, and where in it the talk stands. */
  Region parts() {
    return parts;
  }

  /** Stands still for good. */
  void stop() {
    ticking.stop();
  }

  private void tick() {
    Duration now = Duration.ofNanos(System.nanoTime() - begun);
    elapsed.setText(Pace.written(now));
    time.setText(TIME.format(LocalTime.now(ZoneId.systemDefault())));
    Duration behind = pace.behind(performance.talk().scene(), now);
    Desk desk = performance.desk();
    boolean late = behind.compareTo(SLACK) > 0;
    boolean early = behind.negated().compareTo(SLACK) > 0;
    stand.setText(
        late
            ? desk.text("ui.stage.behind", Pace.written(behind))
            : early
                ? desk.text("ui.stage.ahead", Pace.written(behind.negated()))
                : desk.text("ui.stage.inTime"));
    stand.getStyleClass().remove("stage-late");
    if (late) {
      stand.getStyleClass().add("stage-late");
    }
    of.setText(desk.text("ui.stage.elapsed", Pace.written(pace.total())));
    left.setText(
        desk.text("ui.stage.left", Pace.written(whole.total()), Pace.written(pace.left(now))));
    Duration at = whole.total().minus(pace.total()).plus(now);
    parts.show(performance.talk().scene(), at, late);
    bar.setProgress(Math.min(1, (double) now.toMillis() / pace.total().toMillis()));
  }
}
