package org.buildoutatlas.preflight;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Mark;

/** Finds the texts among marks. */
final class Texts {

  private Texts() {}

  /** All texts in order, those in groups too. */
  static List<Mark.Text> of(List<Mark> marks) {
    List<Mark.Text> texts = new ArrayList<>();
    gather(marks, texts);
    return texts;
  }

  private static void gather(List<Mark> marks, List<Mark.Text> texts) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text && !text.text().isBlank()) {
        texts.add(text);
      } else if (mark instanceof Mark.Group group) {
        gather(group.marks(), texts);
      }
    }
  }
}
