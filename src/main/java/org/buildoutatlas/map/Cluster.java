package org.buildoutatlas.map;

import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.model.LonLat;

/**
 * Several sites that a map shows as one sign.
 *
 * @param name of its group in the drawing: {@code cluster:<id of its first site>}
 * @param lines how many sites, and what they plan together
 * @param sites the largest first
 * @param place its middle
 * @param extent what its sites span on the plane of the map, in metres
 * @param opensAt from which scale on it falls apart, in pixels per metre; infinite where going
 *     closer does not part its sites, so that they are laid out about their place
 */
public record Cluster(
    String name,
    List<String> lines,
    List<ShownSite> sites,
    LonLat place,
    Box extent,
    double opensAt) {

  /** Copies the lists. */
  public Cluster {
    lines = List.copyOf(lines);
    sites = List.copyOf(sites);
  }

  /** Whether going closer parts its sites. */
  public boolean parts() {
    return opensAt < Double.POSITIVE_INFINITY;
  }
}
