package org.buildoutatlas.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All results, as a table to be read and as rows to be kept. */
final class Report {

  private static final String LINE = "%-30s %9s %9s %9s %6s  %-16s %s%n";

  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final StringBuilder table = new StringBuilder();

  /**
   * Adds what a bench found.
   *
   * @param ended whether it came to its end
   */
  void add(List<Measure> measures, List<Sampled> found, boolean ended) {
    for (Measure measure : measures) {
      Optional<Sampled> sampled =
          found.stream().filter(s -> s.name().equals(measure.name())).findFirst();
      String missing = ended ? "The bench gave no result." : "The bench broke: see above.";
      add(measure, sampled.orElseGet(() -> Sampled.skipped(measure, missing)));
    }
  }

  private void add(Measure measure, Sampled sampled) {
    Map<String, Object> row = new LinkedHashMap<>();
    rows.add(row);
    row.put("name", measure.name());
    row.put("what", measure.what());
    row.put("unit", measure.unit());
    String must =
        "%s ≤ %s %s"
            .formatted(
                measure.statistic().name().toLowerCase(Locale.ROOT),
                text(measure.must()),
                measure.unit());
    row.put("must", must);
    if (sampled.samples().isEmpty()) {
      row.put("skipped", sampled.skipped());
      table.append("%-30s %s%n".formatted(measure.name(), sampled.skipped()));
      return;
    }
    boolean holds = sampled.figure(measure.statistic()) <= measure.must();
    double median = sampled.quantile(0.5);
    double p95 = sampled.quantile(0.95);
    double least = sampled.quantile(0);
    int n = sampled.samples().size();
    row.put("median", median);
    row.put("p95", p95);
    row.put("least", least);
    row.put("n", n);
    row.put("holds", holds);
    row.put("conditions", conditions(sampled));
    table.append(
        LINE.formatted(
            measure.name(), text(median), text(p95), text(least), n, must, holds ? "yes" : "NO"));
  }

  private static Map<String, String> conditions(Sampled sampled) {
    Map<String, String> all = new TreeMap<>(sampled.conditions());
    all.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    all.put("jdk", Runtime.version().toString());
    all.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    // What else the machine was busy with: above the number of cores, figures are too high.
    all.put("load", text(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    return all;
  }

  private static String text(double figure) {
    String digits = Math.abs(figure) < 10 ? "%.2f" : "%.1f";
    return String.format(Locale.ROOT, digits, figure).replaceFirst("\\.0+$", "");
  }

  /** One for each measure, in the order they were taken. */
  List<Map<String, Object>> rows() {
    return rows;
  }

  /** The results for a reader. */
  String table() {
    return LINE.formatted("name", "median", "p95", "least", "n", "must", "holds") + table;
  }
}
