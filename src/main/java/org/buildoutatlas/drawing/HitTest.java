package org.buildoutatlas.drawing;

import java.util.List;
import java.util.Optional;

/** Finds the foremost named group under a point. */
record HitTest(double x, double y, double reach, TextMeasure measure) {

  Optional<String> find(List<Mark> marks) {
    for (Mark mark : marks.reversed()) {
      if (mark instanceof Mark.Group group) {
        Optional<String> inner = find(group.marks());
        if (inner.isPresent()) {
          return inner;
        }
        if (!group.name().isEmpty() && group.marks().stream().anyMatch(this::hits)) {
          return Optional.of(group.name());
        }
      }
    }
    return Optional.empty();
  }

  Optional<String> findPart(List<Mark> marks) {
    for (Mark mark : marks.reversed()) {
      if (mark instanceof Mark.Text text) {
        Optional<String> part = part(text);
        if (part.isPresent()) {
          return part;
        }
      }
      if (mark instanceof Mark.Group group) {
        Optional<String> inner = findPart(group.marks());
        if (inner.isPresent() || find(List.of(group)).isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> part(Mark.Text text) {
    return text.parts().stream()
        .filter(part -> near(part.bounds(text, measure)))
        .map(Mark.Part::name)
        .findFirst();
  }

  private boolean hits(Mark mark) {
    return switch (mark) {
      case Mark.Area area -> hitsArea(area.path());
      case Mark.Hatch hatch -> hitsArea(hatch.path());
      case Mark.Line line -> near(line.path().bounds()) && hitsLine(line);
      case Mark.Text text -> near(text.bounds(measure));
      case Mark.Picture picture -> picture.box().contains(x, y);
      case Mark.Group group ->
          group.name().isEmpty() && group.marks().stream().anyMatch(this::hits);
    };
  }

  private boolean hitsArea(Path path) {
    return path.bounds().contains(x, y) && path.contains(x, y);
  }

  private boolean near(Box box) {
    return box.grow(reach).contains(x, y);
  }

  private boolean hitsLine(Mark.Line line) {
    Nearest nearest = new Nearest(x, y);
    line.path().visit(nearest);
    return nearest.distance <= reach + line.stroke().width() / 2;
  }

  /** The distance from a point to an outline. */
  private static final class Nearest implements Path.Visitor {
    private final double px;
    private final double py;
    private double startX;
    private double startY;
    private double fromX;
    private double fromY;
    private double distance = Double.POSITIVE_INFINITY;

    Nearest(double px, double py) {
      this.px = px;
      this.py = py;
    }

    @Override
    public void move(double x, double y) {
      startX = fromX = x;
      startY = fromY = y;
    }

    @Override
    public void line(double x, double y) {
      double dx = x - fromX;
      double dy = y - fromY;
      double length = dx * dx + dy * dy;
      double t =
          length == 0 ? 0 : Math.clamp(((px - fromX) * dx + (py - fromY) * dy) / length, 0, 1);
      distance = Math.min(distance, Math.hypot(fromX + t * dx - px, fromY + t * dy - py));
      fromX = x;
      fromY = y;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      line(x, y);
    }

    @Override
    public void close() {
      line(startX, startY);
    }
  }
}
