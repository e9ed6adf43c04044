package org.buildoutatlas.ui.shell;

import java.net.URI;
import java.util.Optional;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/**
 * Something that was found by its name.
 *
 * @param kind what it is, as the last part of a message key
 * @param title its name
 * @param support a line that tells it from others
 * @param selection what choosing it selects
 * @param region on which map it lies
 * @param place where it lies
 * @param page what it opens outside the window
 */
record SearchHit(
    Kind kind,
    String title,
    String support,
    Selection selection,
    Optional<Region> region,
    Optional<LonLat> place,
    Optional<URI> page) {

  /** What can be found. */
  enum Kind {
    SITE("site"),
    CANDIDATE("candidate"),
    PARTNER("partner"),
    SOURCE("source");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
