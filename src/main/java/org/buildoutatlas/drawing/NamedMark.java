package org.buildoutatlas.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named group of a drawing and where it lies: what can be pointed at, found again for the keys.
 *
 * @param name the name of its groups
 * @param title what it is, in words; never empty
 * @param boxes about each of its groups, from back to front
 */
public record NamedMark(String name, String title, List<Box> boxes) {

  /** Copies the boxes. */
  public NamedMark {
    boxes = List.copyOf(boxes);
  }

  /**
   * Those of a drawing that have a title, in the order in which they last occur: what is drawn last
   * is what is written out.
   */
  public static List<NamedMark> of(Drawing drawing, TextMeasure measure) {
    Map<String, NamedMark> found = new LinkedHashMap<>();
    collect(drawing.marks(), measure, found);
    return List.copyOf(found.values());
  }

  private static void collect(List<Mark> marks, TextMeasure measure, Map<String, NamedMark> found) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (!group.name().isEmpty() && !group.title().isEmpty()) {
          bounds(group, measure).ifPresent(box -> add(group, box, found));
        }
        collect(group.marks(), measure, found);
      }
    }
  }

  private static void add(Mark.Group group, Box box, Map<String, NamedMark> found) {
    Optional<NamedMark> before = Optional.ofNullable(found.remove(group.name()));
    List<Box> boxes = new ArrayList<>(before.map(NamedMark::boxes).orElse(List.of()));
    boxes.add(box);
    String title = before.map(NamedMark::title).orElse(group.title());
    found.put(group.name(), new NamedMark(group.name(), title, boxes));
  }

  private static Optional<Box> bounds(Mark mark, TextMeasure measure) {
    return switch (mark) {
      case Mark.Area area -> Optional.of(area.path().bounds());
      case Mark.Hatch hatch -> Optional.of(hatch.path().bounds());
      case Mark.Line line -> Optional.of(line.path().bounds());
      case Mark.Text text -> Optional.of(text.bounds(measure));
      case Mark.Picture picture -> Optional.of(picture.box());
      case Mark.Group group ->
          group.marks().stream().flatMap(m -> bounds(m, measure).stream()).reduce(Box::union);
    };
  }
}
