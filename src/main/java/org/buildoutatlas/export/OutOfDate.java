package org.buildoutatlas.export;

import java.util.List;

/**
 * An object of a deck that says numbers which the data set no longer gives.
 *
 * @param slide which slide it is on, from 1
 * @param object its name
 * @param numbers how many points, rows or texts it has
 * @param changes those that differ, at least one
 * @param example the one that tells most
 */
public record OutOfDate(
    int slide, String object, int numbers, List<Change> changes, Change example) {

  /**
   * What differs.
   *
   * @param place where in the object, such as the series and the day of a point; empty for a text
   * @param was what the deck says
   * @param now what it would say today
   */
  public record Change(String place, String was, String now) {}

  /** Copies the list and rejects an object of which nothing differs. */
  public OutOfDate {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("Nothing differs");
    }
  }

  /** A text that differs. */
  public static OutOfDate text(int slide, String object, String was, String now) {
    Change change = new Change("", was, now);
    return new OutOfDate(slide, object, 1, List.of(change), change);
  }

  /** Whether it is one of several things that differ, so that it has to be said which. */
  public boolean hasParts() {
    return numbers > 1;
  }
}
