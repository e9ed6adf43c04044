package org.buildoutatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class JobsTest {

  private final List<String> delivered = new ArrayList<>();
  private final List<Throwable> failed = new ArrayList<>();
  private Jobs jobs = new Jobs();

  @BeforeEach
  void start() throws Exception {
    jobs = FxThread.call(Jobs::new);
  }

  @AfterEach
  void stop() {
    jobs.close();
  }

  @Test
  void cancelsTheOlderAndDeliversTheNewest() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    start(Jobs.Rule.REPLACE, progress -> untilCancelled(begun, progress));
    assertTrue(begun.await(10, TimeUnit.SECONDS));
    // Both in one go, so that the second cannot be through before the third is asked for.
    FxThread.call(
        () -> {
          jobs.start("slot", Jobs.Rule.REPLACE, _ -> "second", delivered::add, failed::add);
          jobs.start("slot", Jobs.Rule.REPLACE, _ -> "third", delivered::add, failed::add);
          return jobs;
        });
    waitUntilIdle();
    assertEquals(List.of("third"), delivered);
  }

  @Test
  void letsARunningPaintingFinishAndThenTakesTheNewestWish() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    start(
        Jobs.Rule.FOLLOW,
        _ -> {
          gate.await();
          return "first";
        });
    start(Jobs.Rule.FOLLOW, _ -> "second");
    start(Jobs.Rule.FOLLOW, _ -> "third");
    gate.countDown();
    waitUntilIdle();
    assertEquals(List.of("first", "third"), delivered);
  }

  @Test
  void deliversAResultBeforeTheNextPieceOfWorkBegins() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    start(
        Jobs.Rule.FOLLOW,
        _ -> {
          gate.await();
          return "first";
        });
    start(Jobs.Rule.FOLLOW, _ -> "after " + delivered);
    gate.countDown();
    waitUntilIdle();
    assertEquals(List.of("first", "after [first]"), delivered);
  }

  @Test
  void goesOnWhenADeliveryFails() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Thread.UncaughtExceptionHandler before = catchOnFxThread((_, thrown) -> failed.add(thrown));
    FxThread.call(
        () -> {
          jobs.start(
              "slot",
              Jobs.Rule.FOLLOW,
              _ -> {
                gate.await();
                return "first";
              },
              _ -> {
                throw new IllegalStateException("not wanted");
              },
              failed::add);
          return gate;
        });
    start(Jobs.Rule.FOLLOW, _ -> "second");
    gate.countDown();
    waitUntilIdle();
    catchOnFxThread(before);
    assertEquals(List.of("second"), delivered);
    assertEquals("not wanted", failed.getFirst().getMessage());
  }

  @Test
  void doesNothingForAWishThatComesAfterTheEnd() throws Exception {
    FxThread.call(
        () -> {
          jobs.close();
          return jobs;
        });
    start(Jobs.Rule.FOLLOW, _ -> "late");
    waitUntilIdle();
    assertEquals(List.of(), delivered);
    assertEquals(List.of(), failed);
  }

  @Test
  void handsOverWhatWasThrown() throws Exception {
    start(
        Jobs.Rule.REPLACE,
        _ -> {
          throw new java.io.IOException("disk full");
        });
    waitUntilIdle();
    assertInstanceOf(java.io.IOException.class, failed.getFirst());
    assertEquals(List.of(), delivered);
  }

  /** Gives what caught before. */
  private static Thread.UncaughtExceptionHandler catchOnFxThread(
      Thread.UncaughtExceptionHandler handler) throws Exception {
    return FxThread.call(
        () -> {
          Thread.UncaughtExceptionHandler before =
              Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread().setUncaughtExceptionHandler(handler);
          return before;
        });
  }

  private static String untilCancelled(CountDownLatch begun, Progress progress) throws Exception {
    begun.countDown();
    while (true) {
      progress.check();
      Thread.onSpinWait();
    }
  }

  private void start(Jobs.Rule rule, Jobs.Work<String> work) throws Exception {
    FxThread.call(
        () -> {
          jobs.start("slot", rule, work, delivered::add, failed::add);
          return rule;
        });
  }

  private void waitUntilIdle() throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> FxThread.call(() -> jobs.idleProperty().get()));
  }
}
