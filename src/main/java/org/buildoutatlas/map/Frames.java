package org.buildoutatlas.map;

import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/** Which part of the plane a viewpoint shows on a sheet. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class Frames {

  private Frames() {}

  /** The frame of a viewpoint: its own camera, or the region's opening frame. */
  public static MapFrame of(Viewpoint viewpoint, Atlas atlas, double width, double height) {
    throw new UnsupportedOperationException();
  }

  /** The opening frame: the region's own country or sea, with all its sites or candidates, plus 8 %. */
  public static MapFrame opening(Region region, Atlas atlas, double width, double height) {
    throw new UnsupportedOperationException();
  }
}
