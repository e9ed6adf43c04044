package org.buildoutatlas.talk;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Part;
import org.buildoutatlas.page.Sheet;

/** What comes after what within a scene. */
public enum Build {
  /** The title and the map; where there is no map, what the scene shows instead. */
  SCENE,
  /** The charts and tables beside a map. */
  CHART,
  /** What to remember. */
  TAKEAWAY;

  /** The builds of a scene in their order; the first is always there. */
  public static List<Build> of(Sheet sheet) {
    return Stream.of(values())
        .filter(
            build ->
                build == SCENE || sheet.parts().stream().anyMatch(part -> of(part, sheet) == build))
        .toList();
  }

  /** With which build a part of a scene appears. */
  public static Build of(Part part, Sheet sheet) {
    return switch (part) {
      case Part.Words words ->
          switch (words.role()) {
            case TITLE, SUPPORT, SOURCES, DATES, NUMBER -> SCENE;
            case BLOCK_TITLE, BLOCK_SUPPORT -> besideMap(sheet);
            case TAKEAWAY_TITLE, TAKEAWAY -> TAKEAWAY;
          };
      case Part.Shown shown ->
          switch (shown.block()) {
            case Block.MapBlock _ -> SCENE;
            case Block.ChartBlock _, Block.TableBlock _ -> besideMap(sheet);
          };
      case Part.Ornament ornament -> ornament.id().startsWith("takeaway") ? TAKEAWAY : SCENE;
    };
  }

  private static Build besideMap(Sheet sheet) {
    return sheet.page().blocks().stream().anyMatch(Block.MapBlock.class::isInstance)
        ? CHART
        : SCENE;
  }
}
