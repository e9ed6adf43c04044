package org.buildoutatlas.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precisely as a source states it: a year, a half-year, a quarter, a month or a day.
 *
 * @param text as written, for example {@code 2026}, {@code 2027-H1}, {@code 2026-Q4}, {@code
 *     2025-05}, {@code 2026-09-10}
 * @param first the first day it can mean
 * @param last the last day it can mean
 */
public record PartialDate(String text, LocalDate first, LocalDate last)
    implements Comparable<PartialDate> {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");

  /**
   * Reads one of the five forms; empty where the text is none of them or names no day of the
   * calendar.
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(form.group(1));
      if (form.group(5) != null) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(new PartialDate(text, day, day));
      }
      if (form.group(4) != null) {
        return Optional.of(months(text, year, Integer.parseInt(form.group(4)), 1));
      }
      if (form.group(3) != null) {
        return Optional.of(months(text, year, Integer.parseInt(form.group(3)) * 6 - 5, 6));
      }
      if (form.group(2) != null) {
        return Optional.of(months(text, year, Integer.parseInt(form.group(2)) * 3 - 2, 3));
      }
      return Optional.of(months(text, year, 1, 12));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The whole of one day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  private static PartialDate months(String text, int year, int firstMonth, int count) {
    YearMonth start = YearMonth.of(year, firstMonth);
    return new PartialDate(text, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  /** The same where it is known to be no later than a day; a date that begins later is kept. */
  public PartialDate upTo(LocalDate day) {
    return last.isAfter(day) && first.isBefore(day) ? new PartialDate(text, first, day) : this;
  }

  /** Whether it has certainly passed by the end of that day. */
  public boolean isBy(LocalDate day) {
    return !last.isAfter(day);
  }

  /**
   * Orders by the last day meant, then the first: a month comes before a day only if it ends before
   * it.
   */
  @Override
  public int compareTo(PartialDate other) {
    int byLast = last.compareTo(other.last);
    return byLast != 0 ? byLast : first.compareTo(other.first);
  }
}
