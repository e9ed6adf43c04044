package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;

/** Whole oceans or the whole globe. */
final class GlobeGround implements Ground {

  private final Outline sheet;
  private final Graticule graticule;
  private final Outline land;
  private final Outline coast;
  private final Outline borders;
  private final Outline lakes;
  private final HostAreas hosts;
  private final Once<OceanFloor> floor;

  GlobeGround(LayerSource layers, Projection projection, Countries countries) {
    floor = new Once<>(() -> new OceanFloor(layers, projection));
    sheet = Outline.edge(projection);
    graticule = new Graticule(projection);
    List<double[]> rings = countries.land();
    land = Outline.areas(projection, rings);
    coast = Outline.lines(projection, rings, List.of());
    borders = Outline.lines(projection, countries.bordersBesides("", Set.of()), List.of());
    lakes = Outline.areas(projection, countries.lakes().parts());
    hosts = new HostAreas(projection, countries.layer());
  }

  private Stream<Mark> oceans(Brush brush, LayerChoice layers) {
    return layers.shows(MapLayer.OCEANS)
        ? floor.get().paint(brush, layers.opacity(MapLayer.OCEANS))
        : Stream.empty();
  }

  @Override
  public Stream<Mark> paint(Brush brush, Set<String> names, LayerChoice layers) {
    Theme.Map colours = brush.theme().map();
    return Stream.of(
            brush.group("sea", brush.fill(sheet, colours.sea())),
            oceans(brush, layers),
            graticule.paint(brush),
            brush.group("context", brush.fill(land, colours.context())),
            hosts.paint(brush, names, layers.opacity(MapLayer.HOSTS)),
            brush.group("lakes", brush.fill(lakes, colours.lake(), Widths.LEAST_LAKE)),
            brush.group(
                "borders",
                brush.line(borders, colours.coast(), Widths.CONTEXT_NATION),
                brush.line(coast, colours.coast(), Widths.COAST)),
            Limb.paint(brush))
        .flatMap(m -> m);
  }
}
