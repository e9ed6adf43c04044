package org.buildoutatlas.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Work off the JavaFX thread, its result delivered on it. Work goes by slots: in each slot one
 * piece runs at a time, and of those that wait only the newest is kept; it begins when the result
 * before it is delivered. Called on the JavaFX thread alone.
 */
public final class Jobs implements AutoCloseable {

  /**
   * A piece of work.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it, away from the JavaFX thread. */
    T run(Progress progress) throws Exception;
  }

  /** What happens to a running piece of work when a newer one is asked for. */
  public enum Rule {
    /** It is cancelled and its result is not wanted. */
    REPLACE,
    /** It may finish and is delivered; the newer one follows. */
    FOLLOW
  }

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.max(3, Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().daemon().name("atlas-job-", 1).factory());
  private final Map<String, Job<?>> running = new LinkedHashMap<>();
  private final Map<String, Job<?>> waiting = new LinkedHashMap<>();
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(this, "idle", true);
  private final ReadOnlyObjectWrapper<Optional<Job<?>>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

  /** Whether nothing runs or waits. */
  public ReadOnlyBooleanProperty idleProperty() {
    return idle.getReadOnlyProperty();
  }

  /** The piece of work whose progress the user should be told; empty where there is none. */
  public ReadOnlyObjectProperty<Optional<Job<?>>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /**
   * Starts work of which the user is not told.
   *
   * @param slot what it is the newest of
   * @param done takes the result
   * @param failed takes what was thrown instead
   */
  public <T> void start(
      String slot, Rule rule, Work<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    submit(new Job<>(slot, Optional.empty(), rule, work, done, failed));
  }

  /**
   * Starts work whose progress is shown if it lasts.
   *
   * @param title what it does, in words
   */
  public <T> void startShown(
      String slot,
      String title,
      Work<T> work,
      Consumer<? super T> done,
      Consumer<Throwable> failed) {
    submit(new Job<>(slot, Optional.of(title), Rule.REPLACE, work, done, failed));
  }

  private void submit(Job<?> job) {
    // A window that is closing still hears of the pointer leaving it, and work of its last result.
    if (threads.isShutdown()) {
      return;
    }
    Job<?> current = running.get(job.slot());
    if (current == null) {
      run(job);
    } else {
      waiting.put(job.slot(), job);
      if (job.rule() == Rule.REPLACE) {
        current.cancel();
      }
    }
    report();
  }

  private <T> void run(Job<T> job) {
    running.put(job.slot(), job);
    threads.execute(
        () -> {
          Runnable delivery;
          try {
            T result = job.work().run(job);
            delivery = () -> job.deliver(result);
          } catch (Cancelled e) {
            delivery = () -> {};
          } catch (Throwable e) {
            delivery = () -> job.fail(e);
          }
          Runnable last = delivery;
          Platform.runLater(() -> finish(job, last));
        });
  }

  private void finish(Job<?> job, Runnable delivery) {
    try {
      // The slot is taken until the result is delivered, so that what follows builds on it.
      delivery.run();
    } finally {
      running.remove(job.slot());
      Job<?> next = waiting.remove(job.slot());
      if (next != null && !threads.isShutdown()) {
        run(next);
      }
      report();
    }
  }

  private void report() {
    idle.set(running.isEmpty());
    shown.set(running.values().stream().filter(j -> j.title().isPresent()).findFirst().map(j -> j));
  }

  /** Cancels everything and lets the threads go; what is asked for later is not done. */
  @Override
  public void close() {
    waiting.clear();
    running.values().forEach(Job::cancel);
    threads.shutdownNow();
  }
}
