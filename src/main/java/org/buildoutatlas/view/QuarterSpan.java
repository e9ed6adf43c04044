package org.buildoutatlas.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.buildoutatlas.model.Quarter;

/**
 * A row of quarters without gaps.
 *
 * @param first its first quarter
 * @param last its last quarter, not before the first
 */
public record QuarterSpan(Quarter first, Quarter last) {

  private static final int IN_A_YEAR = 4;

  /** Rejects a last quarter before the first. */
  public QuarterSpan {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** The whole years from that of one day to that of another, which is not before it. */
  public static QuarterSpan years(LocalDate from, LocalDate to) {
    return new QuarterSpan(new Quarter(from.getYear(), 1), new Quarter(to.getYear(), IN_A_YEAR));
  }

  /** How many quarters it has; at least 1. */
  public int size() {
    return index(last) + 1;
  }

  /** The quarters in their order. */
  public List<Quarter> quarters() {
    return IntStream.range(0, size()).mapToObj(first::plus).toList();
  }

  /** How many quarters one lies after the first; negative before it. */
  public int index(Quarter quarter) {
    return (quarter.year() - first.year()) * IN_A_YEAR + quarter.number() - first.number();
  }

  /** The quarter itself, or the end of the row that is nearest to it. */
  public Quarter kept(Quarter quarter) {
    return first.plus(Math.clamp(index(quarter), 0, size() - 1));
  }

  /** The day itself, or the first or last day of the row. */
  public LocalDate kept(LocalDate day) {
    if (day.isBefore(first.first())) {
      return first.first();
    }
    return day.isAfter(last.last()) ? last.last() : day;
  }

  /** Whether another row lies within this one. */
  public boolean holds(QuarterSpan other) {
    return kept(other.first).equals(other.first) && kept(other.last).equals(other.last);
  }

  /** The same row, made longer by whole years until it holds the quarter. */
  public QuarterSpan holding(Quarter quarter) {
    Quarter from = quarter.compareTo(first) < 0 ? new Quarter(quarter.year(), 1) : first;
    Quarter to = quarter.compareTo(last) > 0 ? new Quarter(quarter.year(), IN_A_YEAR) : last;
    return new QuarterSpan(from, to);
  }

  /** Where the morning of a day lies, in quarters after the beginning; kept within the row. */
  public double position(LocalDate day) {
    LocalDate kept = kept(day);
    Quarter quarter = Quarter.of(kept);
    LocalDate begin = quarter.first();
    long days = ChronoUnit.DAYS.between(begin, quarter.plus(1).first());
    return index(quarter) + (double) ChronoUnit.DAYS.between(begin, kept) / days;
  }

  /** The quarter at a distance from the beginning in quarters, kept within the row. */
  public Quarter quarterAt(double position) {
    return first.plus((int) Math.clamp(Math.floor(position), 0, size() - 1.0));
  }

  /** The day at a distance from the beginning in quarters, kept within the row. */
  public LocalDate dayAt(double position) {
    Quarter quarter = quarterAt(position);
    LocalDate begin = quarter.first();
    long days = ChronoUnit.DAYS.between(begin, quarter.plus(1).first());
    double share = Math.clamp(position - index(quarter), 0, 1);
    return begin.plusDays(Math.min(days - 1, (long) Math.floor(share * days + 1e-9)));
  }
}
