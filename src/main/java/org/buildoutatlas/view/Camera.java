package org.buildoutatlas.view;

import org.buildoutatlas.model.LonLat;

/**
 * Where the map is looked at from.
 *
 * @param center the place under the middle of the map
 * @param scale pixels per projected metre; positive
 */
public record Camera(LonLat center, double scale) {

  /** Rejects a scale that is not positive. */
  public Camera {
    if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("A scale is positive, not " + scale);
    }
  }

  /** The same scale about another place. */
  public Camera withCenter(LonLat place) {
    return new Camera(place, scale);
  }

  /** The same place at another scale. */
  public Camera withScale(double pixelsPerMetre) {
    return new Camera(center, pixelsPerMetre);
  }
}
