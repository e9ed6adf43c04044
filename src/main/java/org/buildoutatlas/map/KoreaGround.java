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
import org.buildoutatlas.view.Region;

/** Korea and the seas around it: depths, a fine coast, provinces. */
final class KoreaGround implements Ground {

  /** Rivers are drawn where a pixel is less than this many metres. */
  private static final double RIVERS = 450;

  private final Graticule graticule;
  private final Surroundings surroundings;
  private final SeaFloor floor;
  private final Outline context;
  private final Outline coast;
  private final Outline land;
  private final Outline lakes;
  private final Outline inner;
  private final Outline nation;
  private final Outline rivers;

  KoreaGround(LayerSource layers, Countries countries) {
    Projection projection = Frames.projection(Region.KOREA);
    Layer fine = layers.layer("coast_korea_seas");
    Topology provinces = new Topology(layers.layer("kr_provinces_10m"));
    graticule = new Graticule(projection);
    surroundings = new Surroundings(projection, countries, fine.extent(), "410", Set.of("408"));
    floor = new SeaFloor(layers, projection);
    Layer ground = fine.ofClass("land");
    Layer water = fine.ofClass("lake");
    context = Outline.areas(projection, ground.parts());
    coast = Outline.lines(projection, ground.parts(), List.of(fine.extent()));
    Layer own = layers.layer("land_korea");
    land = Outline.areas(projection, own.ofClass("land").parts());
    nation = Outline.lines(projection, own.ofClass("border").parts(), List.of());
    lakes = Outline.areas(projection, water.parts());
    inner = Outline.lines(projection, provinces.inner((a, b) -> true), List.of());
    rivers = Outline.lines(projection, layers.layer("rivers_10m_korea").parts(), List.of());
  }

  @Override
  public Stream<Mark> paint(Brush brush, Set<String> hosts, LayerChoice layers) {
    Theme.Map colours = brush.theme().map();
    return Stream.of(
            floor.paint(brush, surroundings.sheet(), layers),
            graticule.paint(brush),
            brush.group(
                "context", surroundings.land(brush), brush.fill(context, colours.context())),
            brush.group("land", brush.fill(land, colours.land())),
            brush.group("lakes", brush.fill(lakes, colours.lake())),
            brush.group(
                "rivers",
                brush.metresPerPixel() < RIVERS
                    ? brush.line(rivers, colours.lake(), Widths.RIVER)
                    : Stream.empty()),
            brush.group(
                "borders",
                brush.line(inner, colours.inner(), Widths.INNER),
                surroundings.borders(brush),
                surroundings.coast(brush),
                brush.line(coast, colours.coast(), Widths.COAST),
                brush.line(nation, colours.nation(), Widths.NATION)))
        .flatMap(m -> m);
  }
}
