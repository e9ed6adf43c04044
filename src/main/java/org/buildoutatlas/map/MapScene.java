package org.buildoutatlas.map;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Viewpoint;

/**
 * What is to be painted on a map: all that its painters need to know.
 *
 * @param atlas as known on the viewpoint's day
 * @param viewpoint from where it is seen
 * @param frame which part of the plane the sheet shows
 * @param theme in which colours
 * @param hovered the name of the group under the pointer
 * @param own the user's own layers, the foremost first
 * @param cards what stands over the map, in pixels: texts stay out of it
 */
public record MapScene(
    Atlas atlas,
    Viewpoint viewpoint,
    MapFrame frame,
    Theme theme,
    Optional<String> hovered,
    List<OwnLayer> own,
    List<Box> cards) {

  /** Copies layers and cards. */
  public MapScene {
    own = List.copyOf(own);
    cards = List.copyOf(cards);
  }

  /** A scene with nothing over the map. */
  public MapScene(
      Atlas atlas,
      Viewpoint viewpoint,
      MapFrame frame,
      Theme theme,
      Optional<String> hovered,
      List<OwnLayer> own) {
    this(atlas, viewpoint, frame, theme, hovered, own, List.of());
  }

  /** A scene without a pointer over it and without layers of the user's own. */
  public static MapScene of(Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme) {
    return new MapScene(atlas, viewpoint, frame, theme, Optional.empty(), List.of());
  }

  /** The same scene with layers of the user's own. */
  public MapScene withOwn(List<OwnLayer> layers) {
    return new MapScene(atlas, viewpoint, frame, theme, hovered, layers, cards);
  }

  /** The same scene with that standing over the map. */
  public MapScene withCards(List<Box> over) {
    return new MapScene(atlas, viewpoint, frame, theme, hovered, own, over);
  }

  /** What the viewpoint shows of the atlas. */
  public Shown shown() {
    return Shown.of(atlas, viewpoint);
  }
}
