package org.buildoutatlas.map;

import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.geo.Topology;

/** The lines between counties of the United States, drawn once, without the coast. */
final class CountyLines {

  private final Outline lines;

  CountyLines(LayerSource layers, Projection projection) {
    Topology topology = new Topology(layers.layer("us_counties_conus"));
    lines = Outline.lines(projection, topology.inner((a, b) -> true), List.of());
  }

  Stream<Mark> paint(Brush brush, double opacity) {
    return brush.group(
        "counties", opacity, brush.line(lines, brush.theme().map().inner(), Widths.COUNTY));
  }
}
