package org.buildoutatlas.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which layers are shown, and how opaque.
 *
 * @param shown the atlas's own layers that are on
 * @param opacity of layers that are paler than usual, above 0 and up to 1; one that is missing is
 *     opaque
 * @param hidden the user's own layers, by id, that are off
 * @param ownOpacity of the user's own layers, by id, as above
 */
public record LayerChoice(
    Set<MapLayer> shown,
    Map<MapLayer, Double> opacity,
    Set<String> hidden,
    Map<String, Double> ownOpacity) {

  /**
   * What is shown until something else is chosen: all but counties, airports and the oceans' depth.
   */
  public static final LayerChoice USUAL =
      new LayerChoice(
          EnumSet.complementOf(EnumSet.of(MapLayer.COUNTIES, MapLayer.AIRPORTS, MapLayer.OCEANS)),
          Map.of(),
          Set.of(),
          Map.of());

  /** Copies the collections and rejects an opacity that is not above 0 and up to 1. */
  public LayerChoice {
    shown = Set.copyOf(shown);
    opacity = Map.copyOf(opacity);
    hidden = Set.copyOf(hidden);
    ownOpacity = Map.copyOf(ownOpacity);
    opacity.values().forEach(LayerChoice::check);
    ownOpacity.values().forEach(LayerChoice::check);
  }

  private static void check(double opacity) {
    if (!(opacity > 0 && opacity <= 1)) {
      throw new IllegalArgumentException("An opacity is above 0 and at most 1, not " + opacity);
    }
  }

  /** Whether a layer is on. */
  public boolean shows(MapLayer layer) {
    return shown.contains(layer);
  }

  /** How opaque a layer is, above 0 and up to 1. */
  public double opacity(MapLayer layer) {
    return opacity.getOrDefault(layer, 1.0);
  }

  /** Whether one of the user's own layers is on. */
  public boolean shows(String own) {
    return !hidden.contains(own);
  }

  /** How opaque one of the user's own layers is, above 0 and up to 1. */
  public double opacity(String own) {
    return ownOpacity.getOrDefault(own, 1.0);
  }

  /** With a layer on or off. */
  public LayerChoice with(MapLayer layer, boolean on) {
    Set<MapLayer> changed = EnumSet.noneOf(MapLayer.class);
    changed.addAll(shown);
    if (on) {
      changed.add(layer);
    } else {
      changed.remove(layer);
    }
    return new LayerChoice(changed, opacity, hidden, ownOpacity);
  }

  /** With a layer as opaque as that. */
  public LayerChoice with(MapLayer layer, double opaque) {
    Map<MapLayer, Double> changed = new EnumMap<>(MapLayer.class);
    changed.putAll(opacity);
    changed.put(layer, opaque);
    return new LayerChoice(shown, changed, hidden, ownOpacity);
  }

  /** With one of the user's own layers on or off. */
  public LayerChoice with(String own, boolean on) {
    Set<String> changed = new HashSet<>(hidden);
    if (on) {
      changed.remove(own);
    } else {
      changed.add(own);
    }
    return new LayerChoice(shown, opacity, changed, ownOpacity);
  }

  /** With one of the user's own layers as opaque as that. */
  public LayerChoice with(String own, double opaque) {
    Map<String, Double> changed = new HashMap<>(ownOpacity);
    changed.put(own, opaque);
    return new LayerChoice(shown, opacity, hidden, changed);
  }
}
