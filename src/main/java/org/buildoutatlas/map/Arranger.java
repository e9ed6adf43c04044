package org.buildoutatlas.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/**
 * Says where the markers of a scene stand and where their labels go. What depends on the scale
 * alone is worked out once and kept: as one piece where few markers are shown at all, and in square
 * tiles of the plane where there is a crowd. Safe to ask from any thread.
 */
final class Arranger {

  /** Up to so many markers the whole map is one piece and each of them has a name. */
  private static final int FEW = 150;

  /** The side of a tile, in pixels. */
  private static final double TILE = 1024;

  /** How far markers beyond a tile push those within, in pixels. */
  private static final double BEYOND = 130;

  /** So many markers of a tile have a name. */
  private static final int NAMES = 10;

  /** A plane is nowhere as wide as this, in pixels. */
  private static final Box EVERYWHERE = Box.around(new Point(0, 0), 1e9);

  private static final int WHOLES = 6;
  private static final int TILES = 64;

  private final TextMeasure measure;
  private final Words words;
  private final Memo<Whole, Layout> wholes = new Memo<>(WHOLES);
  private final Memo<Tile, Layout> tiles = new Memo<>(TILES);

  Arranger(TextMeasure measure, Words words) {
    this.measure = measure;
    this.words = words;
  }

  /** All that an arrangement depends on. */
  private record Whole(
      Same<Shown> shown,
      Projection projection,
      double scale,
      Selection selection,
      Optional<String> opened) {}

  private record Tile(Whole whole, int column, int row) {}

  /**
   * Where everything goes on the sheet of a scene.
   *
   * @param obstacles what labels must stay out of, in pixels
   */
  Layout arrange(MapScene scene, List<Box> obstacles) {
    return everywhere(scene).on(scene.frame().sheet(), obstacles, measure);
  }

  /** By the id of a site: the marker that shows it, alone or with others, in pixels. */
  Map<String, Disc> stands(MapScene scene) {
    Layout all = everywhere(scene);
    Map<String, Disc> stands = new HashMap<>();
    for (MapMarker marker : all.markers()) {
      Disc disc = new Disc(all.center(marker), marker.base().radius());
      switch (marker) {
        case MapMarker.OfSite of -> stands.put(of.site().site().id(), disc);
        case MapMarker.OfCluster of ->
            of.bunch().sites().forEach(site -> stands.put(site.site().id(), disc));
        case MapMarker.OfCandidate _, MapMarker.OfPoint _ -> {}
      }
    }
    return stands;
  }

  private Layout everywhere(MapScene scene) {
    MapFrame frame = scene.frame();
    Affine toPixels = frame.toPixels();
    Gathering gathering = gathering(scene);
    Layout all =
        gathering.count() <= FEW ? whole(scene, gathering) : crowd(gathering, whole(scene), frame);
    return all.plus(toPixels.tx(), toPixels.ty());
  }

  /** The sign for several sites with that name in a scene; empty where there is none. */
  Optional<Cluster> cluster(MapScene scene, String name) {
    return gathering(scene).cluster(name);
  }

  private Gathering gathering(MapScene scene) {
    SiteWords siteWords = new SiteWords(words, new Numbers());
    return new Gathering(scene, siteWords, FEW);
  }

  private static Whole whole(MapScene scene) {
    return new Whole(
        new Same<>(scene.visible()),
        scene.frame().projection(),
        scene.frame().camera().scale(),
        scene.viewpoint().selection(),
        scene.opened());
  }

  private Layout whole(MapScene scene, Gathering gathering) {
    return switch (scene.viewpoint().selection()) {
      case Selection.Nothing _, Selection.OfPartner _ ->
          wholes.get(
              whole(scene),
              _ -> {
                List<MapMarker> markers = gathering.all();
                return Layout.of(markers, gathering.pinned())
                    .named(markers, EVERYWHERE, true, measure);
              });
      case Selection.OfSite _, Selection.OfCandidate _ -> {
        MapScene calm = scene.withSelection(new Selection.Nothing());
        Layout before = whole(calm, gathering(calm));
        yield wholes.get(
            whole(scene),
            _ -> Layout.of(gathering.all(), gathering.pinned()).named(EVERYWHERE, before, measure));
      }
    };
  }

  private Layout crowd(Gathering gathering, Whole whole, MapFrame frame) {
    Affine toPixels = frame.toPixels();
    Box sheet = frame.sheet().plus(-toPixels.tx(), -toPixels.ty());
    if (frame.region() != Region.GLOBE) {
      return tiled(gathering, whole, sheet);
    }
    // A globe has no plane of its own that tiles could keep to while it is turned.
    List<MapMarker> seen =
        gathering.all().stream()
            .filter(m -> sheet.grow(BEYOND).contains(m.base().place().x(), m.base().place().y()))
            .toList();
    int names = (int) (NAMES * sheet.width() * sheet.height() / TILE / TILE);
    return Layout.ofCrowd(seen, gathering.pinned())
        .named(named(seen, names), sheet, false, measure);
  }

  /** Those that must have a name, and the largest others. */
  private static List<MapMarker> named(List<MapMarker> markers, int names) {
    return Stream.concat(
            markers.stream().filter(marker -> marker.base().must()),
            markers.stream().filter(marker -> !marker.base().must()).limit(names))
        .toList();
  }

  private Layout tiled(Gathering gathering, Whole whole, Box sheet) {
    Layout all = new Layout(List.of(), Map.of(), Map.of());
    for (int row = tile(sheet.minY()); row <= tile(sheet.maxY()); row++) {
      for (int column = tile(sheet.minX()); column <= tile(sheet.maxX()); column++) {
        all = all.with(tiles.get(new Tile(whole, column, row), tile -> tile(gathering, tile)));
      }
    }
    return all;
  }

  /** A tile knows its neighbours' markers, and keeps its labels to itself. */
  private Layout tile(Gathering gathering, Tile tile) {
    Box box = Box.at(tile.column * TILE, tile.row * TILE, TILE, TILE);
    List<MapMarker> about = gathering.in(box.grow(BEYOND));
    List<MapMarker> own = about.stream().filter(marker -> isIn(marker, box)).toList();
    return Layout.ofCrowd(about, gathering.pinned())
        .named(named(own, NAMES), box, false, measure)
        .only(own);
  }

  /** Each marker is of one tile: upper and left edges belong to it. */
  private static boolean isIn(MapMarker marker, Box box) {
    Point place = marker.base().place();
    return place.x() >= box.minX()
        && place.x() < box.maxX()
        && place.y() >= box.minY()
        && place.y() < box.maxY();
  }

  private static int tile(double pixels) {
    return (int) Math.floor(pixels / TILE);
  }
}
