package org.buildoutatlas.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is seen, ready to be painted by any ink.
 *
 * @param width in pixels
 * @param height in pixels
 * @param ground the colour of the paper; transparent leaves what is below
 * @param marks from back to front
 */
public record Drawing(double width, double height, Colour ground, List<Mark> marks) {

  /** Copies the marks. */
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** The same drawing with further marks in front. */
  public Drawing with(List<Mark> front) {
    List<Mark> all = new java.util.ArrayList<>(marks);
    all.addAll(front);
    return new Drawing(width, height, ground, all);
  }

  /**
   * The name of the foremost named group that is hit.
   *
   * @param x where, in pixels
   * @param y where, in pixels
   * @param reach how far beside a line or a text still counts, in pixels
   * @param measure how large texts are
   */
  public Optional<String> groupAt(double x, double y, double reach, TextMeasure measure) {
    return new HitTest(x, y, reach, measure).find(marks);
  }

  /**
   * The name of the part of a text that is hit, unless a named group lies over it.
   *
   * @param x where, in pixels
   * @param y where, in pixels
   * @param reach how far beside it still counts, in pixels
   * @param measure how large texts are
   */
  public Optional<String> partAt(double x, double y, double reach, TextMeasure measure) {
    return new HitTest(x, y, reach, measure).findPart(marks);
  }

  /** Where a named part of a text lies; empty where there is none of that name. */
  public Optional<Box> partOf(String name, TextMeasure measure) {
    return part(marks, name, measure);
  }

  private static Optional<Box> part(List<Mark> marks, String name, TextMeasure measure) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Text text ->
                      text.parts().stream()
                          .filter(p -> p.name().equals(name))
                          .map(p -> p.bounds(text, measure));
                  case Mark.Group group -> part(group.marks(), name, measure).stream();
                  case Mark.Area _, Mark.Hatch _, Mark.Line _, Mark.Picture _ -> Stream.empty();
                })
        .findFirst();
  }
}
