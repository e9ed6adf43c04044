package org.buildoutatlas.view;

import java.util.Optional;

/**
 * A second map beside the first: it shares the quarter, the day, the selection and all else but the
 * region and the camera.
 *
 * @param region which map
 * @param camera where it is looked at from; empty for the region's opening frame
 */
public record Companion(Region region, Optional<Camera> camera) {

  /** A second map in its opening frame. */
  public static Companion of(Region region) {
    return new Companion(region, Optional.empty());
  }
}
