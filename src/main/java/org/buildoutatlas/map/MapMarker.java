package org.buildoutatlas.map;

import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.siting.Score;

/** Something that stands on the map at a place and may carry a label. */
sealed interface MapMarker {

  /** What it is and how it is written; the same for all kinds. */
  Base base();

  /** The same on a sheet whose corner lies elsewhere. */
  MapMarker plus(double dx, double dy);

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
      boolean must) {

    /** Moved by that much. */
    Base plus(double dx, double dy) {
      return new Base(name, title, place.plus(dx, dy), radius, firm, emphasis, label, must);
    }
  }

  /**
   * A site.
   *
   * @param site what is shown
   */
  record OfSite(Base base, ShownSite site) implements MapMarker {

    @Override
    public MapMarker plus(double dx, double dy) {
      return new OfSite(base.plus(dx, dy), site);
    }
  }

  /**
   * Several sites as one sign.
   *
   * @param bunch which
   */
  record OfCluster(Base base, Bunch bunch) implements MapMarker {

    @Override
    public MapMarker plus(double dx, double dy) {
      return new OfCluster(base.plus(dx, dy), bunch);
    }
  }

  /**
   * A Korean candidate.
   *
   * @param score its score
   * @param trial whether it is one of the user's own
   */
  record OfCandidate(Base base, Score score, boolean trial) implements MapMarker {

    @Override
    public MapMarker plus(double dx, double dy) {
      return new OfCandidate(base.plus(dx, dy), score, trial);
    }
  }

  /**
   * A yard or cable landing.
   *
   * @param point which
   */
  record OfPoint(Base base, ReferencePoint point) implements MapMarker {

    @Override
    public MapMarker plus(double dx, double dy) {
      return new OfPoint(base.plus(dx, dy), point);
    }
  }
}
