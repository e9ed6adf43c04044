package org.buildoutatlas.bench;

/**
 * What is measured under one name, and how good it must be.
 *
 * @param name stable, in lower case with dots, for example {@code map.land.us}
 * @param what is measured, in a few words
 * @param unit of the samples
 * @param statistic which figure of the samples must be so good
 * @param must the largest figure that is good enough
 */
public record Measure(String name, String what, String unit, Statistic statistic, double must) {

  /** A figure of the samples. */
  public enum Statistic {
    MEDIAN,
    P95
  }
}
