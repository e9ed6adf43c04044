package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * The depths of the sea and their colours.
 *
 * @param theme gives the colours of words and edges
 * @param words texts by key
 * @param steps the depths in metres at which colours begin
 * @param colours as many
 */
record DepthBlock(Theme theme, Words words, List<Integer> steps, List<Colour> colours)
    implements Legend.Block {

  /** The seas around Korea. */
  static DepthBlock aroundKorea(Theme theme, Words words) {
    return new DepthBlock(theme, words, Theme.DEPTH_STEPS, theme.depth());
  }

  /** The oceans, on the maps that are about land. */
  static DepthBlock oceans(Theme theme, Words words) {
    List<Integer> steps = new ArrayList<>(List.of(0));
    List<Colour> colours = new ArrayList<>(List.of(theme.map().sea()));
    for (int band = 0; band < OceanFloor.bands(); band++) {
      steps.add(OceanFloor.depth(band));
      colours.add(OceanFloor.colour(theme, band));
    }
    return new DepthBlock(theme, words, List.copyOf(steps), List.copyOf(colours));
  }

  @Override
  public double height() {
    return 54;
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    List<Mark> marks = new ArrayList<>();
    marks.add(text.heading(words.text("map.legend.depth"), box.minX(), box.minY() + 12));
    double width = box.width() / colours.size();
    for (int i = 0; i < colours.size(); i++) {
      Box step = Box.at(box.minX() + i * width, box.minY() + 21, width, 14);
      marks.add(new Mark.Area(Path.rectangle(step, 0), colours.get(i)));
      String depth = String.valueOf(steps.get(i));
      marks.add(text.small(depth, step.minX(), box.maxY() - 3, Mark.Anchor.START));
    }
    marks.add(
        new Mark.Line(
            Path.rectangle(Box.at(box.minX(), box.minY() + 21, box.width(), 14), 0),
            Stroke.solid(theme.ui().border(), 1)));
    return marks;
  }
}
