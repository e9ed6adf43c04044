package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.model.Partner;

/**
 * Draws a flow: a band as wide as the whole quantity with a lane for each supplier, and thin equal
 * branches with arrowheads.
 *
 * @param ink colours and widths
 * @param words names of groups for readers
 * @param seen what of the plane is drawn, in pixels
 * @param hovered the name of the group under the pointer
 */
record FlowPainter(FlowInk ink, FlowWords words, Box seen, Optional<String> hovered) {

  /** Over so many pixels the trunk runs thin before it parts. */
  private static final double TAPER = 90;

  /** What is left of its width there. */
  private static final double THIN = 0.15;

  private static final double ARROW = 9;
  private static final double ANCHOR = 4.5;

  List<Mark> paint(FlowSketch sketch) {
    List<Mark> marks = new ArrayList<>();
    Flow flow = sketch.flow();
    Partner first =
        flow.partners().stream()
            .filter(p -> Flow.isChosen(p, ink.selection()))
            .findFirst()
            .orElse(flow.partners().getFirst());
    List<Mark> branches = new ArrayList<>();
    sketch.branches().forEach(branch -> branches.addAll(branch(branch, flow)));
    marks.add(new Mark.Group(flow.group(first), words.goods(flow), 1, branches));
    marks.addAll(trunk(sketch));
    marks.addAll(anchor(sketch));
    return marks;
  }

  /** The band with its lanes, each in a group that chooses its supplier. */
  List<Mark> trunk(FlowSketch sketch) {
    Flow flow = sketch.flow();
    List<Mark> marks = new ArrayList<>();
    List<Mark> band = new ArrayList<>();
    sketch.trunk().forEach(track -> band.addAll(band(track, sketch)));
    marks.add(new Mark.Group(flow.group(flow.partners().getFirst()), words.goods(flow), 1, band));
    for (Partner partner : flow.partners()) {
      List<Mark> lane = new ArrayList<>();
      sketch.trunk().forEach(track -> lane.addAll(lane(track, sketch, partner)));
      marks.add(
          new Mark.Group(flow.group(partner), partner.name() + ": " + words.goods(flow), 1, lane));
    }
    return marks;
  }

  /** A thin line, with an arrowhead where it arrives. */
  List<Mark> branch(FlowSketch.Branch branch, Flow flow) {
    List<Mark> marks = new ArrayList<>();
    Track track = branch.arrives() ? branch.track().without(ARROW - 1) : branch.track();
    Path line =
        track.line(track.dashes(FlowInk.BRANCH_DASH, FlowInk.gap(flow, FlowInk.BRANCH_GAP), seen));
    if (!line.isEmpty()) {
      double wider = isHovered(flow) ? 0.75 : 0;
      marks.add(new Mark.Line(line, Stroke.solid(ink.whole(flow), FlowInk.BRANCH + wider)));
    }
    if (branch.arrives()) {
      Track way = branch.track();
      Point tip = way.end();
      Track.Spot back = way.at(way.length() - ARROW);
      marks.add(
          new Mark.Area(
              Path.polygon(tip, back.aside(ARROW * 0.45), back.aside(-ARROW * 0.45)),
              ink.whole(flow)));
    }
    return marks;
  }

  private List<Mark> band(Track track, FlowSketch sketch) {
    DoubleUnaryOperator thin = taper(track, sketch);
    Path path =
        track.area(
            track.dashes(1, 0, seen),
            way -> sketch.aside(),
            way -> sketch.width() * thin.applyAsDouble(way));
    return path.isEmpty() ? List.of() : List.of(new Mark.Area(path, ink.band(sketch.flow())));
  }

  private List<Mark> lane(Track track, FlowSketch sketch, Partner partner) {
    int lanes = sketch.flow().partners().size();
    int index = sketch.flow().partners().indexOf(partner);
    DoubleUnaryOperator thin = taper(track, sketch);
    double wider =
        hovered.filter(sketch.flow().group(partner)::equals).isPresent() ? FlowInk.LANE_GAP : 0;
    double width = FlowInk.lane(sketch.width(), lanes) + wider;
    double aside = FlowInk.aside(sketch.width(), lanes, index);
    Path path =
        track.area(
            track.dashes(FlowInk.DASH, FlowInk.gap(sketch.flow(), FlowInk.GAP), seen),
            way -> sketch.aside() + aside * thin.applyAsDouble(way),
            way -> width * thin.applyAsDouble(way));
    return path.isEmpty() ? List.of() : List.of(new Mark.Area(path, ink.lane(partner)));
  }

  /** The share of its width that a trunk has after a way. */
  private static DoubleUnaryOperator taper(Track track, FlowSketch sketch) {
    boolean ends = sketch.parted() && track.equals(sketch.trunk().getLast());
    double over = Math.min(TAPER, track.length() / 2);
    return way -> ends ? Math.clamp((track.length() - way) / over, THIN, 1) : 1;
  }

  /** The ring about the middle of the country: no place in it is known. */
  private List<Mark> anchor(FlowSketch sketch) {
    if (!sketch.startSeen()) {
      return List.of();
    }
    Path ring = Path.circle(sketch.start(), ANCHOR);
    return List.of(
        new Mark.Area(ring, ink.theme().ui().surface()),
        new Mark.Line(ring, Stroke.solid(ink.whole(sketch.flow()), 2)));
  }

  private boolean isHovered(Flow flow) {
    return hovered.flatMap(Flow::contribution).filter(flow.contribution().id()::equals).isPresent();
  }
}
