package org.buildoutatlas.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.map.Journey;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.page.Caption;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.MapSheet;
import org.buildoutatlas.view.Viewpoint;

/**
 * A flight from one map, or one part of it, to another, by the way that the window takes. Where one
 * map takes another's place the old one fades out over the new one.
 */
final class Flying {

  /** How long a map fades in the window, in milliseconds. */
  private static final double FADE = 320;

  private final MapPage page;
  private final Shot shot;
  private final Leg from;
  private final Leg to;
  private final Journey journey;
  private final int steps;
  private final int change;
  private Optional<Drawing> left = Optional.empty();

  /** One end of the way: what is seen there, on which sheet. */
  private record Leg(Viewpoint viewpoint, MapSheet sheet, MapFrame frame) {

    static Leg of(MapPage page, Shot shot, Viewpoint viewpoint) {
      MapSheet sheet = page.sheet(shot.atlas(), viewpoint, shot.width(), shot.height());
      return new Leg(viewpoint, sheet, page.frame(shot.atlas(), viewpoint, sheet));
    }
  }

  /** In so many steps. */
  Flying(MapPage page, Shot shot, Viewpoint goal, int steps) {
    this.page = page;
    this.shot = shot;
    this.steps = steps;
    from = Leg.of(page, shot, shot.viewpoint());
    to = Leg.of(page, shot, goal);
    journey = Journey.between(from.frame(), to.frame());
    int first = 0;
    while (first < steps && frame(first).region() != to.frame().region()) {
      first++;
    }
    change = first;
  }

  private MapFrame frame(int step) {
    return journey.after(journey.duration() * step / steps);
  }

  /** The drawing after a number of steps. */
  Drawing at(int step) {
    Drawing now = drawn(step);
    double veil = veil(step);
    if (veil <= 0) {
      return now;
    }
    Drawing old = left.orElseGet(() -> drawn(change - 1));
    left = Optional.of(old);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Area(Path.rectangle(new Box(0, 0, old.width(), old.height()), 0), old.ground()));
    marks.addAll(old.marks());
    return now.with(List.of(new Mark.Group("", "", veil, marks)));
  }

  /** How much of the map that was left still shows. */
  private double veil(int step) {
    double fade = Math.max(1, Math.round(FADE / journey.duration() * steps));
    double share = (step - change + 1) / (fade + 1);
    return change == 0 || step < change || share >= 1 ? 0 : 1 - share * share * (3 - 2 * share);
  }

  /** What the drawing after a number of steps says in words. */
  Caption caption(int step) {
    return page.caption(shot.atlas(), seen(step), leg(step).sheet());
  }

  private Drawing drawn(int step) {
    return page.compose(shot.atlas(), seen(step), shot.own(), shot.theme(), leg(step).sheet());
  }

  private Leg leg(int step) {
    return step >= change ? to : from;
  }

  private Viewpoint seen(int step) {
    MapFrame frame = frame(step);
    return leg(step).viewpoint().at(frame.region(), Optional.of(frame.camera()));
  }
}
