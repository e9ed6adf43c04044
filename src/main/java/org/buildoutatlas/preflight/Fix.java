package org.buildoutatlas.preflight;

import java.time.LocalDate;
import org.buildoutatlas.page.SheetSize;

/** What mends a flaw: one change of what was asked for. */
public sealed interface Fix {

  /** Counts no US sites beside Stargate. */
  record WithoutAdjacentSites() implements Fix {}

  /** Supposes nothing. */
  record InBaseCase() implements Fix {}

  /**
   * Shows what was known on another day.
   *
   * @param day up to which the data set goes
   */
  record KnownOn(LocalDate day) implements Fix {}

  /**
   * Leaves a page out.
   *
   * @param id the page's
   */
  record WithoutPage(String id) implements Fix {}

  /**
   * Sets the pages on a larger sheet.
   *
   * @param size how large
   */
  record OnSheet(SheetSize.Named size) implements Fix {}

  /**
   * Paints the pages in another theme.
   *
   * @param theme its name
   */
  record InTheme(String theme) implements Fix {}
}
