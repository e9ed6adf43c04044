package org.buildoutatlas.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/** Finds the signs of a map with their names. */
final class Signs {

  private static final Pattern NAMED = Pattern.compile("(site|cluster|candidate):.+");
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*");

  private Signs() {}

  /** The signs of the maps that a page is about; maps beside tables only say where a place is. */
  static List<Mark.Group> of(Sheet sheet) {
    List<Mark.Group> signs = new ArrayList<>();
    for (Part part : sheet.parts()) {
      if (part instanceof Part.Shown shown
          && shown.block() instanceof Block.MapBlock map
          && map.id().equals("map")) {
        gather(part.marks(), signs);
      }
    }
    return signs;
  }

  private static void gather(List<Mark> marks, List<Mark.Group> signs) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (NAMED.matcher(group.name()).matches()) {
          signs.add(group);
        } else {
          gather(group.marks(), signs);
        }
      }
    }
  }

  /** The texts of a sign that are words; a score within it is none. */
  static List<Mark.Text> words(Mark.Group sign) {
    return Texts.of(sign.marks()).stream()
        .filter(text -> LETTERS.matcher(text.text()).matches())
        .toList();
  }
}
