package org.buildoutatlas.drawing;

import java.util.List;

/**
 * Enlarges marks and moves them, to lay one drawing upon another.
 *
 * @param scale how much larger, positive: letters, strokes and dashes grow with the rest
 * @param dx then to the right, in pixels
 * @param dy then down, in pixels
 */
public record Placement(double scale, double dx, double dy) {

  /** Rejects a scale that is not positive. */
  public Placement {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("A scale is positive, not " + scale);
    }
  }

  /** Moves only. */
  public static Placement shift(double dx, double dy) {
    return new Placement(1, dx, dy);
  }

  /** The marks as they were, but elsewhere and of another size. */
  public List<Mark> of(List<Mark> marks) {
    return marks.stream().map(this::of).toList();
  }

  private Mark of(Mark mark) {
    return switch (mark) {
      case Mark.Area area -> new Mark.Area(of(area.path()), area.fill());
      case Mark.Hatch hatch ->
          new Mark.Hatch(of(hatch.path()), of(hatch.stroke()), hatch.angle(), scale * hatch.gap());
      case Mark.Line line -> new Mark.Line(of(line.path()), of(line.stroke()));
      case Mark.Text text ->
          new Mark.Text(
              text.text(),
              affine().apply(text.at()),
              new TextStyle(text.style().face(), scale * text.style().size()),
              text.colour(),
              text.anchor(),
              text.angle(),
              text.halo().map(this::of),
              text.parts());
      case Mark.Picture picture -> new Mark.Picture(of(picture.box()), picture.pixels());
      case Mark.Group group ->
          new Mark.Group(group.name(), group.title(), group.opacity(), of(group.marks()));
    };
  }

  private Path of(Path path) {
    return path.transform(affine());
  }

  private Stroke of(Stroke stroke) {
    return new Stroke(
        stroke.colour(),
        scale * stroke.width(),
        stroke.dash().stream().map(length -> scale * length).toList());
  }

  private Box of(Box box) {
    return Box.at(
        scale * box.minX() + dx,
        scale * box.minY() + dy,
        scale * box.width(),
        scale * box.height());
  }

  private Affine affine() {
    return new Affine(scale, scale, dx, dy);
  }
}
