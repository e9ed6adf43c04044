package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.Region;

/**
 * Paints the user's own layers.
 *
 * <p>What is prepared for a layer on a region's map is kept by the layer's id, and so is the last
 * picture of a raster: the map is painted again whenever the pointer reaches a marker.
 */
public final class OwnLayersOverlay implements Overlay {

  /** How many prepared layers and pictures are kept. */
  private static final int MOST = 24;

  private final Map<String, OwnShapes> shapes = new Recent<>();
  private final Map<String, Shot> pictures = new Recent<>();

  private record Shot(MapFrame frame, Optional<Mark.Picture> picture) {}

  /** The entries asked for last. */
  private static final class Recent<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }

  @Override
  public List<Mark> paint(MapScene scene) {
    LayerChoice choice = scene.viewpoint().layers();
    List<Mark> marks = new ArrayList<>();
    for (OwnLayer layer : scene.own().reversed()) {
      if (choice.shows(layer.id())) {
        List<Mark> drawn = paint(layer, scene);
        if (!drawn.isEmpty()) {
          marks.add(
              new Mark.Group("own:" + layer.id(), layer.name(), choice.opacity(layer.id()), drawn));
        }
      }
    }
    return marks;
  }

  private List<Mark> paint(OwnLayer layer, MapScene scene) {
    return switch (layer.content()) {
      case OwnLayer.Content.Shapes content ->
          prepared(layer, content, scene.frame())
              .paint(Brush.on(scene.frame(), scene.theme()), new OwnPainter(scene.theme()), layer);
      case OwnLayer.Content.Picture picture -> List.copyOf(shot(layer, picture, scene.frame()));
    };
  }

  private OwnShapes prepared(OwnLayer layer, OwnLayer.Content.Shapes content, MapFrame frame) {
    return kept(
        shapes,
        key(layer, frame.region()),
        () -> new OwnShapes(frame.projection(), content.features()));
  }

  private List<Mark.Picture> shot(
      OwnLayer layer, OwnLayer.Content.Picture picture, MapFrame frame) {
    String key = key(layer, frame.region());
    synchronized (pictures) {
      Shot last = pictures.get(key);
      if (last != null && last.frame.equals(frame)) {
        return last.picture.stream().toList();
      }
    }
    Shot shot = new Shot(frame, new Warp(layer.extent(), picture.pixels()).onto(frame));
    synchronized (pictures) {
      pictures.put(key, shot);
    }
    return shot.picture.stream().toList();
  }

  private static String key(OwnLayer layer, Region region) {
    return layer.id() + "@" + region.word();
  }

  private static <V> V kept(Map<String, V> map, String key, Supplier<V> maker) {
    synchronized (map) {
      V known = map.get(key);
      if (known != null) {
        return known;
      }
    }
    // Made outside the lock: another layer need not wait. Two makers make the same.
    V made = maker.get();
    synchronized (map) {
      map.put(key, made);
    }
    return made;
  }
}
