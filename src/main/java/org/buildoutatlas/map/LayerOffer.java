package org.buildoutatlas.map;

import java.util.Arrays;
import java.util.List;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;

/** Which layers a region's map has something for. */
public final class LayerOffer {

  private LayerOffer() {}

  /** The layers that can be switched on a region's map, the foremost first. */
  public static List<MapLayer> of(Atlas atlas, Region region) {
    return Arrays.stream(MapLayer.values())
        .filter(layer -> isOffered(layer, atlas, region))
        .toList();
  }

  private static boolean isOffered(MapLayer layer, Atlas atlas, Region region) {
    boolean korea = region == Region.KOREA;
    boolean us = region == Region.UNITED_STATES;
    return switch (layer) {
      case STARGATE, ADJACENT, HOSTS, OCEANS -> !korea;
      case ABROAD ->
          !us
              && atlas.sites().stream()
                  .anyMatch(
                      site ->
                          Shown.layer(site) == MapLayer.ABROAD
                              && (!korea || site.country().equals("KR")));
      case CANDIDATES -> korea && !atlas.siting().candidates().isEmpty();
      case FLOWS -> !korea;
      case FACILITIES -> korea && has(atlas, ReferencePoint.Kind.YARD);
      case CABLES, DEPTH -> korea;
      case COUNTIES -> us;
      case PLACES, AIRPORTS -> true;
    };
  }

  private static boolean has(Atlas atlas, ReferencePoint.Kind kind) {
    return atlas.siting().referencePoints().stream().anyMatch(point -> point.kind() == kind);
  }
}
