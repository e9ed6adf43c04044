package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.model.Status;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * Candidates, yards, landings, range rings and land sites.
 *
 * @param theme gives the colours
 * @param words texts by key
 * @param shown what is on the map; what is not is left out
 * @param clusters whether signs for several sites are seen
 */
record PointsBlock(Theme theme, Words words, Shown shown, boolean clusters)
    implements Legend.Block {

  @Override
  public double height() {
    return LegendText.ROW * signs().size();
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    List<Mark> marks = new ArrayList<>();
    double y = box.minY() + LegendText.ROW / 2;
    for (Sign sign : signs()) {
      marks.addAll(sign.drawn().apply(new Point(box.minX() + 10, y)));
      marks.add(text.body(words.text(sign.key()), box.minX() + 32, y + 4.5, false));
      y += LegendText.ROW;
    }
    return marks;
  }

  /** The signs that are seen on the map. */
  List<Sign> signs() {
    PointPainter points = new PointPainter(theme);
    List<Sign> signs = new ArrayList<>();
    if (shown.hasCandidates()) {
      String key = theme.dark() ? "map.legend.candidate.dark" : "map.legend.candidate";
      signs.add(new Sign(at -> points.diamond(at, 9, 100), key));
    }
    if (!shown.trials().isEmpty()) {
      signs.add(new Sign(at -> List.of(points.hollow(at, 9)), "map.legend.trial"));
    }
    if (has(ReferencePoint.Kind.YARD)) {
      signs.add(new Sign(points::yard, "map.legend.yard"));
    }
    if (has(ReferencePoint.Kind.CABLE_LANDING)) {
      signs.add(new Sign(points::landing, "map.legend.landing"));
    }
    if (has(ReferencePoint.Kind.YARD)) {
      signs.add(new Sign(at -> List.of(ring(at, points)), "map.legend.range"));
    }
    if (!shown.sites().isEmpty()) {
      Glyphs glyphs = new Glyphs(theme);
      signs.add(
          new Sign(at -> glyphs.of(Status.LETTER_OF_INTENT, at, Glyphs.SIZE), "map.legend.land"));
    }
    if (clusters) {
      signs.add(new Sign(new ClusterPainter(theme)::sample, "map.legend.cluster"));
    }
    return signs;
  }

  private static Mark ring(Point at, PointPainter points) {
    return new Mark.Line(Path.line(at.plus(-10, 0), at.plus(10, 0)), points.range());
  }

  private boolean has(ReferencePoint.Kind kind) {
    return shown.points().stream().anyMatch(point -> point.kind() == kind);
  }
}
