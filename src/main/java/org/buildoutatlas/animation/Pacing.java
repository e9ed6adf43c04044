package org.buildoutatlas.animation;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.page.Caption;

/**
 * How fast an animation goes.
 *
 * @param seconds how long it moves, more than 0 and at most {@link #LONGEST}
 * @param rate frames a second, 1 to {@link #FASTEST}
 * @param before how many seconds it stands still before it moves, 0 to {@link #LONGEST}
 * @param after how many seconds it stands still after it moved, 0 to {@link #LONGEST}
 * @param loops whether it begins anew after that
 */
public record Pacing(double seconds, int rate, double before, double after, boolean loops) {

  /** So many seconds at most. */
  public static final int LONGEST = 120;

  /** So many frames a second at most: programs slow down a GIF that is faster. */
  public static final int FASTEST = 50;

  /** Frames a second of quarters that go by, where nobody asks for others. */
  public static final int RATE = 10;

  /** Frames a second of a flight, where nobody asks for others. */
  public static final int FLIGHT_RATE = 15;

  /** How many seconds a flight takes, where nobody asks for others. */
  public static final double FLIGHT = 3;

  /** How many seconds it stands still, where nobody asks for others. */
  public static final double HOLD = 2;

  private static final int HUNDRED = 100;

  /** Rejects what is out of range. */
  public Pacing {
    if (!(seconds > 0 && seconds <= LONGEST)
        || rate < 1
        || rate > FASTEST
        || !isPause(before)
        || !isPause(after)) {
      throw new IllegalArgumentException(
          "No pace: " + seconds + ", " + rate + ", " + before + ", " + after);
    }
  }

  private static boolean isPause(double seconds) {
    return seconds >= 0 && seconds <= LONGEST;
  }

  /** In how many steps it moves; at least 1. */
  public int steps() {
    return Math.max(1, (int) Math.round(seconds * rate));
  }

  /**
   * The frames: one more than there are steps.
   *
   * @param drawing makes a drawing by its number, from 0
   * @param caption says what it shows
   */
  List<Frame> frames(IntFunction<Drawing> drawing, IntFunction<Caption> caption) {
    return IntStream.rangeClosed(0, steps())
        .mapToObj(i -> new Frame(hundredths(i), () -> drawing.apply(i), () -> caption.apply(i)))
        .toList();
  }

  /** Rounded so that the whole takes as long as it should. */
  private int hundredths(int frame) {
    int length = Math.toIntExact(begin(frame + 1) - begin(frame));
    double pause = frame == 0 ? before : frame == steps() ? after : 0;
    return Math.max(length, (int) Math.round(HUNDRED * pause));
  }

  private long begin(int frame) {
    return Math.round((double) HUNDRED * frame / rate);
  }
}
