package org.buildoutatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.words.Words;

/**
 * Cites the sources of a page by their numbers.
 *
 * @param sources those of the page
 * @param words texts by key
 */
record Citing(List<NumberedSource> sources, Words words) {

  /** So many numbers in a row are written as a range. */
  private static final int RANGE = 3;

  /** Columns whose tables name sources by number, and whose charts do so behind their subtitle. */
  List<Column> in(List<Column> columns) {
    Map<Source, Integer> numbers =
        sources.stream().collect(Collectors.toMap(NumberedSource::source, NumberedSource::number));
    return columns.stream().map(column -> in(column, numbers)).toList();
  }

  private Column in(Column column, Map<Source, Integer> numbers) {
    return switch (column) {
      case Block block -> in(block, numbers);
      case Stack stack ->
          new Stack(stack.share(), stack.blocks().stream().map(b -> in(b, numbers)).toList());
    };
  }

  private Block in(Block block, Map<Source, Integer> numbers) {
    return switch (block) {
      case Block.MapBlock map -> map;
      case Block.ChartBlock chart -> chart.with(cited(chart, numbers));
      case Block.TableBlock t ->
          new Block.TableBlock(
              t.id(),
              t.heading(),
              t.description(),
              t.share(),
              t.table().citing(cited -> text(cited, numbers)));
    };
  }

  /** Where a chart's numbers come from stands where its unit does. */
  private Block.Heading cited(Block.ChartBlock chart, Map<Source, Integer> numbers) {
    Block.Heading heading = chart.heading();
    List<Integer> cited = sorted(chart.sources(), numbers);
    if (cited.isEmpty()) {
      return heading;
    }
    String support =
        heading.support().isEmpty()
            ? words.text("page.chart.sources", ranges(cited))
            : words.text("page.chart.cited", heading.support(), ranges(cited));
    return new Block.Heading(heading.title(), support);
  }

  /** {@code 1–4, 7}. */
  private static String ranges(List<Integer> ascending) {
    List<String> parts = new ArrayList<>();
    int next = 0;
    while (next < ascending.size()) {
      int first = next++;
      while (next < ascending.size() && ascending.get(next) == ascending.get(next - 1) + 1) {
        next++;
      }
      if (next - first >= RANGE) {
        parts.add(ascending.get(first) + "\u2013" + ascending.get(next - 1));
      } else {
        ascending.subList(first, next).forEach(number -> parts.add(String.valueOf(number)));
      }
    }
    return String.join(", ", parts);
  }

  private static String text(List<Source> cited, Map<Source, Integer> numbers) {
    return sorted(cited, numbers).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Their numbers in ascending order; a source that the page does not list has none. */
  private static List<Integer> sorted(List<Source> cited, Map<Source, Integer> numbers) {
    return cited.stream()
        .filter(numbers::containsKey)
        .map(numbers::get)
        .distinct()
        .sorted()
        .toList();
  }
}
