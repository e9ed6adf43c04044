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

  /**
   * How much larger than on the screen charts stand at most and at least: there their smallest
   * letters have 11 pixels, here they are to have 10 points.
   */
  private static final double LARGEST = 2.4;

  private static final double LEAST = 1.84;

  /** Charts are made for at least this width, in their own pixels: that of the narrowest panel. */
  private static final double LEAST_WIDTH = 360;

  /** How much larger than on the screen maps stand. */
  private static final double MAP = 1.8;

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
      case Block.MapBlock map -> map(map, box);
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

  /** A map fills its box whatever its size. */
  private static Part map(Block.MapBlock block, Box box) {
    Drawing drawing = block.painter().paint(box.width() / MAP, box.height() / MAP);
    List<Mark> marks = new Placement(MAP, box.minX(), box.minY()).of(drawing.marks());
    return new Part.Shown(block.id(), block, box, MAP, marks);
  }

  /**
   * Painted as on a screen and enlarged: as much as leaves room for all of its height, within
   * bounds.
   */
  private static Part painted(Block block, Block.Painter painter, Box box) {
    double scale = Math.clamp(box.width() / LEAST_WIDTH, LEAST, LARGEST);
    Drawing drawing = painter.paint(box.width() / scale, box.height() / scale);
    while (drawing.height() * scale > box.height() + 1 && scale > LEAST) {
      scale -= STEP;
      drawing = painter.paint(box.width() / scale, box.height() / scale);
    }
    double fit = Math.min(scale, box.height() / Math.max(1, drawing.height()));
    List<Mark> marks = new Placement(fit, box.minX(), box.minY()).of(drawing.marks());
    return new Part.Shown(block.id(), block, box, fit, marks);
  }

  private static final double STEP = 0.1;

  /** How wide a block has to be at least, in pixels. */
  static double leastWidth(Block block) {
    return switch (block) {
      case Block.ChartBlock _ -> LEAST * LEAST_WIDTH;
      case Block.MapBlock _, Block.TableBlock _ -> 0;
    };
  }
}
