package org.buildoutatlas.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Source;

/**
 * Cites the sources of a page by their numbers.
 *
 * @param sources those of the page
 */
record Citing(List<NumberedSource> sources) {

  /** Columns whose tables name sources by number. */
  List<Column> in(List<Column> columns) {
    Map<Source, Integer> numbers =
        sources.stream().collect(Collectors.toMap(NumberedSource::source, NumberedSource::number));
    return columns.stream().map(column -> in(column, numbers)).toList();
  }

  private static Column in(Column column, Map<Source, Integer> numbers) {
    return switch (column) {
      case Block block -> in(block, numbers);
      case Stack stack ->
          new Stack(stack.share(), stack.blocks().stream().map(b -> in(b, numbers)).toList());
    };
  }

  private static Block in(Block block, Map<Source, Integer> numbers) {
    return switch (block) {
      case Block.MapBlock map -> map;
      case Block.ChartBlock chart -> chart;
      case Block.TableBlock t ->
          new Block.TableBlock(
              t.id(),
              t.heading(),
              t.description(),
              t.share(),
              t.table().citing(cited -> text(cited, numbers)));
    };
  }

  /** Their numbers in ascending order; a source that the page does not list has none. */
  private static String text(List<Source> cited, Map<Source, Integer> numbers) {
    return cited.stream()
        .filter(numbers::containsKey)
        .map(numbers::get)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
