package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.view.LayerChoice;

/**
 * Paints the user's own layers.
 *
 * <p>What is prepared for a layer on a region's map is kept by the layer's id as long as it is
 * there, and so is the last picture of a raster: the map is painted again whenever the pointer
 * reaches a marker.
 */
public final class OwnLayersOverlay implements Overlay {

  private final LayerMemory<OwnShapes> shapes = new LayerMemory<>();
  private final LayerMemory<Shot> pictures = new LayerMemory<>();

  private record Shot(MapFrame frame, Optional<Mark.Picture> picture) {}

  @Override
  public List<Mark> paint(MapScene scene) {
    shapes.keepOnly(scene.own());
    pictures.keepOnly(scene.own());
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
    return shapes.get(
        layer,
        frame.region(),
        _ -> true,
        () -> new OwnShapes(frame.projection(), content.features()));
  }

  private List<Mark.Picture> shot(
      OwnLayer layer, OwnLayer.Content.Picture picture, MapFrame frame) {
    return pictures
        .get(
            layer,
            frame.region(),
            last -> last.frame.equals(frame),
            () -> new Shot(frame, new Warp(layer.extent(), picture.pixels()).onto(frame)))
        .picture
        .stream()
        .toList();
  }
}
