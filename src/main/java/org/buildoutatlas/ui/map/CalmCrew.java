package org.buildoutatlas.ui.map;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/**
 * Who paints while the map is moving: on one core fewer than there are, so that the frames between
 * two paintings come in time. What its work does in parallel stays within the crew.
 */
final class CalmCrew {

  private final ForkJoinPool crew =
      new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

  /** Does work and waits for it; throws what the work throws. */
  <T> T call(Callable<T> work) throws Exception {
    try {
      return crew.submit(work).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
