package org.buildoutatlas.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The room that marks take, with their strokes and halos.
 *
 * @param measure how large texts are
 */
public record Extent(TextMeasure measure) {

  /** The smallest box known to hold all the marks; empty where there is nothing to see. */
  public Optional<Box> of(List<Mark> marks) {
    return marks.stream().flatMap(this::of).reduce(Box::union);
  }

  private Stream<Box> of(Mark mark) {
    return switch (mark) {
      case Mark.Area area -> of(area.path(), 0);
      case Mark.Hatch hatch -> of(hatch.path(), 0);
      case Mark.Line line -> of(line.path(), line.stroke().width() / 2);
      case Mark.Text text -> Stream.of(of(text));
      case Mark.Picture picture -> Stream.of(picture.box());
      case Mark.Group group -> of(group.marks()).stream();
    };
  }

  private static Stream<Box> of(Path path, double margin) {
    return path.isEmpty() ? Stream.empty() : Stream.of(path.bounds().grow(margin));
  }

  private Box of(Mark.Text text) {
    // Letters with marks above, and slanted ones, reach beyond the box of plain ones.
    double margin = text.halo().map(Stroke::width).orElse(0.0) / 2 + text.style().size() / 2;
    Box box = text.bounds(measure).grow(margin);
    return text.angle() == 0 ? box : turned(box, text.at(), Math.toRadians(text.angle()));
  }

  private static Box turned(Box box, Point about, double angle) {
    double[] xs = {box.minX(), box.maxX()};
    double[] ys = {box.minY(), box.maxY()};
    Optional<Box> result = Optional.empty();
    for (double x : xs) {
      for (double y : ys) {
        double dx = x - about.x();
        double dy = y - about.y();
        Point corner =
            about.plus(
                dx * Math.cos(angle) - dy * Math.sin(angle),
                dx * Math.sin(angle) + dy * Math.cos(angle));
        Box point = Box.around(corner, 0);
        result = Optional.of(result.map(b -> b.union(point)).orElse(point));
      }
    }
    return result.orElse(box);
  }
}
