package org.buildoutatlas.map;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.geo.Outline;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.view.Region;

/** The states or countries that are tinted because they hold a site. */
public final class HostAreas {

  private final Projection projection;
  private final Layer areas;
  private final Map<String, Outline> outlines = new ConcurrentHashMap<>();

  /** Areas that are tinted as they are. */
  HostAreas(Projection projection, Layer areas) {
    this.projection = projection;
    this.areas = areas;
  }

  /**
   * The areas to be tinted on a region's map: the states of US sites; on maps of many countries the
   * countries of sites and Korea.
   */
  public static Set<String> of(Atlas atlas, Region region) {
    return switch (region) {
      case UNITED_STATES ->
          atlas.sites().stream()
              .filter(s -> s.group() == Site.Group.US_STARGATE)
              .map(Site::state)
              .collect(Collectors.toUnmodifiableSet());
      case KOREA -> Set.of();
      case PACIFIC -> Set.of("US", "KR");
      case WORLD, GLOBE ->
          Stream.concat(atlas.sites().stream().map(Site::country), Stream.of("KR"))
              .collect(Collectors.toUnmodifiableSet());
    };
  }

  Stream<Mark> paint(Brush brush, Set<String> hosts, double opacity) {
    return brush.group(
        "hosts",
        opacity,
        areas.features().stream()
            .filter(f -> hosts.stream().anyMatch(h -> isCalled(f, h)))
            .flatMap(f -> brush.fill(outline(f), brush.theme().map().host())));
  }

  /** Whether a name or code is that of an area: {@code Texas}, {@code US-TX} or {@code TX}. */
  private static boolean isCalled(Feature area, String host) {
    return area.property("name").filter(host::equals).isPresent()
        || area.property("code")
            .filter(code -> code.equals(host) || code.endsWith("-" + host))
            .isPresent();
  }

  private Outline outline(Feature area) {
    String key = area.id() + area.property("name").orElse("");
    return outlines.computeIfAbsent(key, k -> Outline.areas(projection, area.parts()));
  }
}
