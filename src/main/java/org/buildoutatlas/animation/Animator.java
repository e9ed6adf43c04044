package org.buildoutatlas.animation;

import java.util.Optional;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.chart.TimeFrame;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.view.Pace;
import org.buildoutatlas.view.QuarterSpan;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** Makes animations of what is looked at. */
public final class Animator {

  private static final double NANOS = 1e9;

  /** So many quarters after the last plan can be played. */
  private static final int LATER = 40;

  private final MapPage page;
  private final TextMeasure measure;
  private final Words words;
  private final Numbers numbers;

  /** {@code page} draws each map. */
  public Animator(MapPage page, TextMeasure measure, Words words, Numbers numbers) {
    this.page = page;
    this.measure = measure;
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * The quarters that the time bar plays.
   *
   * @param adjacent whether US sites beside Stargate count
   */
  public static QuarterSpan span(Atlas whole, boolean adjacent) {
    return TimeFrame.spanOf(whole, adjacent);
  }

  /**
   * The quarters that can be played: the bar becomes longer where later ones are looked at.
   *
   * @param adjacent whether US sites beside Stargate count
   */
  public static QuarterSpan reach(Atlas whole, boolean adjacent) {
    QuarterSpan span = span(whole, adjacent);
    return new QuarterSpan(span.first(), span.last().plus(LATER));
  }

  /**
   * How many seconds the window takes to play so many quarters, at most {@link Pacing#LONGEST}; a
   * single one as long as two.
   */
  public static double seconds(QuarterSpan span) {
    double played = Math.max(1, span.size() - 1) * Pace.USUAL.nanosPerQuarter() / NANOS;
    return Math.min(Pacing.LONGEST, played);
  }

  /**
   * The quarters of a span go by over the map, its time bar below it.
   *
   * @param span within {@link #reach}
   */
  public Animation playback(Shot shot, QuarterSpan span, Pacing pacing) {
    Atlas known = shot.atlas().known(shot.viewpoint().knownOn());
    TimeFrame frame = TimeFrame.of(shot.atlas(), shot.viewpoint().adjacentSites());
    Viewpoint last = shot.viewpoint().withAt(span.last());
    Timeline line = Timeline.of(frame, known, last);
    Style style = new Style(shot.theme(), measure, words, numbers);
    Playing playing = new Playing(page, shot, span, line, style);
    int steps = pacing.steps();
    return new Animation(
        shot.width(),
        shot.height(),
        pacing.frames(
            step -> playing.at((double) step / steps),
            step -> playing.caption((double) step / steps)),
        pacing.loops());
  }

  /**
   * The camera flies over the map to another part of it, or to another map.
   *
   * @param goal what is seen at the end, at the same time
   */
  public Animation flight(Shot shot, Viewpoint goal, Pacing pacing) {
    Shot single = shot.from(shot.viewpoint().withCompanion(Optional.empty()));
    Viewpoint end = goal.withCompanion(Optional.empty());
    Flying flying = new Flying(page, single, end, pacing.steps());
    return new Animation(
        shot.width(), shot.height(), pacing.frames(flying::at, flying::caption), pacing.loops());
  }
}
