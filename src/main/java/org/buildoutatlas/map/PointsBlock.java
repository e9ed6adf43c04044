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

  /**
   * A row.
   *
   * @param key of its text
   * @param sign what is drawn
   */
  private record Row(String key, List<Mark> sign) {}

  @Override
  public double height() {
    return LegendText.ROW * rows(new Point(0, 0)).size();
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    List<Mark> marks = new ArrayList<>();
    int count = rows(new Point(0, 0)).size();
    for (int i = 0; i < count; i++) {
      Point sign = new Point(box.minX() + 10, box.minY() + LegendText.ROW * (i + 0.5));
      Row row = rows(sign).get(i);
      marks.addAll(row.sign());
      marks.add(text.body(words.text(row.key()), box.minX() + 32, sign.y() + 4.5, false));
    }
    return marks;
  }

  private List<Row> rows(Point at) {
    PointPainter points = new PointPainter(theme);
    List<Row> rows = new ArrayList<>();
    if (shown.hasCandidates()) {
      String key = theme.dark() ? "map.legend.candidate.dark" : "map.legend.candidate";
      rows.add(new Row(key, points.diamond(at, 9, 100)));
    }
    if (has(ReferencePoint.Kind.YARD)) {
      rows.add(new Row("map.legend.yard", points.yard(at)));
    }
    if (has(ReferencePoint.Kind.CABLE_LANDING)) {
      rows.add(new Row("map.legend.landing", points.landing(at)));
    }
    if (has(ReferencePoint.Kind.YARD)) {
      Mark ring = new Mark.Line(Path.line(at.plus(-10, 0), at.plus(10, 0)), points.range());
      rows.add(new Row("map.legend.range", List.of(ring)));
    }
    if (!shown.sites().isEmpty()) {
      List<Mark> hexagon = new Glyphs(theme).of(Status.LETTER_OF_INTENT, at, Glyphs.SIZE);
      rows.add(new Row("map.legend.land", hexagon));
    }
    if (clusters) {
      rows.add(new Row("map.legend.cluster", new ClusterPainter(theme).sample(at)));
    }
    return rows;
  }

  private boolean has(ReferencePoint.Kind kind) {
    return shown.points().stream().anyMatch(point -> point.kind() == kind);
  }
}
