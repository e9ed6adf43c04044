package org.buildoutatlas.ui.siting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Steps that take a while, one after another: each begins from what the one before it left, and
 * none is left out. Used on one thread.
 */
final class Turns {

  private final Deque<Consumer<Runnable>> waiting = new ArrayDeque<>();
  private boolean busy;

  /** Begins a step when those before it have ended; it is given what it has to call at its end. */
  void add(Consumer<Runnable> step) {
    waiting.add(step);
    if (!busy) {
      next();
    }
  }

  private void next() {
    busy = !waiting.isEmpty();
    if (busy) {
      waiting.remove().accept(this::next);
    }
  }
}
