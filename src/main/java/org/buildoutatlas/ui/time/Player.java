package org.buildoutatlas.ui.time;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Motion;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.Pace;
import org.buildoutatlas.view.Playback;
import org.buildoutatlas.view.QuarterSpan;

/**
 * Lets the quarters go by. Its timer only asks the {@link Playback} which one it is; when somebody
 * else chooses a quarter, it stops. A whole playback is one step to be taken back.
 */
final class Player {

  private final Workspace workspace;
  private final Motion motion;
  private final Supplier<Optional<QuarterSpan>> span;
  private final AnimationTimer timer;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
  private final ReadOnlyObjectWrapper<Optional<Double>> hand =
      new ReadOnlyObjectWrapper<>(this, "hand", Optional.empty());
  private Optional<Playback> playback = Optional.empty();
  private Pace pace = Pace.USUAL;
  private boolean loop;
  private long begun = -1;
  private Quarter shown;

  /** Plays the quarters of that span, which is empty while nothing is open. */
  Player(Workspace workspace, Motion motion, Supplier<Optional<QuarterSpan>> span) {
    this.workspace = workspace;
    this.motion = motion;
    this.span = span;
    shown = workspace.viewpoint().at();
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            playback.ifPresent(p -> show(p, now));
          }
        };
  }

  /** Whether it plays. */
  ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Where the hand is, in quarters from the beginning of the span; empty while it stands still. */
  ReadOnlyObjectProperty<Optional<Double>> handProperty() {
    return hand.getReadOnlyProperty();
  }

  Pace pace() {
    return pace;
  }

  /** Plays, or stops. */
  void toggle() {
    if (playing.get()) {
      stop();
    } else {
      workspace.settle();
      begin();
    }
  }

  /** Goes on at another pace from where it is. */
  void setPace(Pace other) {
    pace = other;
    goOn();
  }

  /** Whether to begin anew after the last quarter. */
  void setLoop(boolean on) {
    loop = on;
    goOn();
  }

  /** Stops where it is. */
  void stop() {
    if (playing.get()) {
      timer.stop();
      playback = Optional.empty();
      hand.set(Optional.empty());
      playing.set(false);
      workspace.settle();
    }
  }

  private void goOn() {
    if (playing.get()) {
      begin();
    }
  }

  private void begin() {
    shown = workspace.viewpoint().at();
    playback = span.get().map(s -> Playback.from(s, shown, pace, loop));
    begun = -1;
    playing.set(playback.isPresent());
    if (playing.get()) {
      timer.start();
    }
  }

  private void show(Playback running, long now) {
    if (!workspace.viewpoint().at().equals(shown)) {
      stop();
      return;
    }
    if (begun < 0) {
      begun = now;
    }
    long elapsed = now - begun;
    shown = running.at(elapsed);
    // Where motion is reduced the hand does not sweep: it stands in each quarter.
    hand.set(motion.isReduced() ? Optional.empty() : Optional.of(running.position(elapsed)));
    workspace.glide(v -> v.withAt(shown));
    if (running.isOver(elapsed)) {
      stop();
    }
  }
}
