package org.buildoutatlas.drawing;

import java.util.List;

/**
 * Moves marks, to lay one drawing beside another.
 *
 * @param dx to the right, in pixels
 * @param dy down, in pixels
 */
public record Shift(double dx, double dy) {

  /** The marks as they were, but elsewhere. */
  public List<Mark> of(List<Mark> marks) {
    return marks.stream().map(this::of).toList();
  }

  private Mark of(Mark mark) {
    return switch (mark) {
      case Mark.Area area -> new Mark.Area(of(area.path()), area.fill());
      case Mark.Hatch hatch ->
          new Mark.Hatch(of(hatch.path()), hatch.stroke(), hatch.angle(), hatch.gap());
      case Mark.Line line -> new Mark.Line(of(line.path()), line.stroke());
      case Mark.Text text ->
          new Mark.Text(
              text.text(),
              text.at().plus(dx, dy),
              text.style(),
              text.colour(),
              text.anchor(),
              text.angle(),
              text.halo(),
              text.parts());
      case Mark.Picture picture -> new Mark.Picture(picture.box().plus(dx, dy), picture.pixels());
      case Mark.Group group ->
          new Mark.Group(group.name(), group.title(), group.opacity(), of(group.marks()));
    };
  }

  private Path of(Path path) {
    return path.transform(new Affine(1, 1, dx, dy));
  }
}
