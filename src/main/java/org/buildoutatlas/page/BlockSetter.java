package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.chart.ChartTable;
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
  private static final double MAP = 1.84;

  /** A narrower map has letters no larger than they must be, so that names find room. */
  private static final double NARROW = 900;

  /** How large letters must be, in pixels: 10 points. */
  private static final double LETTERS = 20;

  private static final double BELOW_HEADING = 14;

  private static final double STEP = 0.1;

  private static final int LINES = 3;

  /** Draws a table that fits a size in pixels. */
  private interface Tabling {
    List<Mark> paint(ChartTable table, double width, double height);
  }

  /** The parts of a block; a table has the largest letters in which it fits the box. */
  List<Part> set(Block block, Box box, Theme theme) {
    return set(block, box, theme, (table, w, h) -> tables.paint(table, theme, w, h));
  }

  /** The parts of a block; a table has letters of that size, in pixels. */
  List<Part> set(Block block, Box box, Theme theme, double size) {
    return set(block, box, theme, (table, w, h) -> tables.paint(table, theme, w, h, size));
  }

  private List<Part> set(Block block, Box box, Theme theme, Tabling tabling) {
    List<Part> parts = new ArrayList<>(heading(block, box, theme));
    double top = box.minY() + headingHeight(block, box.width());
    Box rest = new Box(box.minX(), Math.min(top, box.maxY()), box.maxX(), box.maxY());
    parts.add(shown(block, rest, tabling));
    return parts;
  }

  /**
   * How high a block wants to be that wide, in pixels: a map is content with any height, so that
   * only its heading counts.
   *
   * @param size of a table's letters, in pixels
   */
  double height(Block block, double width, double size) {
    return headingHeight(block, width)
        + switch (block) {
          case Block.MapBlock _ -> 0;
          case Block.ChartBlock chart -> {
            double scale = scale(width);
            yield scale * chart.painter().paint(width / scale, width / scale).height();
          }
          case Block.TableBlock table -> tables.height(table.table(), width, size);
        };
  }

  /** How high a table is with one of its rows and the line that counts the rest; others 0. */
  double least(Block block, double width, double size) {
    return block instanceof Block.TableBlock table
        ? Math.min(
            height(block, width, size),
            headingHeight(block, width)
                + tables.height(table.table().first(1), width, size)
                + 2 * size * PageLook.LEADING)
        : 0;
  }

  private List<Part> heading(Block block, Box box, Theme theme) {
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
              LINES);
      parts.add(title);
      top = title.box().maxY();
    }
    if (!heading.support().isEmpty()) {
      parts.add(
          setter.set(
              block.id() + "-support",
              Part.Role.BLOCK_SUPPORT,
              heading.support(),
              new TextSetter.Column(box.minX(), top, box.width()),
              PageLook.BLOCK_SUPPORT,
              theme.ui().text2(),
              LINES));
    }
    return parts;
  }

  private double headingHeight(Block block, double width) {
    Block.Heading heading = block.heading();
    double height =
        (heading.title().isEmpty()
                ? 0
                : setter.height(heading.title(), PageLook.BLOCK_TITLE, width, LINES))
            + (heading.support().isEmpty()
                ? 0
                : setter.height(heading.support(), PageLook.BLOCK_SUPPORT, width, LINES));
    return height > 0 ? height + BELOW_HEADING : 0;
  }

  private static Part shown(Block block, Box box, Tabling tabling) {
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
                  .of(tabling.paint(table.table(), box.width(), box.height())));
    };
  }

  /** A map fills its box whatever its size. */
  private static Part map(Block.MapBlock block, Box box) {
    double scale = box.width() < NARROW ? LETTERS / block.letters() : MAP;
    Drawing drawing = block.painter().paint(box.width() / scale, box.height() / scale);
    List<Mark> marks = new Placement(scale, box.minX(), box.minY()).of(drawing.marks());
    return new Part.Shown(block.id(), block, box, scale, marks);
  }

  /**
   * Painted as on a screen and enlarged: as much as leaves room for all of its height, within
   * bounds.
   */
  private static Part painted(Block block, Block.Painter painter, Box box) {
    double scale = scale(box.width());
    Drawing drawing = painter.paint(box.width() / scale, box.height() / scale);
    while (drawing.height() * scale > box.height() + 1 && scale > LEAST) {
      scale -= STEP;
      drawing = painter.paint(box.width() / scale, box.height() / scale);
    }
    double fit = Math.min(scale, box.height() / Math.max(1, drawing.height()));
    List<Mark> marks = new Placement(fit, box.minX(), box.minY()).of(drawing.marks());
    return new Part.Shown(block.id(), block, box, fit, marks);
  }

  private static double scale(double width) {
    return Math.clamp(width / LEAST_WIDTH, LEAST, LARGEST);
  }

  /** How wide a block has to be at least, in pixels. */
  static double leastWidth(Block block) {
    return switch (block) {
      case Block.ChartBlock _ -> LEAST * LEAST_WIDTH;
      case Block.MapBlock _, Block.TableBlock _ -> 0;
    };
  }
}
