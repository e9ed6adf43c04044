package org.buildoutatlas.ui.layer;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Region;

/**
 * Where one of the user's own layers is best looked at.
 *
 * @param layer which
 */
record Whereabouts(OwnLayer layer) {

  /** West, south, east, north of what the maps of one country are drawn for. */
  private static final Box UNITED_STATES = new Box(-130, 22, -62, 52);

  private static final Box KOREA = new Box(117, 29, 139, 45);

  /** No closer than this, in pixels per metre: a single point says nothing of scale. */
  private static final double CLOSEST = 1 / 60.0;

  /** The map of now where it reaches the layer, or else the best one. */
  Region region(MapFrame now) {
    Box extent = layer.extent();
    LonLat middle = new LonLat(extent.center().x(), extent.center().y());
    boolean reaches =
        switch (now.region()) {
          case UNITED_STATES -> UNITED_STATES.contains(extent);
          case KOREA -> KOREA.contains(extent);
          case PACIFIC, WORLD, GLOBE ->
              now.projection().domain().contains(middle.lon(), middle.lat());
        };
    if (reaches) {
      return now.region();
    }
    if (UNITED_STATES.contains(extent)) {
      return Region.UNITED_STATES;
    }
    return KOREA.contains(extent) ? Region.KOREA : Region.WORLD;
  }

  /** The camera that holds all of the layer on a sheet as large as that of a frame. */
  Camera camera(Region region, MapFrame now) {
    Box e = layer.extent();
    Camera camera =
        Frames.holding(
                region,
                List.of(
                    new LonLat(e.minX(), e.minY()),
                    new LonLat(e.minX(), e.maxY()),
                    new LonLat(e.maxX(), e.minY()),
                    new LonLat(e.maxX(), e.maxY())),
                now.width(),
                now.height())
            .camera();
    return camera.scale() > CLOSEST ? camera.withScale(CLOSEST) : camera;
  }
}
