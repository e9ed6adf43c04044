package org.buildoutatlas.ui.pixels;

import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Pixels;

/**
 * A node that shows a composition, made anew at most once a frame. It has two pictures: one is
 * composed while JavaFX may still be reading the other.
 */
public final class Screen extends Region {

  private record Side(Pixels pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

    static Side of(int width, int height) {
      Pixels pixels = new Pixels(width, height, new int[width * height]);
      PixelBuffer<IntBuffer> buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
      return new Side(pixels, buffer, new WritableImage(buffer));
    }
  }

  private final ImageView view = new ImageView();
  private final Consumer<Composition> painter;
  private List<Side> sides = List.of();
  private double scale = 1;
  private boolean stale;

  /** {@code painter} composes; it fills every pixel. */
  public Screen(Consumer<Composition> painter) {
    this.painter = painter;
    view.setSmooth(false);
    view.setManaged(false);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().setAll(view);
  }

  /**
   * Takes another size, in pixels of the scene, and how many of the screen one of them is; whether
   * it was another.
   */
  public boolean fit(double width, double height, double outputScale) {
    int across = (int) Math.ceil(width * outputScale);
    int down = (int) Math.ceil(height * outputScale);
    boolean same =
        outputScale == scale
            && sides.stream()
                .anyMatch(s -> s.pixels.width() == across && s.pixels.height() == down);
    if (same || across <= 0 || down <= 0) {
      return false;
    }
    scale = outputScale;
    sides = Stream.generate(() -> Side.of(across, down)).limit(2).toList();
    view.setFitWidth(across / outputScale);
    view.setFitHeight(down / outputScale);
    resize(width, height);
    touch();
    return true;
  }

  /** Pixels of the screen per pixel of the scene. */
  public double outputScale() {
    return scale;
  }

  /** Says that what is shown is no longer right; it is composed before the next frame. */
  public void touch() {
    stale = true;
    requestLayout();
  }

  /** A copy of what is shown, which must not be changed; nothing before there is a size. */
  public List<Pixels> copy() {
    return sides.stream()
        .limit(1)
        .map(s -> new Pixels(s.pixels.width(), s.pixels.height(), s.pixels.argb().clone()))
        .toList();
  }

  @Override
  protected void layoutChildren() {
    if (!stale || sides.isEmpty()) {
      return;
    }
    stale = false;
    sides = sides.reversed();
    Side side = sides.getFirst();
    painter.accept(new Composition(side.pixels));
    side.buffer.updateBuffer(_ -> null);
    view.setImage(side.image);
  }
}
