package org.buildoutatlas.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;

/**
 * The base map, from the layers of outlines and depths.
 *
 * <p>The layers of a region are read, projected and weighed when it is first painted, or warmed up;
 * after that painting costs as much as there is to see.
 */
public final class LayeredBaseMap implements BaseMap {

  private final Map<Region, Once<Ground>> grounds = new EnumMap<>(Region.class);

  /** Keeps where the layers come from. */
  public LayeredBaseMap(LayerSource layers) {
    Once<Countries> countries = new Once<>(() -> new Countries(layers));
    for (Region region : Region.values()) {
      grounds.put(
          region,
          new Once<>(
              () ->
                  switch (region) {
                    case UNITED_STATES -> new UnitedStatesGround(layers, countries.get());
                    case KOREA -> new KoreaGround(layers, countries.get());
                    case PACIFIC, WORLD, GLOBE ->
                        new GlobeGround(layers, Frames.projection(region), countries.get());
                  }));
    }
  }

  /**
   * Gets a region ready to be painted, so that its first painting need not wait for it; from any
   * thread.
   *
   * @throws org.buildoutatlas.geo.UnreadableLayer if a layer is missing or broken
   */
  public void warmUp(Region region) {
    ground(region);
  }

  private Ground ground(Region region) {
    return Objects.requireNonNull(grounds.get(region)).get();
  }

  @Override
  public Drawing paint(MapFrame frame, Theme theme, Set<String> hostStates, LayerChoice layers) {
    Brush brush = Brush.on(frame, theme);
    Ground ground = ground(frame.region());
    return new Drawing(
        frame.width(),
        frame.height(),
        theme.ui().canvas(),
        ground.paint(brush, layers.shows(MapLayer.HOSTS) ? hostStates : Set.of(), layers).toList());
  }
}
