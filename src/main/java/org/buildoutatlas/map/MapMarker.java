package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.siting.Score;

/** Something that stands on the map at a place and may carry a label. */
sealed interface MapMarker {

  /** What it is and how it is written; the same for all kinds. */
  Base base();

  /**
   * What all markers have.
   *
   * @param name of its group, for example {@code site:abilene}
   * @param title in words
   * @param place its true place, in pixels
   * @param radius the room it takes about its centre, in pixels
   * @param firm whether it gives way only to its like
   * @param emphasis how it stands out
   * @param label what is written beside it
   * @param must whether its label must be shown
   */
  record Base(
      String name,
      String title,
      Point place,
      double radius,
      boolean firm,
      Emphasis emphasis,
      LabelText label,
      boolean must) {}

  /**
   * A site.
   *
   * @param site what is shown
   */
  record OfSite(Base base, ShownSite site) implements MapMarker {}

  /**
   * A Korean candidate.
   *
   * @param score its score
   */
  record OfCandidate(Base base, Score score) implements MapMarker {}

  /**
   * A yard or cable landing.
   *
   * @param point which
   */
  record OfPoint(Base base, ReferencePoint point) implements MapMarker {}
}
