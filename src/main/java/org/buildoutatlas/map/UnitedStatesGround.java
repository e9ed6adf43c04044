package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.geo.Topology;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;

/**
 * The conterminous United States with a fine coast, states, lakes and rivers; their neighbours
 * around them.
 */
final class UnitedStatesGround implements Ground {

  /** Alaska, Hawaii and the territories, by FIPS code: outside the window of the fine coast. */
  static final Set<String> OUTSIDE = Set.of("02", "15", "60", "66", "69", "72", "78");

  /** Rivers are drawn where a pixel is less than this many metres, minor ones at a third of it. */
  private static final double RIVERS = 2400;

  private final Graticule graticule;
  private final Surroundings surroundings;
  private final Outline context;
  private final Outline coast;
  private final Outline land;
  private final Outline lakes;
  private final Outline shores;
  private final Outline inner;
  private final Outline nation;
  private final Outline rivers;
  private final Outline streams;
  private final HostAreas hosts;
  private final Once<OceanFloor> floor;
  private final Once<CountyLines> counties;

  UnitedStatesGround(LayerSource layers, Countries countries) {
    Projection projection = Frames.projection(Region.UNITED_STATES);
    floor = new Once<>(() -> new OceanFloor(layers, projection));
    counties = new Once<>(() -> new CountyLines(layers, projection));
    Layer fine = layers.layer("coast_conus");
    Layer states = layers.layer("us_states").only(f -> !OUTSIDE.contains(f.id()));
    Layer rivers10 = layers.layer("rivers_10m_conus");
    Topology topology = new Topology(states);
    graticule = new Graticule(projection);
    surroundings =
        new Surroundings(projection, countries, fine.extent(), "840", Set.of("124", "484"));
    Layer ground = fine.ofClass("land");
    Layer water = fine.ofClass("lake");
    context = Outline.areas(projection, ground.parts());
    coast = Outline.lines(projection, ground.parts(), List.of(fine.extent()));
    Layer own = layers.layer("land_conus");
    land = Outline.areas(projection, own.ofClass("land").parts());
    lakes = Outline.areas(projection, water.parts());
    shores = Outline.lines(projection, water.parts(), List.of(fine.extent()));
    inner = Outline.lines(projection, topology.inner((a, b) -> true), List.of());
    nation = Outline.lines(projection, own.ofClass("border").parts(), List.of());
    rivers = Outline.lines(projection, great(rivers10, true).parts(), List.of());
    streams = Outline.lines(projection, great(rivers10, false).parts(), List.of());
    hosts = new HostAreas(projection, layers.layer("land_us_states"));
  }

  private static Layer great(Layer rivers, boolean great) {
    return rivers.only(
        f -> f.property("rank").map(Double::parseDouble).filter(r -> r <= 4).isPresent() == great);
  }

  private Stream<Mark> counties(Brush brush, LayerChoice layers) {
    return layers.shows(MapLayer.COUNTIES)
        ? counties.get().paint(brush, layers.opacity(MapLayer.COUNTIES))
        : Stream.empty();
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
            brush.group("sea", brush.fill(surroundings.sheet(), colours.sea())),
            oceans(brush, layers),
            graticule.paint(brush),
            brush.group(
                "context", surroundings.land(brush), brush.fill(context, colours.context())),
            brush.group("land", brush.fill(land, colours.land())),
            hosts.paint(brush, names, layers.opacity(MapLayer.HOSTS)),
            brush.group("lakes", brush.fill(lakes, colours.lake(), Widths.LEAST_LAKE)),
            rivers(brush),
            counties(brush, layers),
            brush.group(
                "borders",
                brush.line(inner, colours.inner(), Widths.INNER),
                surroundings.borders(brush),
                surroundings.coast(brush),
                brush.line(shores, colours.coast(), Widths.COAST, Widths.LEAST_SHORE),
                brush.line(coast, colours.coast(), Widths.COAST),
                brush.line(nation, colours.nation(), Widths.NATION)))
        .flatMap(m -> m);
  }

  private Stream<Mark> rivers(Brush brush) {
    double metres = brush.metresPerPixel();
    var colour = brush.theme().map().lake();
    return brush.group(
        "rivers",
        metres < RIVERS ? brush.line(rivers, colour, Widths.RIVER) : Stream.empty(),
        metres < RIVERS / 3 ? brush.line(streams, colour, Widths.RIVER) : Stream.empty());
  }
}
