package org.buildoutatlas.drawing;

import java.util.List;
import java.util.Optional;

/** Something drawn. Every ink paints all kinds; none has a default branch. */
public sealed interface Mark {

  /**
   * A filled outline.
   *
   * @param path its outline
   * @param fill its colour
   */
  record Area(Path path, Colour fill) implements Mark {}

  /**
   * An area filled with parallel lines.
   *
   * @param path its outline
   * @param stroke the lines
   * @param angle their direction in degrees, 0 level, 45 rising to the right
   * @param gap the distance between them in pixels
   */
  record Hatch(Path path, Stroke stroke, double angle, double gap) implements Mark {}

  /**
   * A stroked outline.
   *
   * @param path its course
   * @param stroke how it is drawn
   */
  record Line(Path path, Stroke stroke) implements Mark {}

  /**
   * One line of text.
   *
   * @param text what it says
   * @param at where its base line starts, is centred, or ends
   * @param style its typeface and size
   * @param colour its colour
   * @param anchor which part of the base line lies at the point
   * @param angle by how much it is turned about the point, in degrees clockwise
   * @param halo the outline behind it that keeps it legible
   * @param parts of it that can be pointed at by themselves; no ink shows them
   */
  record Text(
      String text,
      Point at,
      TextStyle style,
      Colour colour,
      Anchor anchor,
      double angle,
      Optional<Stroke> halo,
      List<Part> parts)
      implements Mark {

    /** Copies the parts. */
    public Text {
      parts = List.copyOf(parts);
    }

    /** A text that can be pointed at only as a whole. */
    public Text(
        String text,
        Point at,
        TextStyle style,
        Colour colour,
        Anchor anchor,
        double angle,
        Optional<Stroke> halo) {
      this(text, at, style, colour, anchor, angle, halo, List.of());
    }

    /** The same with parts that can be pointed at. */
    public Text with(List<Part> named) {
      return new Text(text, at, style, colour, anchor, angle, halo, named);
    }

    /** A level text without a halo. */
    public static Text plain(
        String text, double x, double y, TextStyle style, Colour colour, Anchor anchor) {
      return new Text(text, new Point(x, y), style, colour, anchor, 0, Optional.empty());
    }

    /** The box it takes, not counting its angle. */
    public Box bounds(TextMeasure measure) {
      Box box = measure.box(text, style);
      double left = at.x() - box.width() * anchor.share();
      return box.plus(left, at.y());
    }
  }

  /**
   * A part of a level text.
   *
   * @param name stable word by which it is found, as that of a group
   * @param start its first character
   * @param end the character after its last
   */
  record Part(String name, int start, int end) {

    /** The box it takes. */
    public Box bounds(Text of, TextMeasure measure) {
      Box whole = of.bounds(measure);
      double left = of.at().x() - of.anchor().share() * measure.width(of.text(), of.style());
      double before = measure.width(of.text().substring(0, start), of.style());
      double width = measure.width(of.text().substring(start, end), of.style());
      return new Box(left + before, whole.minY(), left + before + width, whole.maxY());
    }
  }

  /** Which part of a text's base line lies at its point. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }

    /** The share of the width that lies before the point. */
    public double share() {
      return share;
    }
  }

  /**
   * A picture of pixels, stretched into a box.
   *
   * @param box where it goes
   * @param pixels its pixels
   */
  record Picture(Box box, Pixels pixels) implements Mark {}

  /**
   * Marks that belong together.
   *
   * @param name stable word by which it is found, for example {@code site:abilene}; empty for a
   *     group that is not
   * @param title what it is, in words: the alternative text in exports
   * @param opacity of the whole, 0 to 1
   * @param marks from back to front
   */
  record Group(String name, String title, double opacity, List<Mark> marks) implements Mark {

    /** Copies the marks. */
    public Group {
      marks = List.copyOf(marks);
    }

    /** An opaque group. */
    public static Group of(String name, String title, List<Mark> marks) {
      return new Group(name, title, 1, marks);
    }
  }
}
