package org.buildoutatlas.map;

import java.util.Optional;
import org.buildoutatlas.geo.DepthGrid;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.model.LonLat;

/**
 * How deep the sea is at a place, around Korea and the conterminous United States.
 *
 * <p>The grids are read when the first place is asked for, so ask in the background first.
 */
public final class Soundings {

  private final Once<DepthGrid> korea;
  private final Once<DepthGrid> unitedStates;

  /** Keeps where the grids come from. */
  public Soundings(LayerSource layers) {
    korea = new Once<>(() -> layers.depths("depth_korea_5min"));
    unitedStates = new Once<>(() -> layers.depths("depth_conus_5min"));
  }

  /** The depth in metres, good to about 9 km along the coast; empty on land and elsewhere. */
  public Optional<Double> depthAt(LonLat place) {
    return korea.get().depthAt(place).or(() -> unitedStates.get().depthAt(place));
  }
}
