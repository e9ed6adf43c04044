package org.buildoutatlas.ui.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.buildoutatlas.chart.TimeScale;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.Workspace;
import org.buildoutatlas.view.QuarterSpan;

/**
 * How the two clocks are moved, by the hand and by keys; each row of moves is taken back as one.
 */
final class ClockMoves {

  private static final int YEAR = 4;
  private static final int MONTHS = 12;

  /** How near a day must come to something to snap to it, in pixels. */
  private static final double SNAP = 3;

  private final Workspace workspace;

  ClockMoves(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Looks at the quarter under a pixel. */
  void dragAt(TimeScale scale, double x) {
    Quarter quarter = scale.quarterAt(x);
    workspace.glide(v -> v.withAt(quarter));
  }

  /** Looks at a quarter chosen by a click. */
  void jump(Quarter quarter) {
    workspace.move(v -> v.withAt(quarter));
  }

  /** Looks some quarters on, or back. */
  void step(QuarterSpan span, int quarters) {
    workspace.glide(v -> v.withAt(span.kept(v.at().plus(quarters))));
  }

  /** Moves the quarter by a key; whether the key means anything. */
  boolean key(QuarterSpan span, KeyCode key, boolean shift) {
    int far = shift ? YEAR : 1;
    switch (key) {
      case LEFT, DOWN -> step(span, -far);
      case RIGHT, UP -> step(span, far);
      case PAGE_DOWN -> step(span, -YEAR);
      case PAGE_UP -> step(span, YEAR);
      case HOME -> workspace.glide(v -> v.withAt(span.first()));
      case END -> workspace.glide(v -> v.withAt(span.last()));
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Goes back to what was known on the day under a pixel. Near the newest day or the day of a
   * milestone it is that day.
   */
  void dragKnownOn(Timeline timeline, TimeScale scale, double x, List<LocalDate> marked) {
    LocalDate under = kept(timeline, scale.dayAt(x));
    LocalDate day =
        marked.stream()
            .filter(d -> Math.abs(scale.x(d) - x) <= SNAP && !d.isAfter(timeline.asOf()))
            .min(Comparator.comparingDouble(d -> Math.abs(scale.x(d) - x)))
            .orElse(under);
    workspace.glide(v -> v.takenTo(day));
  }

  /** Moves the day by a key; whether the key means anything. */
  boolean key(Timeline timeline, KeyCode key, boolean shift) {
    int far = shift ? MONTHS / YEAR : 1;
    switch (key) {
      case LEFT, DOWN -> months(timeline, -far);
      case RIGHT, UP -> months(timeline, far);
      case PAGE_DOWN -> months(timeline, -MONTHS);
      case PAGE_UP -> months(timeline, MONTHS);
      case HOME -> workspace.glide(v -> v.takenTo(timeline.span().first().first()));
      case END -> workspace.glide(v -> v.takenTo(timeline.asOf()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void months(Timeline timeline, int months) {
    workspace.glide(v -> v.takenTo(kept(timeline, v.knownOn().plusMonths(months))));
  }

  private static LocalDate kept(Timeline timeline, LocalDate day) {
    LocalDate inside = timeline.span().kept(day);
    return inside.isAfter(timeline.asOf()) ? timeline.asOf() : inside;
  }
}
