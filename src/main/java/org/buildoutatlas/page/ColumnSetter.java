package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.theme.Theme;

/**
 * Sets columns beside each other, and the blocks of a stack above each other. All stacks of a page
 * have letters of one size: the largest in which each finds its room.
 *
 * @param blocks sets single blocks
 */
record ColumnSetter(BlockSetter blocks) {

  /** Between blocks that stand above each other, in pixels. */
  private static final double BETWEEN = 26;

  /** The share of a stack's height that its maps keep at least. */
  private static final double LEAST_MAPS = 0.45;

  /** The parts of all columns. */
  List<Part> set(List<Column> columns, Box box, Theme theme) {
    int shares = columns.stream().mapToInt(Column::share).sum();
    double free = box.width() - PageLook.GUTTER * Math.max(0, columns.size() - 1);
    double size = size(columns, free / Math.max(1, shares), box.height());
    List<Part> parts = new ArrayList<>();
    double x = box.minX();
    for (Column column : columns) {
      double width = free * column.share() / shares;
      Box room = Box.at(x, box.minY(), width, box.height());
      parts.addAll(
          switch (column) {
            case Block block -> blocks.set(block, room, theme);
            case Stack stack -> set(stack, room, theme, size);
          });
      x += width + PageLook.GUTTER;
    }
    return parts;
  }

  /** The largest size of letters in which all stacks fit a height. */
  private double size(List<Column> columns, double share, double height) {
    double size = PageLook.CELL.size();
    while (size > PageLook.SMALLEST_CELL && !fit(columns, share, height, size)) {
      size--;
    }
    return size;
  }

  private boolean fit(List<Column> columns, double share, double height, double size) {
    return columns.stream()
        .allMatch(
            column ->
                !(column instanceof Stack stack)
                    || needed(stack, share * stack.share(), size)
                            + (maps(stack) > 0 ? LEAST_MAPS * height : 0)
                        <= height);
  }

  /** What all but its maps take, in pixels. */
  private double needed(Stack stack, double width, double size) {
    double between = BETWEEN * Math.max(0, stack.blocks().size() - 1);
    return between + stack.blocks().stream().mapToDouble(b -> blocks.height(b, width, size)).sum();
  }

  private static long maps(Stack stack) {
    return stack.blocks().stream().filter(Block.MapBlock.class::isInstance).count();
  }

  private List<Part> set(Stack stack, Box box, Theme theme, double size) {
    double rest = box.height() - needed(stack, box.width(), size);
    double map = Math.max(rest, LEAST_MAPS * box.height()) / Math.max(1, maps(stack));
    List<Part> parts = new ArrayList<>();
    double y = box.minY();
    for (Block block : stack.blocks()) {
      double wanted =
          blocks.height(block, box.width(), size) + (block instanceof Block.MapBlock ? map : 0);
      double height = Math.clamp(wanted, 0, Math.max(0, box.maxY() - y));
      parts.addAll(blocks.set(block, Box.at(box.minX(), y, box.width(), height), theme, size));
      y += height + BETWEEN;
    }
    return parts;
  }
}
