package org.buildoutatlas.ui.stage;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.Frames;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Viewpoint;

/**
 * The room that a scene's page leaves for its map. The live map is larger: it fills the screen, so
 * that it can fly from one scene to the next, and its middle is put where all that the page's map
 * would show lies in this room.
 *
 * @param block what is to be seen
 * @param box where, in pixels of the sheet
 * @param key how high the key to the signs below it is, in pixels of the sheet
 * @param sheet the whole sheet, in its pixels
 */
record MapRoom(Block.MapBlock block, Box box, double key, Box sheet) {

  /** Pixels of the sheet per pixel of the map: names are read from the back of a room. */
  static final double LARGER = 1.5;

  private static final double ABOVE_KEY = 10;

  /** The room on a sheet; empty where its page shows no map. */
  static Optional<MapRoom> of(Sheet sheet) {
    return sheet.parts().stream()
        .filter(Part.Shown.class::isInstance)
        .map(Part.Shown.class::cast)
        .filter(shown -> shown.block() instanceof Block.MapBlock)
        .findFirst()
        .map(shown -> of((Block.MapBlock) shown.block(), shown.box(), sheet));
  }

  private static MapRoom of(Block.MapBlock block, Box all, Sheet sheet) {
    double high = block.painter().key(all.width() / LARGER).height() * LARGER;
    double key = high > all.height() / 4 ? 0 : high;
    double below = key > 0 ? key + ABOVE_KEY : 0;
    Box box = new Box(all.minX(), all.minY(), all.maxX(), all.maxY() - below);
    return new MapRoom(block, box, key, new Box(0, 0, sheet.size().width(), sheet.size().height()));
  }

  /** The same with all that lies to its right. */
  MapRoom toTheEdge() {
    Box wide = new Box(box.minX(), box.minY(), sheet.maxX(), box.maxY());
    return new MapRoom(block, wide, key, sheet);
  }

  /** Where the key to the signs begins, in pixels of the sheet. */
  Point keyCorner() {
    return new Point(box.minX(), box.maxY() + ABOVE_KEY);
  }

  /** What is looked at in the room, before it is put in the middle of a larger map. */
  Viewpoint seen() {
    return block.painter().seen(box.width() / LARGER, box.height() / LARGER);
  }

  /**
   * From where a map that fills the whole sheet is looked at, so that the room shows what it is to;
   * empty where no such map can be shifted so, as a globe.
   *
   * @param whole the atlas, not yet cut to a day
   */
  Optional<Camera> camera(Atlas whole) {
    Viewpoint seen = seen();
    MapFrame frame = frame(seen, whole);
    if (frame.turns()) {
      return Optional.empty();
    }
    Point middle =
        new Point(
            (sheet.center().x() - box.minX()) / LARGER, (sheet.center().y() - box.minY()) / LARGER);
    return frame.toPlace(middle).map(place -> new Camera(place, frame.camera().scale()));
  }

  private MapFrame frame(Viewpoint seen, Atlas whole) {
    return Frames.bare(
        seen, whole.known(seen.knownOn()), box.width() / LARGER, box.height() / LARGER);
  }

  /**
   * The edges of the room, in pixels of a map that fills it alone.
   *
   * @param wide how wide they are, in pixels of the sheet
   */
  List<Box> edges(double wide) {
    double right = box.width() / LARGER;
    double bottom = box.height() / LARGER;
    double edge = wide / LARGER;
    return List.of(
        new Box(0, 0, right, edge),
        new Box(0, bottom - edge, right, bottom),
        new Box(0, 0, edge, bottom),
        new Box(right - edge, 0, right, bottom));
  }

  /** All of the sheet but the room, in pixels of a map that fills the sheet. */
  List<Box> others() {
    Box in =
        new Box(box.minX() / LARGER, box.minY() / LARGER, box.maxX() / LARGER, box.maxY() / LARGER);
    double right = sheet.maxX() / LARGER;
    double bottom = sheet.maxY() / LARGER;
    return List.of(
        new Box(0, 0, right, in.minY()),
        new Box(0, in.maxY(), right, bottom),
        new Box(0, in.minY(), in.minX(), in.maxY()),
        new Box(in.maxX(), in.minY(), right, in.maxY()));
  }
}
