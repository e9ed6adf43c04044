package org.buildoutatlas.outlook;

import java.time.LocalDate;

/**
 * How a step's money is spent: shell along 3x² − 2x³ from the start of building to the switching
 * on, equipment evenly over the year before it. Days are counted from 1 January 1970.
 *
 * @param start the day on which building begins
 * @param on the day of switching on
 */
record Course(double start, double on) {

  private static final double YEAR = 365.25;

  static Course of(Step step) {
    return new Course(step.start().toEpochDay(), step.on().toEpochDay());
  }

  /** The end of a day. */
  static double endOf(LocalDate day) {
    return day.toEpochDay() + 1.0;
  }

  /** The share of shell spending by a day, 0 to 1. */
  double shell(double day) {
    double x = Math.max(0, Math.min(1, (day - start) / (on - start)));
    return x * x * (3 - 2 * x);
  }

  /** The share of equipment spending by a day, 0 to 1. */
  double equipment(double day) {
    return Math.max(0, Math.min(1, (day - on + YEAR) / YEAR));
  }

  /** The same, switched on that many days later. */
  Course late(double days) {
    return new Course(start, on + days);
  }

  /** Whether anything is spent by the end of a day. */
  boolean hasBegun(double endOfDay) {
    return endOfDay > start || endOfDay > on - YEAR;
  }

  /** Whether it is switched on by the end of a day. */
  boolean isOn(double endOfDay) {
    return endOfDay > on;
  }

  /**
   * Whole dollars spent by a day.
   *
   * @param factor by what modelled cost differs from the most likely one
   */
  long spent(Step step, double factor, double day) {
    double shell = step.shell().stated() + factor * step.shell().modelled();
    double equipment = step.equipment().stated() + factor * step.equipment().modelled();
    return (long) (shell * shell(day) + equipment * equipment(day) + 0.5);
  }
}
