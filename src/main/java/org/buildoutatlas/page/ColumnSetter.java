package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.theme.Theme;

/**
 * Sets columns beside each other, and the blocks of a stack above each other. All stacks of a page
 * have letters of one size: the largest in which each finds its room.
 *
 * @param blocks sets single blocks
 * @param setting how large letters may be
 */
record ColumnSetter(BlockSetter blocks, Setting setting) {

  /** Between blocks that stand above each other, in pixels. */
  private static final double BETWEEN = 26;

  /** The share of a stack's height that its maps keep at least. */
  private static final double LEAST_MAPS = 0.36;

  /** Where tables have less width than this, their words break, in pixels. */
  private static final double LEAST_TABLES = 400;

  /** The parts of all columns. */
  List<Part> set(List<Column> wanted, Box box, Theme theme) {
    List<Column> columns = roomy(wanted, box.width());
    List<Double> widths = widths(columns, box.width());
    double size = size(columns, widths, box.height());
    List<Part> parts = new ArrayList<>();
    double x = box.minX();
    for (int i = 0; i < widths.size(); i++) {
      Box room = Box.at(x, box.minY(), widths.get(i), box.height());
      parts.addAll(
          switch (columns.get(i)) {
            case Block block -> blocks.set(block, room, theme);
            case Stack stack -> set(stack, room, theme, size);
          });
      x += widths.get(i) + PageLook.GUTTER;
    }
    return parts;
  }

  /** On a narrow page the last two of three stacks stand above each other. */
  private static List<Column> roomy(List<Column> columns, double width) {
    if (columns.size() < 3
        || !(columns.get(columns.size() - 2) instanceof Stack upper)
        || !(columns.getLast() instanceof Stack lower)
        || widths(columns, width).stream().allMatch(w -> w >= LEAST_TABLES)) {
      return columns;
    }
    List<Column> joined = new ArrayList<>(columns.subList(0, columns.size() - 2));
    joined.add(
        new Stack(
            upper.share() + lower.share(),
            Stream.concat(upper.blocks().stream(), lower.blocks().stream()).toList()));
    return joined;
  }

  /** By shares, but what cannot be narrower takes what it needs from the others. */
  private static List<Double> widths(List<Column> columns, double width) {
    double free = width - PageLook.GUTTER * Math.max(0, columns.size() - 1);
    int shares = columns.stream().mapToInt(Column::share).sum();
    Predicate<Column> fixed = c -> leastWidth(c) > free * c.share() / shares;
    double left = free - columns.stream().filter(fixed).mapToDouble(ColumnSetter::leastWidth).sum();
    int others = columns.stream().filter(fixed.negate()).mapToInt(Column::share).sum();
    if (others == 0 || left <= 0) {
      return columns.stream().map(c -> free * c.share() / shares).toList();
    }
    return columns.stream()
        .map(c -> fixed.test(c) ? leastWidth(c) : left * c.share() / others)
        .toList();
  }

  private static double leastWidth(Column column) {
    return switch (column) {
      case Block block -> BlockSetter.leastWidth(block);
      case Stack stack ->
          stack.blocks().stream().mapToDouble(BlockSetter::leastWidth).max().orElse(0);
    };
  }

  /** The largest size of letters in which all stacks fit a height. */
  private double size(List<Column> columns, List<Double> widths, double height) {
    double size = setting.cell();
    while (size > setting.smallest() && !fit(columns, widths, height, size)) {
      size--;
    }
    return size;
  }

  private boolean fit(List<Column> columns, List<Double> widths, double height, double size) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) instanceof Stack stack) {
        double least = maps(stack) > 0 ? LEAST_MAPS * height : 0;
        if (needed(stack, widths.get(i), size) + least > height) {
          return false;
        }
      }
    }
    return true;
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
      if (!parts.isEmpty() && y + blocks.least(block, box.width(), size) > box.maxY()) {
        // It goes on the next sheet with all of its rows.
        continue;
      }
      double wanted =
          blocks.height(block, box.width(), size) + (block instanceof Block.MapBlock ? map : 0);
      double height = Math.clamp(wanted, 0, Math.max(0, box.maxY() - y));
      parts.addAll(blocks.set(block, Box.at(box.minX(), y, box.width(), height), theme, size));
      y += height + BETWEEN;
    }
    return parts;
  }
}
