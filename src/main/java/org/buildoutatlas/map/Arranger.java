package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.drawing.Affine;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.view.LayerChoice;
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

  private static final int WHOLES = 4;
  private static final int TILES = 64;

  private final TextMeasure measure;
  private final Words words;
  private final Memo<Whole, Layout> wholes = new Memo<>(WHOLES);
  private final Memo<Tile, Layout> tiles = new Memo<>(TILES);

  Arranger(TextMeasure measure, Words words) {
    this.measure = measure;
    this.words = words;
  }

  /** All that an arrangement of the whole map depends on. */
  private record Whole(
      Same<Shown> shown,
      Object projection,
      double scale,
      Selection selection,
      LayerChoice layers,
      Optional<String> opened) {}

  private record Tile(Whole whole, int column, int row) {}

  /**
   * Where everything goes on the sheet of a scene.
   *
   * @param obstacles what labels must stay out of, in pixels
   */
  Layout arrange(MapScene scene, List<Box> obstacles) {
    MapFrame frame = scene.frame();
    Affine toPixels = frame.toPixels();
    Whole whole = whole(scene);
    Presenter presenter = new Presenter(scene, words());
    Layout all =
        presenter.count() <= FEW || frame.region() == Region.GLOBE
            ? wholes.get(whole, _ -> all(presenter))
            : tiled(presenter, whole, frame.sheet().plus(-toPixels.tx(), -toPixels.ty()));
    return all.plus(toPixels.tx(), toPixels.ty()).on(frame.sheet(), obstacles, measure);
  }
}
