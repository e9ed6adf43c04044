package org.buildoutatlas.drawing.awt;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Extent;
import org.buildoutatlas.drawing.Hatching;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Pixels;
import org.buildoutatlas.drawing.Stroke;

/** One painting under way: marks onto the rows of a sheet that a window of coverage takes in. */
final class Canvas {

  private final Sheet sheet;
  private final Coverage coverage;
  private final double scale;
  private final BundledFonts fonts;
  private final Extent extent;
  private final Filler area;
  private final Filler letters;

  /**
   * Paints.
   *
   * @param coverage as wide as the sheet, with nothing covered
   * @param scale pixels of the sheet per pixel of the drawing, positive
   */
  Canvas(Sheet sheet, Coverage coverage, double scale, BundledFonts fonts) {
    this.sheet = sheet;
    this.coverage = coverage;
    this.scale = scale;
    this.fonts = fonts;
    this.extent = new Extent(new AwtTextMeasure(fonts));
    this.area = new Filler(coverage, true);
    this.letters = new Filler(coverage, false);
  }

  /** Lays the paper. */
  void ground(Colour colour) {
    if (colour.opacity() > 0) {
      Coverage.Spans spans = sheet.colour(colour.argb());
      for (int y = coverage.top(); y < coverage.bottom(); y++) {
        spans.span(sheet.left(), y, sheet.width(), Coverage.WHOLE);
      }
    }
  }

  void paint(List<Mark> marks) {
    marks.forEach(this::paint);
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Area of -> {
        fill(of.path());
        coverage.paint(true, sheet.colour(of.fill().argb()));
      }
      case Mark.Hatch hatch -> hatch(hatch);
      case Mark.Line line -> {
        stroke(line.path(), line.stroke());
        coverage.paint(false, sheet.colour(line.stroke().colour().argb()));
      }
      case Mark.Text text -> text(text);
      case Mark.Picture picture -> picture(picture);
      case Mark.Group group -> group(group);
    }
  }

  private void fill(Path path) {
    new Flattener(area, scale).follow(path, coverage.top(), coverage.bottom());
  }

  private void stroke(Path path, Stroke stroke) {
    Pen pen = new Stroker(coverage, stroke.width() * scale);
    boolean solid = stroke.dash().stream().noneMatch(length -> length > 0);
    double reach = Stroker.reach(stroke.width() * scale);
    new Flattener(solid ? pen : new Dashes(pen, stroke.dash(), scale), scale)
        .follow(path, coverage.top() - reach, coverage.bottom() + reach);
  }

  private void text(Mark.Text text) {
    Letters line = new Letters(text, scale, fonts);
    if (!line.meets(coverage)) {
      return;
    }
    text.halo()
        .ifPresent(
            halo -> {
              line.follow(new Stroker(coverage, halo.width() * scale));
              coverage.paint(false, sheet.colour(halo.colour().argb()));
            });
    line.follow(letters);
    coverage.paint(false, sheet.colour(text.colour().argb()));
  }

  /** Stretches a picture smoothly, which Java2D does well. */
  private void picture(Mark.Picture picture) {
    Pixels pixels = picture.pixels();
    Box box = picture.box();
    AffineTransform place = AffineTransform.getTranslateInstance(-sheet.left(), -sheet.top());
    place.scale(scale, scale);
    place.translate(box.minX(), box.minY());
    place.scale(box.width() / pixels.width(), box.height() / pixels.height());
    Graphics2D graphics = Images.over(sheet.argb(), sheet.width(), sheet.height()).createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.clipRect(
        0, coverage.top() - sheet.top(), sheet.width(), coverage.bottom() - coverage.top());
    graphics.drawImage(Images.over(pixels.argb(), pixels.width(), pixels.height()), place, null);
    graphics.dispose();
  }

  private void group(Mark.Group group) {
    if (group.opacity() >= 1) {
      paint(group.marks());
    } else if (group.opacity() > 0) {
      extent.of(group.marks()).ifPresent(box -> translucent(group, box));
    }
  }

  /**
   * Paints the group apart and lays it down at once, so that what overlaps in it does not show
   * through.
   */
  private void translucent(Mark.Group group, Box box) {
    layer(box)
        .ifPresent(
            layer -> {
              layer.paint(group.marks());
              int cover = (int) Math.round(group.opacity() * Coverage.WHOLE);
              Coverage.Spans spans = sheet.texture(layer.sheet);
              for (int y = layer.coverage.top(); y < layer.coverage.bottom(); y++) {
                spans.span(layer.sheet.left(), y, layer.sheet.width(), cover);
              }
            });
  }

  /** Paints the lines apart and fills the area with that picture. */
  private void hatch(Mark.Hatch hatch) {
    if (hatch.path().isEmpty()) {
      return;
    }
    layer(hatch.path().bounds())
        .ifPresent(
            layer -> {
              layer.stroke(Hatching.of(hatch), hatch.stroke());
              layer.coverage.paint(false, layer.sheet.colour(hatch.stroke().colour().argb()));
              fill(hatch.path());
              coverage.paint(true, sheet.texture(layer.sheet));
            });
  }

  /** A canvas of its own that just covers a box, as far as this one reaches. */
  private Optional<Canvas> layer(Box box) {
    int left = Math.max(sheet.left(), (int) Math.floor(box.minX() * scale) - 1);
    int right = Math.min(sheet.left() + sheet.width(), (int) Math.ceil(box.maxX() * scale) + 1);
    int top = Math.max(coverage.top(), (int) Math.floor(box.minY() * scale) - 1);
    int bottom = Math.min(coverage.bottom(), (int) Math.ceil(box.maxY() * scale) + 1);
    if (left >= right || top >= bottom) {
      return Optional.empty();
    }
    int width = right - left;
    int height = bottom - top;
    Sheet layer = new Sheet(new int[width * height], left, top, width, height);
    Coverage window = new Coverage(left, width, height);
    window.to(top, bottom);
    return Optional.of(new Canvas(layer, window, scale, fonts));
  }
}
