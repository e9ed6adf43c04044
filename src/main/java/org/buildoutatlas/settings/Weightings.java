package org.buildoutatlas.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buildoutatlas.settings.Settings.Weighting;

/** Weights under names as lines of the file: {@code weights.1.name} and {@code weights.1.of}. */
final class Weightings {

  private static final String KEY = "weights.%d.%s";

  private Weightings() {}

  /** Those that can be read, as far as they are numbered without a gap. */
  static List<Weighting> read(Properties p) {
    List<Weighting> found = new ArrayList<>();
    for (int i = 1; p.containsKey(KEY.formatted(i, "name")); i++) {
      String name = p.getProperty(KEY.formatted(i, "name"), "");
      weights(p.getProperty(KEY.formatted(i, "of"), ""))
          .filter(_ -> !name.isBlank())
          .ifPresent(weights -> found.add(new Weighting(name, weights)));
    }
    return found;
  }

  static void write(List<Weighting> weightings, Properties p) {
    for (int i = 0; i < weightings.size(); i++) {
      p.setProperty(KEY.formatted(i + 1, "name"), weightings.get(i).name());
      p.setProperty(
          KEY.formatted(i + 1, "of"),
          new TreeMap<>(weightings.get(i).weights())
              .entrySet().stream()
                  .map(e -> e.getKey() + "=" + e.getValue())
                  .collect(Collectors.joining(",")));
    }
  }

  /** Empty where one of them is no weight. */
  private static Optional<Map<String, Double>> weights(String written) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String each : written.split(",", -1)) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        return Optional.empty();
      }
      try {
        double weight = Double.parseDouble(each.substring(equals + 1));
        if (!(weight >= 0) || Double.isInfinite(weight)) {
          return Optional.empty();
        }
        weights.put(each.substring(0, equals).strip(), weight);
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.of(weights);
  }
}
