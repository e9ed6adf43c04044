package org.buildoutatlas.page;

import java.util.List;
import org.buildoutatlas.model.Source;

/**
 * How a sheet with a map is divided: the map, a strip if there is one, and the foot.
 *
 * @param width in pixels
 * @param height in pixels
 * @param sources that the foot names
 * @param strip how high the strip between map and foot is, in pixels; left blank for others to fill
 */
public record MapSheet(double width, double height, List<Source> sources, double strip) {

  /** Copies the list. */
  public MapSheet {
    sources = List.copyOf(sources);
  }

  /** The height that map and foot share. */
  double withoutStrip() {
    return height - strip;
  }

  /** The same sheet with a strip of that height. */
  public MapSheet withStrip(double high) {
    return new MapSheet(width, height, sources, high);
  }
}
