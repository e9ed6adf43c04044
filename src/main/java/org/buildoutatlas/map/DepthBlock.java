package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Words;

/**
 * The depths of the sea and their colours.
 *
 * @param theme gives the colours
 * @param words texts by key
 */
record DepthBlock(Theme theme, Words words) implements Legend.Block {

  @Override
  public double height() {
    return 54;
  }

  @Override
  public List<Mark> paint(Box box) {
    LegendText text = new LegendText(theme);
    List<Mark> marks = new ArrayList<>();
    marks.add(text.heading(words.text("map.legend.depth"), box.minX(), box.minY() + 12));
    double width = box.width() / theme.depth().size();
    for (int i = 0; i < theme.depth().size(); i++) {
      Box step = Box.at(box.minX() + i * width, box.minY() + 21, width, 14);
      marks.add(new Mark.Area(Path.rectangle(step, 0), theme.depth().get(i)));
      String depth = String.valueOf(Theme.DEPTH_STEPS.get(i));
      marks.add(text.small(depth, step.minX(), box.maxY() - 3, Mark.Anchor.START));
    }
    marks.add(
        new Mark.Line(
            Path.rectangle(Box.at(box.minX(), box.minY() + 21, box.width(), 14), 0),
            Stroke.solid(theme.ui().border(), 1)));
    return marks;
  }
}
