package org.buildoutatlas.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Progress;

/** Says how far a piece of work is, at most once a second, so that short work says nothing. */
final class SpokenProgress implements Progress {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Consumer<String> lines;
  private final Words words;
  private final InstantSource clock;
  private Instant spoken;

  /** {@code lines} takes each line. */
  SpokenProgress(Consumer<String> lines, Words words, InstantSource clock) {
    this.lines = lines;
    this.words = words;
    this.clock = clock;
    this.spoken = clock.instant();
  }

  @Override
  public void at(double share, String step) {
    Instant now = clock.instant();
    if (Duration.between(spoken, now).compareTo(PAUSE) >= 0) {
      spoken = now;
      lines.accept(words.text("cli.progress", words.text(step), Math.round(100 * share)));
    }
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
