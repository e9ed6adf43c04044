package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * Discs of known power, and what the ring means.
 *
 * @param theme gives the colours
 * @param words texts by key
 * @param scale the map's own
 */
record SizeBlock(Theme theme, Words words, SymbolScale scale) implements Legend.Block {

  private static final List<String> GIGAWATTS = List.of("0.5", "1", "2");
  private static final double SHARE = 0.4;

  @Override
  public double height() {
    return 24 + 2 * scale.exactRadius(2) + 20;
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    MarkerPainter painter = new MarkerPainter(theme);
    List<Mark> marks = new ArrayList<>();
    double ringX = box.minX() + box.width() * 0.83;
    marks.add(text.heading(words.text("map.legend.power"), box.minX(), box.minY() + 12));
    double floor = box.maxY() - 20;
    double x = box.minX() + 4;
    for (String gigawatts : GIGAWATTS) {
      double radius = scale.exactRadius(Double.parseDouble(gigawatts));
      marks.addAll(painter.size(new Point(x + radius, floor - radius), radius));
      marks.add(text.small(gigawatts, x + radius, box.maxY() - 2, Mark.Anchor.MIDDLE));
      x += 2 * radius + 15;
    }
    double ring = Math.min(19, scale.exactRadius(2));
    marks.add(text.heading(words.text("map.legend.energised"), ringX - 38, box.minY() + 12));
    marks.addAll(painter.ring(new Point(ringX, floor - ring), ring, SHARE));
    marks.add(text.small(words.text("map.legend.ring"), ringX, box.maxY() - 2, Mark.Anchor.MIDDLE));
    return marks;
  }
}
