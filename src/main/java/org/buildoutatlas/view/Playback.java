package org.buildoutatlas.view;

import org.buildoutatlas.model.Quarter;

/**
 * Quarters going by. Which one is shown depends on nothing but where it began, how fast it goes and
 * how long ago that was: who asks seldom meets fewer quarters, never later ones.
 *
 * <p>A hand sweeps over the row at an even speed, from the middle of the first quarter shown to the
 * middle of the last; the quarter under the hand is the one shown.
 *
 * @param span the quarters to go through
 * @param start the quarter it begins with, one of the span
 * @param pace how fast
 * @param loop whether it begins anew with the first quarter of the span after the last
 */
public record Playback(QuarterSpan span, Quarter start, Pace pace, boolean loop) {

  private static final double MIDDLE = 0.5;

  /** Rejects a start that is not in the span. */
  public Playback {
    if (!span.kept(start).equals(start)) {
      throw new IllegalArgumentException(start + " is not in " + span);
    }
  }

  /** From a quarter, or from the first one where that quarter is the last: there it had ended. */
  public static Playback from(QuarterSpan span, Quarter at, Pace pace, boolean loop) {
    Quarter kept = span.kept(at);
    return new Playback(span, kept.equals(span.last()) ? span.first() : kept, pace, loop);
  }

  /**
   * Where the hand is so many nanoseconds after the beginning, in quarters from the left end of the
   * span; negative times count as 0.
   */
  public double position(long nanos) {
    double way = span.index(start) + MIDDLE + (double) Math.max(0, nanos) / pace.nanosPerQuarter();
    return loop ? way % span.size() : Math.min(way, span.size() - MIDDLE);
  }

  /** The quarter shown so many nanoseconds after the beginning. */
  public Quarter at(long nanos) {
    return span.quarterAt(position(nanos));
  }

  /** How many nanoseconds after the beginning the hand first comes to its end. */
  public long length() {
    return (span.size() - 1L - span.index(start)) * pace.nanosPerQuarter();
  }

  /** Whether the hand has come to its end; never where it begins anew. */
  public boolean isOver(long nanos) {
    return !loop && position(nanos) >= span.size() - MIDDLE;
  }
}
