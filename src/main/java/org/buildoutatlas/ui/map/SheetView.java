package org.buildoutatlas.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.map.MapFrame;

/**
 * One painted sheet on screen: it moves at once with the hand, before a sharper painting follows.
 */
final class SheetView {

  private final ImageView view = new ImageView();
  private final Affine motion = new Affine();
  private Optional<Painting.Sheet> sheet = Optional.empty();

  SheetView() {
    view.getTransforms().add(motion);
    view.setSmooth(true);
    view.setManaged(false);
    view.setMouseTransparent(true);
  }

  Node node() {
    return view;
  }

  /** What is shown; empty before the first painting. */
  Optional<Painting.Sheet> sheet() {
    return sheet;
  }

  /** Shows another painting; the pixels are shared, not copied. */
  void show(Painting.Sheet painted) {
    Pixels pixels = painted.pixels();
    view.setImage(
        new WritableImage(
            new PixelBuffer<>(
                pixels.width(),
                pixels.height(),
                IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance())));
    view.setFitWidth(painted.drawing().width());
    view.setFitHeight(painted.drawing().height());
    sheet = Optional.of(painted);
  }

  /** Takes over what another sheet shows. */
  void copy(SheetView other) {
    view.setImage(other.view.getImage());
    view.setFitWidth(other.view.getFitWidth());
    view.setFitHeight(other.view.getFitHeight());
    sheet = other.sheet;
    motion.setToTransform(other.motion);
  }

  /** Shows nothing. */
  void clear() {
    view.setImage(null);
    sheet = Optional.empty();
  }

  /** Lies so that every place falls where that frame has it. */
  void follow(MapFrame now) {
    sheet
        .filter(s -> s.frame().region() == now.region())
        .ifPresent(
            s -> {
              var way = s.frame().toPixels().inverse().then(now.toPixels());
              // On the very frame it was painted for, the picture must fall on whole pixels.
              boolean still = Math.abs(way.sx() - 1) < 1e-9;
              motion.setToTransform(
                  way.sx(),
                  0,
                  still ? Math.rint(way.tx() * s.scale()) / s.scale() : way.tx(),
                  0,
                  way.sy(),
                  still ? Math.rint(way.ty() * s.scale()) / s.scale() : way.ty());
            });
  }
}
