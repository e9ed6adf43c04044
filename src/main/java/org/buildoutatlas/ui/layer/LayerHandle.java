package org.buildoutatlas.ui.layer;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.map.LayerSwatch;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;

/**
 * What a row needs to know to show and change a layer, be it the atlas's or the user's own.
 *
 * @param id for its controls
 * @param swatch draws a small piece of it
 * @param shown whether it is on
 * @param opacity how opaque it is
 * @param switched switches it on or off
 * @param faded makes it paler
 */
record LayerHandle(
    String id,
    Function<Theme, Drawing> swatch,
    Predicate<LayerChoice> shown,
    ToDoubleFunction<LayerChoice> opacity,
    Switch switched,
    Fade faded) {

  /** Switches a layer on or off. */
  @FunctionalInterface
  interface Switch {
    LayerChoice apply(LayerChoice choice, boolean on);
  }

  /** Makes a layer as opaque as that. */
  @FunctionalInterface
  interface Fade {
    LayerChoice apply(LayerChoice choice, double opaque);
  }

  static LayerHandle of(MapLayer layer) {
    return new LayerHandle(
        layer.word(),
        theme -> new LayerSwatch(theme).of(layer),
        choice -> choice.shows(layer),
        choice -> choice.opacity(layer),
        (choice, on) -> choice.with(layer, on),
        (choice, opaque) -> choice.with(layer, opaque));
  }

  static LayerHandle of(OwnLayer layer) {
    String id = layer.id();
    return new LayerHandle(
        id,
        theme -> new LayerSwatch(theme).of(layer),
        choice -> choice.shows(id),
        choice -> choice.opacity(id),
        (choice, on) -> choice.with(id, on),
        (choice, opaque) -> choice.with(id, opaque));
  }
}
