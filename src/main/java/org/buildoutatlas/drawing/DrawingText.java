package org.buildoutatlas.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing as text to be read and compared: a mark a line, groups indented, lengths to a tenth of
 * a pixel.
 */
public final class DrawingText {

  private final StringBuilder out = new StringBuilder();

  private DrawingText() {}

  /** The drawing as text; every line ends with a line feed. */
  public static String of(Drawing drawing) {
    DrawingText text = new DrawingText();
    text.line(
        0,
        "drawing "
            + number(drawing.width())
            + " "
            + number(drawing.height())
            + " "
            + drawing.ground());
    text.marks(1, drawing.marks());
    return text.out.toString();
  }

  private void marks(int depth, List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Area area -> line(depth, "area " + area.fill() + " " + path(area.path()));
        case Mark.Hatch hatch ->
            line(
                depth,
                "hatch "
                    + stroke(hatch.stroke())
                    + " at "
                    + number(hatch.angle())
                    + " every "
                    + number(hatch.gap())
                    + " "
                    + path(hatch.path()));
        case Mark.Line line ->
            line(depth, "line " + stroke(line.stroke()) + " " + path(line.path()));
        case Mark.Text text -> line(depth, text(text));
        case Mark.Picture picture ->
            line(
                depth,
                "picture "
                    + box(picture.box())
                    + " of "
                    + picture.pixels().width()
                    + " by "
                    + picture.pixels().height());
        case Mark.Group group -> group(depth, group);
      }
    }
  }

  private void group(int depth, Mark.Group group) {
    String opacity = group.opacity() < 1 ? " opacity " + number(group.opacity() * 100) + " %" : "";
    line(depth, "group " + quoted(group.name()) + " " + quoted(group.title()) + opacity);
    marks(depth + 1, group.marks());
  }

  private static String text(Mark.Text text) {
    String angle = text.angle() == 0 ? "" : " turned " + number(text.angle());
    String halo = text.halo().map(h -> " halo " + stroke(h)).orElse("");
    return "text "
        + quoted(text.text())
        + " "
        + text.anchor()
        + " "
        + point(text.at().x(), text.at().y())
        + " "
        + text.style().face()
        + " "
        + number(text.style().size())
        + " "
        + text.colour()
        + angle
        + halo;
  }

  private static String stroke(Stroke stroke) {
    String dash = stroke.dash().stream().map(DrawingText::number).collect(Collectors.joining(" "));
    return stroke.colour()
        + " "
        + number(stroke.width())
        + (dash.isEmpty() ? "" : " [" + dash + "]");
  }

  private static String box(Box box) {
    return point(box.minX(), box.minY()) + " " + number(box.width()) + " " + number(box.height());
  }

  private static String path(Path path) {
    StringBuilder steps = new StringBuilder();
    path.visit(
        new Path.Visitor() {
          @Override
          public void move(double x, double y) {
            steps.append(" M").append(point(x, y));
          }

          @Override
          public void line(double x, double y) {
            steps.append(" L").append(point(x, y));
          }

          @Override
          public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            steps.append(" C").append(point(x1, y1)).append(' ').append(point(x2, y2));
            steps.append(' ').append(point(x, y));
          }

          @Override
          public void close() {
            steps.append(" Z");
          }
        });
    return steps.isEmpty() ? "nothing" : steps.substring(1);
  }

  private static String point(double x, double y) {
    return number(x) + "," + number(y);
  }

  /** With one decimal, and without the sign of a zero. */
  private static String number(double value) {
    double tenths = Math.rint(value * 10) / 10 + 0.0;
    return String.format(Locale.ROOT, "%.1f", tenths);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
