package org.buildoutatlas.outlook;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.Quarter;

/**
 * What an outlook says of one measure. Amounts are whole dollars or kilowatts.
 *
 * @param measure what it is about
 * @param target what is to be reached
 * @param fan quantiles by quarter
 * @param byNow quantiles by the end of the day of knowledge
 * @param byTarget quantiles by the end of the target's day
 * @param spread how the outcomes are spread by the end of the target's day
 * @param chanceByTarget the share of outcomes that reach the target by its day, 0 to 1
 * @param chanceBy2030 the share that reach it by the end of 2030
 * @param reached the quarter by whose end the median reaches the target; empty: not by 2035
 * @param planned what the plan comes to by the end of each quarter of the fan: nothing late,
 *     everything built, cost at its most likely value
 */
public record Forecast(
    Measure measure,
    long target,
    Fan fan,
    Fan.Band byNow,
    Fan.Band byTarget,
    Spread spread,
    double chanceByTarget,
    double chanceBy2030,
    Optional<Quarter> reached,
    List<Long> planned) {

  /** The last quarter by which the second chance is given. */
  public static final Quarter END_OF_2030 = new Quarter(2030, 4);

  /** Copies the list. */
  public Forecast {
    planned = List.copyOf(planned);
  }
}
