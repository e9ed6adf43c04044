package org.buildoutatlas.preflight;

import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.page.Page;
import org.buildoutatlas.page.Sheet;

/** Signs of a map for whose names there is no room. */
record NameRule() implements Rule {

  @Override
  public void check(List<Sheet> sheets, Flaws flaws) {
    for (Sheet sheet : sheets) {
      if (sheet.page().kind() == Page.Kind.SCENE) {
        // The maps of scenes are framed by whoever tells the story.
        continue;
      }
      String names =
          Signs.of(sheet).stream()
              .filter(sign -> Signs.words(sign).isEmpty())
              .map(Mark.Group::title)
              .filter(title -> !title.isEmpty())
              .sorted()
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        flaws.noteCramped(
            sheet,
            "map.names",
            "The map has no room for the names of %s. Choose a larger page, or show less on it."
                .formatted(names));
      }
    }
  }
}
