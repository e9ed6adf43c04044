package org.buildoutatlas.export.gif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.buildoutatlas.animation.Animation;
import org.buildoutatlas.animation.Frame;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.awt.AwtInk;
import org.buildoutatlas.export.AnimationExporter;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes an animation as GIF. */
public final class GifExporter implements AnimationExporter {

  private static final String STEP = "export.step.frame";
  private static final int COLOUR = 0xFFFFFF;

  private final AwtInk ink;

  /** Paints with this ink. */
  public GifExporter(AwtInk ink) {
    this.ink = ink;
  }

  @Override
  public String ending() {
    return "gif";
  }

  @Override
  public void write(Animation animation, double scale, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    int width = (int) Math.ceil(animation.width() * scale);
    int height = (int) Math.ceil(animation.height() * scale);
    int[] shown = new int[width * height];
    Arrays.fill(shown, Patch.NONE);
    List<Frame> frames = animation.frames();
    try (GifWriter gif = new GifWriter(out, width, height, animation.loops())) {
      for (int i = 0; i < frames.size(); i++) {
        progress.check();
        progress.at((double) i / frames.size(), STEP);
        int[] next = colours(ink.pixels(frames.get(i).drawing().get(), scale));
        gif.frame(Patch.between(shown, next, width), frames.get(i).hundredths());
        shown = next;
      }
      gif.end();
    }
    progress.at(1, STEP);
  }

  /** The paper is opaque, so that nothing is lost with the opacity. */
  private static int[] colours(Pixels pixels) {
    return Arrays.stream(pixels.argb()).map(argb -> argb & COLOUR).toArray();
  }
}
