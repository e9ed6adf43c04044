package org.buildoutatlas.ui.shell;

import java.net.URI;
import java.util.Optional;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;

/**
 * Something that was found by its name.
 *
 * @param kind what it is
 * @param id stable among its kind
 * @param title its name
 * @param support a line that tells it from others; empty where none is needed
 * @param goal what choosing it does
 */
record SearchHit(Kind kind, String id, String title, String support, Goal goal) {

  /** What can be found. */
  enum Kind {
    SITE("site"),
    CANDIDATE("candidate"),
    PARTNER("partner"),
    ACTION("action"),
    SOURCE("source");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The last part of a message key. */
    String word() {
      return word;
    }
  }

  /** What choosing something does. */
  sealed interface Goal {

    /**
     * It is selected, and the map goes where it is.
     *
     * @param selection what is selected
     * @param region on which map it lies
     * @param place where it lies
     */
    record Look(Selection selection, Optional<Region> region, Optional<LonLat> place)
        implements Goal {}

    /**
     * A page is opened outside the window.
     *
     * @param uri its address
     */
    record Page(URI uri) implements Goal {}

    /**
     * Something is done.
     *
     * @param action what
     */
    record Do(Action action) implements Goal {}

    /** Nothing: it can only be read. */
    record Read() implements Goal {}
  }

  /** Whether it can be chosen now. */
  boolean isOpen() {
    return !(goal instanceof Goal.Do act) || act.action().enabled().getAsBoolean();
  }

  /** A word for it that is its own among all hits. */
  String key() {
    return kind.word() + ":" + id;
  }
}
