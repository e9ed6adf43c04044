package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows on a board, where less is read than on paper: a map as high as the page, beside
 * it the first table or chart that the page has, and no numbers of sources in the rows of tables,
 * as the foot names who stands behind them.
 */
final class Board {

  private Board() {}

  /** A narrower board has no room for charts beside others, in pixels. */
  private static final double NARROW = 1440;

  /** The columns of a board; where they cannot stand beside each other, the widest. */
  static List<Column> columns(List<Column> columns, SheetSize size) {
    boolean crowded = size.width() < NARROW && columns.stream().noneMatch(Board::hasMap);
    return shown(
        crowded
            ? columns.stream().max(Comparator.comparingInt(Column::share)).stream().toList()
            : columns);
  }

  private static boolean hasMap(Column column) {
    return switch (column) {
      case Block block -> block instanceof Block.MapBlock;
      case Stack stack -> map(stack).isPresent();
    };
  }

  private static List<Column> shown(List<Column> columns) {
    List<Column> shown = new ArrayList<>();
    for (Column column : columns) {
      Optional<Block> map = map(column);
      if (map.isPresent() && columns.size() > 1) {
        shown.add(new Stack(column.share(), List.of(map.get())));
        columns.stream()
            .filter(other -> !other.equals(column))
            .findFirst()
            .ifPresent(other -> shown.add(new Stack(other.share(), first(other))));
        return List.copyOf(shown);
      }
      shown.add(plain(column));
    }
    return List.copyOf(shown);
  }

  private static Optional<Block> map(Column column) {
    return column instanceof Stack stack
        ? stack.blocks().stream().filter(Block.MapBlock.class::isInstance).findFirst()
        : Optional.empty();
  }

  private static List<Block> first(Column column) {
    return switch (column) {
      case Stack stack -> stack.blocks().stream().limit(1).map(Board::plain).toList();
      case Block block -> List.of(plain(block));
    };
  }

  private static Column plain(Column column) {
    return switch (column) {
      case Stack stack ->
          new Stack(stack.share(), stack.blocks().stream().map(Board::plain).toList());
      case Block block -> plain(block);
    };
  }

  private static Block plain(Block block) {
    return switch (block) {
      case Block.TableBlock t ->
          new Block.TableBlock(
              t.id(), t.heading(), t.description(), t.share(), t.table().withoutSources());
      case Block.MapBlock map -> map;
      case Block.ChartBlock chart -> chart;
    };
  }
}
