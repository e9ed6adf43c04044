package org.buildoutatlas.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.Selection;
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
 * @param opened the name of the sign for several sites whose sites are laid out about it
 * @param census remembers what is shown from one painting to the next
 * @param cards what stands over the map, in pixels: texts stay out of it
 * @param stands by the id of a site: the marker that shows it, alone or with others, in pixels
 */
public record MapScene(
    Atlas atlas,
    Viewpoint viewpoint,
    MapFrame frame,
    Theme theme,
    Optional<String> hovered,
    List<OwnLayer> own,
    Optional<String> opened,
    Census census,
    List<Box> cards,
    Map<String, Disc> stands) {

  /** Copies the collections. */
  public MapScene {
    own = List.copyOf(own);
    cards = List.copyOf(cards);
    stands = Map.copyOf(stands);
  }

  /** A scene with nothing over the map. */
  public MapScene(
      Atlas atlas,
      Viewpoint viewpoint,
      MapFrame frame,
      Theme theme,
      Optional<String> hovered,
      List<OwnLayer> own,
      Optional<String> opened,
      Census census) {
    this(atlas, viewpoint, frame, theme, hovered, own, opened, census, List.of(), Map.of());
  }

  /**
   * A scene that is painted once, without a pointer over it and without layers of the user's own.
   */
  public static MapScene of(Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme) {
    return of(atlas, viewpoint, frame, theme, new Census());
  }

  /** A scene without a pointer over it and without layers of the user's own. */
  public static MapScene of(
      Atlas atlas, Viewpoint viewpoint, MapFrame frame, Theme theme, Census census) {
    return new MapScene(
        atlas, viewpoint, frame, theme, Optional.empty(), List.of(), Optional.empty(), census);
  }

  /** The same scene with layers of the user's own. */
  public MapScene withOwn(List<OwnLayer> layers) {
    return new MapScene(
        atlas, viewpoint, frame, theme, hovered, layers, opened, census, cards, stands);
  }

  /** The same scene with the pointer over a group. */
  public MapScene withHovered(Optional<String> group) {
    return new MapScene(atlas, viewpoint, frame, theme, group, own, opened, census, cards, stands);
  }

  /** The same scene with the sites of a sign laid out about it. */
  public MapScene withOpened(Optional<String> sign) {
    return new MapScene(atlas, viewpoint, frame, theme, hovered, own, sign, census, cards, stands);
  }

  /** The same scene with something else chosen. */
  public MapScene withSelection(Selection chosen) {
    return new MapScene(
        atlas,
        viewpoint.withSelection(chosen),
        frame,
        theme,
        hovered,
        own,
        opened,
        census,
        cards,
        stands);
  }

  /** The same scene with that standing over the map. */
  public MapScene withCards(List<Box> over) {
    return new MapScene(atlas, viewpoint, frame, theme, hovered, own, opened, census, over, stands);
  }

  /** The same scene with the sites' markers standing there. */
  MapScene withStands(Map<String, Disc> markers) {
    return new MapScene(
        atlas, viewpoint, frame, theme, hovered, own, opened, census, cards, markers);
  }

  /** What the viewpoint shows of the atlas. */
  public Shown shown() {
    return census.shown(atlas, viewpoint);
  }

  /** What is left of it on the layers that are on. */
  public Shown visible() {
    return census.visible(atlas, viewpoint);
  }
}
