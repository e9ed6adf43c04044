package org.buildoutatlas.ui.measure;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.geo.Survey;
import org.buildoutatlas.model.LonLat;

/**
 * What is being measured.
 *
 * @param places in the order of the clicks
 * @param closed whether they are a ring
 * @param ended whether the next click begins anew
 */
record Draft(List<LonLat> places, boolean closed, boolean ended) {

  static final Draft EMPTY = new Draft(List.of(), false, false);

  /** Copies the places. */
  Draft {
    places = List.copyOf(places);
  }

  /** With one more place; the first of another where this has ended. */
  Draft with(LonLat place) {
    if (ended) {
      return EMPTY.with(place);
    }
    if (!places.isEmpty() && places.getLast().equals(place)) {
      return this;
    }
    List<LonLat> more = new ArrayList<>(places);
    more.add(place);
    return new Draft(more, false, false);
  }

  /** Ended where it is; nothing is left of a single place. */
  Draft end() {
    return places.size() < 2 ? EMPTY : new Draft(places, closed, true);
  }

  /** Joined to a ring and ended, where that can be. */
  Draft close() {
    return canClose() ? new Draft(places, true, true) : this;
  }

  /** Whether it can be joined to a ring. */
  boolean canClose() {
    return places.size() > 2 && !closed;
  }

  /** Without its last step: the joining of the ring, or else the last place. */
  Draft back() {
    if (closed || places.isEmpty()) {
      return new Draft(places, false, false);
    }
    return new Draft(places.subList(0, places.size() - 1), false, false);
  }

  /** Its lengths and area. */
  Survey survey() {
    return new Survey(places, closed);
  }
}
