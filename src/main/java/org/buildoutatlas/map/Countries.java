package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.Topology;

/** The countries of the world, taken apart into coast and borders once for all maps. */
final class Countries {

  private final Layer layer;
  private final Layer lakes;
  private final Topology topology;

  Countries(LayerSource layers) {
    layer = layers.layer("world_countries_50m");
    lakes = layers.layer("world_lakes_50m");
    topology = new Topology(layer);
  }

  /** One feature a country. */
  Layer layer() {
    return layer;
  }

  /** The countries with these ids. */
  List<Feature> called(Set<String> ids) {
    return layer.only(f -> ids.contains(f.id())).features();
  }

  /** Rings around all land. */
  List<double[]> land() {
    return topology.outer();
  }

  /** Lakes of the whole world. */
  Layer lakes() {
    return lakes;
  }

  /** Borders between countries, without those between two of the ids, which a finer layer draws. */
  List<double[]> bordersBesides(String home, Set<String> neighbours) {
    return topology.inner(
        (a, b) ->
            !(a.id().equals(home) && neighbours.contains(b.id()))
                && !(b.id().equals(home) && neighbours.contains(a.id())));
  }
}
