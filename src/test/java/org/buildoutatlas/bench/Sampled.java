package org.buildoutatlas.bench;

import java.util.List;
import java.util.Map;

/**
 * What a bench found under one name.
 *
 * @param name that of the {@link Measure}
 * @param samples in the order they were taken; empty where nothing could be measured
 * @param conditions what else a reader must know, for example the size of the picture
 * @param skipped why nothing could be measured, as a sentence; empty where something was
 */
public record Sampled(
    String name, List<Double> samples, Map<String, String> conditions, String skipped) {

  /** Copies the collections. */
  public Sampled {
    samples = List.copyOf(samples);
    conditions = Map.copyOf(conditions);
  }

  /** Samples that were taken. */
  public static Sampled of(Measure measure, double[] samples, Map<String, String> conditions) {
    return new Sampled(
        measure.name(), java.util.Arrays.stream(samples).boxed().toList(), conditions, "");
  }

  /** Nothing, and why. */
  public static Sampled skipped(Measure measure, String why) {
    return new Sampled(measure.name(), List.of(), Map.of(), why);
  }

  /** The sample below which a share of them lies, 0 to 1; there must be at least one. */
  public double quantile(double share) {
    List<Double> sorted = samples.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }

  /** The figure that a measure asks for. */
  public double figure(Measure.Statistic statistic) {
    return switch (statistic) {
      case MEDIAN -> quantile(0.5);
      case P95 -> quantile(0.95);
    };
  }
}
