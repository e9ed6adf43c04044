package org.buildoutatlas.ui.kit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.work.Progress;

/**
 * A piece of work under way, as seen by who waits for it.
 *
 * @param <T> what comes of it
 */
public final class Job<T> implements Progress {

  /**
   * How far it is.
   *
   * @param share 0 to 1
   * @param step what is being done, as a message key
   */
  public record Stage(double share, String step) {}

  private final String slot;
  private final Optional<String> title;
  private final Jobs.Rule rule;
  private final Jobs.Work<T> work;
  private final Consumer<? super T> done;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(this, "stage", new Stage(0, ""));
  private final AtomicReference<Optional<Stage>> latest = new AtomicReference<>(Optional.empty());
  private volatile boolean cancelled;

  Job(
      String slot,
      Optional<String> title,
      Jobs.Rule rule,
      Jobs.Work<T> work,
      Consumer<? super T> done,
      Consumer<Throwable> failed) {
    this.slot = slot;
    this.title = title;
    this.rule = rule;
    this.work = work;
    this.done = done;
    this.failed = failed;
  }

  /** What it does, in words; empty where the user is not told. */
  public Optional<String> title() {
    return title;
  }

  /** How far it is; changes on the JavaFX thread. */
  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** Says that its result is no longer wanted. */
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void at(double share, String step) {
    // One errand to the JavaFX thread at a time: a reader that reports each file must not flood it.
    if (latest.getAndSet(Optional.of(new Stage(share, step))).isEmpty()) {
      Platform.runLater(() -> latest.getAndSet(Optional.empty()).ifPresent(stage::set));
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  String slot() {
    return slot;
  }

  Jobs.Rule rule() {
    return rule;
  }

  Jobs.Work<T> work() {
    return work;
  }

  void deliver(T result) {
    if (!cancelled) {
      done.accept(result);
    }
  }

  void fail(Throwable thrown) {
    if (!cancelled) {
      failed.accept(thrown);
    }
  }
}
