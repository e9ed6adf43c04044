package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;

/**
 * Writes beside a trunk what flows: level, clear of the trunk, of cards and of markers, and as near
 * the middle of the sheet as that allows.
 *
 * @param sketch where the flow runs
 * @param words what is written
 * @param measure how large texts are
 */
record FlowLabel(FlowSketch sketch, FlowWords words, TextMeasure measure) {

  /** Pixels between places along the trunk that are tried. */
  private static final double STEP = 24;

  /** What stays free between trunk and label, in pixels. */
  private static final double GAP = 7;

  private static final double BESIDE_MARKERS = 30;

  /** In a crowd the largest sites alone keep the label away. */
  private static final int MOST_SITES = 200;

  private static final TextStyle NAME = new TextStyle(Face.SEMIBOLD, 13.5);
  private static final TextStyle SUPPORT = new TextStyle(Face.REGULAR, 12.5);
  private static final double LINE = 16.5;
  private static final double HALO = 3.5;

  /**
   * A label that found a place.
   *
   * @param flow what it names
   * @param lines what it says: what goes, and how firm that is
   * @param box where
   */
  record Placed(Flow flow, List<Said> lines, Box box) {

    Mark paint(Theme theme) {
      Optional<Stroke> halo =
          theme.finish().halo()
              ? Optional.of(Stroke.solid(theme.map().sea().withOpacity(0.85), HALO))
              : Optional.empty();
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Point at = new Point(box.center().x(), box.minY() + i * LINE + 12.5);
        Colour ink = i == 0 ? theme.ui().text() : theme.ui().text2();
        Said line = lines.get(i);
        marks.add(
            new Mark.Text(line.text(), at, style(i), ink, Mark.Anchor.MIDDLE, 0, halo)
                .with(line.figures()));
      }
      return new Mark.Group(
          flow.group(flow.partners().getFirst()), lines.getFirst().text(), 1, marks);
    }
  }

  private static TextStyle style(int line) {
    return line == 0 ? NAME : SUPPORT;
  }

  /** The label at its place; empty where there is no room or the trunk is not seen. */
  Optional<Placed> place(MapScene scene) {
    List<Said> lines =
        List.of(words.said(sketch.flow()), Said.plain(words.firmness(sketch.flow())));
    double width =
        Math.max(
            measure.width(lines.get(0).text(), NAME), measure.width(lines.get(1).text(), SUPPORT));
    double height = 2 * LINE;
    Box sheet = scene.frame().sheet();
    List<Box> full = new ArrayList<>(scene.cards());
    scene.visible().sites().stream()
        .limit(MOST_SITES)
        .filter(site -> scene.frame().shows(site.site().location().position()))
        .forEach(site -> full.add(about(site, scene.frame())));
    return spots(sheet).stream()
        .flatMap(spot -> beside(spot, width, height).stream())
        .filter(sheet::contains)
        .filter(box -> full.stream().noneMatch(box::intersects))
        .filter(this::isClear)
        .min(Comparator.comparingDouble(box -> box.center().distance(sheet.center())))
        .map(box -> new Placed(sketch.flow(), lines, box));
  }

  private List<Track.Spot> spots(Box sheet) {
    List<Track.Spot> spots = new ArrayList<>();
    for (Track track : sketch.trunk()) {
      for (double way = STEP; way < track.length(); way += STEP) {
        Track.Spot spot = track.at(way);
        if (sheet.contains(spot.at().x(), spot.at().y())) {
          spots.add(spot);
        }
      }
    }
    return spots;
  }

  /** The boxes that just clear the trunk on either side of a place. */
  private List<Box> beside(Track.Spot spot, double width, double height) {
    double reach =
        sketch.width() / 2
            + GAP
            + Math.abs(spot.dy()) * width / 2
            + Math.abs(spot.dx()) * height / 2;
    List<Box> boxes = new ArrayList<>();
    for (double side : new double[] {reach, -reach}) {
      Point middle = spot.aside(side);
      boxes.add(Box.at(middle.x() - width / 2, middle.y() - height / 2, width, height));
    }
    return boxes;
  }

  private boolean isClear(Box box) {
    Box room = box.grow(sketch.width() / 2 + 2);
    return sketch.trunk().stream()
        .noneMatch(
            track -> {
              for (double way = 0; way < track.length(); way += STEP / 3) {
                Point p = track.at(way).at();
                if (room.contains(p.x(), p.y())) {
                  return true;
                }
              }
              return false;
            });
  }

  private static Box about(ShownSite site, MapFrame frame) {
    return Box.around(frame.toPixel(site.site().location().position()), BESIDE_MARKERS);
  }
}
