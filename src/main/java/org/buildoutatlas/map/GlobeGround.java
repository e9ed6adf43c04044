package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;

/** Whole oceans or the whole globe. */
final class GlobeGround implements Ground {

  private final Outline sheet;
  private final Graticule graticule;
  private final Outline land;
  private final Outline coast;
  private final Outline borders;
  private final Outline lakes;
  private final HostAreas hosts;

  GlobeGround(Projection projection, Countries countries) {
    sheet = Outline.edge(projection);
    graticule = new Graticule(projection);
    List<double[]> rings = countries.land();
    land = Outline.areas(projection, rings);
    coast = Outline.lines(projection, rings, List.of());
    borders = Outline.lines(projection, countries.bordersBesides("", Set.of()), List.of());
    lakes = Outline.areas(projection, countries.lakes().parts());
    hosts = new HostAreas(projection, countries.layer());
  }

  @Override
  public Stream<Mark> paint(Brush brush, Set<String> names, LayerChoice layers) {
    Theme.Map colours = brush.theme().map();
    return Stream.of(
            brush.group("sea", brush.fill(sheet, colours.sea())),
            graticule.paint(brush),
            brush.group("context", brush.fill(land, colours.context())),
            hosts.paint(brush, names),
            brush.group("lakes", brush.fill(lakes, colours.lake(), Widths.LEAST_LAKE)),
            brush.group(
                "borders",
                brush.line(borders, colours.coast(), Widths.CONTEXT_NATION),
                brush.line(coast, colours.coast(), Widths.COAST)))
        .flatMap(m -> m);
  }
}
