package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Placement;
import org.buildoutatlas.theme.Theme;

/**
 * Sets a block with its heading into a box.
 *
 * @param setter sets the heading
 * @param tables draws tables
 */
record BlockSetter(TextSetter setter, TablePainter tables) {

  /** How much larger than on the screen maps and charts stand, so that they can be read afar. */
  private static final double LARGER = 1.8;

  private static final double BELOW_HEADING = 14;

  /** The parts of a block. */
  List<Part> set(Block block, Box box, Theme theme) {
    List<Part> parts = new ArrayList<>();
    double top = box.minY();
    Block.Heading heading = block.heading();
    if (!heading.title().isEmpty()) {
      Part.Words title =
          setter.set(
              block.id() + "-title",
              Part.Role.BLOCK_TITLE,
              heading.title(),
              new TextSetter.Column(box.minX(), top, box.width()),
              PageLook.BLOCK_TITLE,
              theme.ui().text(),
              3);
      parts.add(title);
      top = title.box().maxY();
    }
    if (!heading.support().isEmpty()) {
      Part.Words support =
          setter.set(
              block.id() + "-support",
              Part.Role.BLOCK_SUPPORT,
              heading.support(),
              new TextSetter.Column(box.minX(), top, box.width()),
              PageLook.BLOCK_SUPPORT,
              theme.ui().text2(),
              3);
      parts.add(support);
      top = support.box().maxY();
    }
    if (top > box.minY()) {
      top += BELOW_HEADING;
    }
    parts.add(
        shown(
            block, new Box(box.minX(), Math.min(top, box.maxY()), box.maxX(), box.maxY()), theme));
    return parts;
  }

  private Part shown(Block block, Box box, Theme theme) {
    return switch (block) {
      case Block.MapBlock map -> painted(map, map.painter(), box);
      case Block.ChartBlock chart -> painted(chart, chart.painter(), box);
      case Block.TableBlock table ->
          new Part.Shown(
              table.id(),
              table,
              box,
              1,
              Placement.shift(box.minX(), box.minY())
                  .of(tables.paint(table.table(), theme, box.width(), box.height())));
    };
  }

  /** Painted as on a screen and enlarged; what comes out higher than the box is made smaller. */
  private static Part painted(Block block, Block.Painter painter, Box box) {
    double scale = LARGER;
    Drawing drawing = painter.paint(box.width() / scale, box.height() / scale);
    double high = drawing.height() * scale;
    if (high > box.height()) {
      // Painted wider, it comes out as large and less high for its width.
      scale = LARGER * Math.max(LEAST, box.height() / high);
      drawing = painter.paint(box.width() / scale, box.height() / scale);
    }
    double fit = Math.min(scale, box.height() / Math.max(1, drawing.height()));
    List<Mark> marks = new Placement(fit, box.minX(), box.minY()).of(drawing.marks());
    return new Part.Shown(block.id(), block, box, fit, marks);
  }

  /** Nothing is made smaller than this share of its size before it is simply shrunk. */
  private static final double LEAST = 0.6;
}
