package org.buildoutatlas.page;

import java.util.List;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.theme.Theme;

/**
 * A page that is set: every part in its place.
 *
 * @param page what it says
 * @param size how large it is
 * @param theme its colours
 * @param number which page of the deck it is, from 1
 * @param sources who stands behind it, with the numbers that they have throughout the deck
 * @param parts from back to front
 */
public record Sheet(
    Page page,
    SheetSize size,
    Theme theme,
    int number,
    List<NumberedSource> sources,
    List<Part> parts) {

  /** Copies the lists. */
  public Sheet {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
  }

  /** All of it as one drawing, a named group a part. */
  public Drawing drawing() {
    List<Mark> marks =
        parts.stream().map(part -> (Mark) Mark.Group.of(part.id(), "", part.marks())).toList();
    return new Drawing(size.width(), size.height(), theme.ui().surface(), marks);
  }
}
