package org.buildoutatlas.export.pptx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.buildoutatlas.chart.Plot;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * The main numbers of a chart in sentences, for those who cannot see it.
 *
 * @param words our texts
 * @param numbers how days are written
 */
record ChartWords(Words words, Numbers numbers) {

  /** More rows are not read out; then only the largest and the smallest are. */
  private static final int ROWS = 16;

  /** The unit, and first, last and extreme numbers of each series, or the number of each row. */
  String of(Plot plot) {
    Plot seen = plot.withNumbers();
    ChartFigures figures = ChartFigures.of(seen);
    List<String> sentences = new ArrayList<>();
    sentences.add(words.text("export.chart.unit", seen.unit()));
    if (seen.direction() == Plot.Direction.DOWN) {
      sentences.add(rows(seen, figures));
    } else {
      seen.series().stream()
          .filter(series -> series.kind() != Plot.Kind.AREA)
          .map(series -> course(seen, series, figures))
          .forEach(sentences::add);
    }
    return String.join(" ", sentences);
  }

  /** From where to where a series runs, and how far in between. */
  private String course(Plot plot, Plot.Series series, ChartFigures figures) {
    List<Integer> there =
        IntStream.range(0, series.values().size())
            .filter(i -> series.values().get(i).isPresent())
            .boxed()
            .toList();
    int first = there.getFirst();
    int last = there.getLast();
    Comparator<Integer> byValue = Comparator.comparingDouble(i -> value(series, i));
    int most = there.stream().max(byValue).orElse(first);
    int least = there.stream().min(byValue).orElse(first);
    double start = value(series, first);
    double end = value(series, last);
    // Their names say the day or the amount.
    if (series.kind() == Plot.Kind.MARK) {
      return words.text("export.chart.mark", series.name());
    }
    if (series.kind() == Plot.Kind.POINT) {
      return words.text("export.chart.point", series.name(), day(plot, last));
    }
    if (value(series, most) == value(series, least)) {
      return words.text("export.chart.level", series.name(), figures.lastLabel(series));
    }
    String course =
        words.text(
            "export.chart.course",
            series.name(),
            figures.text(start),
            day(plot, first),
            figures.lastLabel(series),
            day(plot, last));
    List<String> said = new ArrayList<>(List.of(course));
    if (value(series, most) > Math.max(start, end)) {
      said.add(words.text("export.chart.most", figures.text(value(series, most)), day(plot, most)));
    }
    if (value(series, least) < Math.min(start, end)) {
      said.add(
          words.text("export.chart.least", figures.text(value(series, least)), day(plot, least)));
    }
    return String.join(", ", said) + ".";
  }

  private static double value(Plot.Series series, int at) {
    return series.values().get(at).orElse(0);
  }

  private String day(Plot plot, int at) {
    String category = plot.categories().get(at);
    return ChartDates.of(plot).isPresent() ? numbers.day(LocalDate.parse(category)) : category;
  }

  /** What each row comes to; of many rows only the ends. */
  private String rows(Plot plot, ChartFigures figures) {
    List<String> rows =
        IntStream.range(0, plot.categories().size())
            .mapToObj(
                row ->
                    words.text(
                        "export.chart.row", plot.categories().get(row), amount(plot, row, figures)))
            .toList();
    List<String> told =
        rows.size() <= ROWS
            ? rows
            : List.of(
                rows.getFirst(),
                words.text("export.chart.between", rows.size() - 2),
                rows.getLast());
    String all = String.join("; ", told).replaceAll(" {2,}", " ");
    return all.endsWith(".") ? all : all + ".";
  }

  /** The number at the end of a row, else what its bars come to. */
  private static String amount(Plot plot, int row, ChartFigures figures) {
    Optional<Plot.Series> end =
        plot.series().stream()
            .filter(series -> series.kind() == Plot.Kind.ENDS)
            .filter(series -> series.values().get(row).isPresent())
            .findFirst();
    if (end.isPresent()) {
      return end.get()
          .ink()
          .label()
          .orElse(Plot.NUMBER)
          .replace(Plot.NUMBER, figures.text(value(end.get(), row)));
    }
    return figures.text(
        plot.series().stream()
            .filter(series -> series.kind() == Plot.Kind.BAR && !series.name().isBlank())
            .map(series -> series.values().get(row))
            .mapToDouble(value -> value.orElse(0))
            .sum());
  }
}
