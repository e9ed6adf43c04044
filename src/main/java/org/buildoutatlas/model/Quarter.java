package org.buildoutatlas.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the step in which plans are shown.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})[- ]?Q([1-4])");

  /** Rejects a number outside 1 to 4. */
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
    }
  }

  /** The quarter in which a day lies. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /**
   * Reads {@code 2027Q4}, {@code 2027-Q4} or {@code 2027 Q4}; empty where the text is none of them.
   */
  public static Optional<Quarter> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? Optional.of(new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }

  /** This quarter moved by a number of quarters, which may be negative. */
  public Quarter plus(int quarters) {
    int index = year * 4 + number - 1 + quarters;
    return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  /** Its first day. */
  public LocalDate first() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  /** Its last day. */
  public LocalDate last() {
    return plus(1).first().minusDays(1);
  }

  /** Earlier quarters first. */
  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }

  /** The form shown on screen: {@code 2027 Q2}. */
  @Override
  public String toString() {
    return year + " Q" + number;
  }
}
