package org.buildoutatlas.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.view.Region;

/**
 * What was prepared of the user's own layers for the maps of regions: of those asked for last, and
 * of none that has been removed.
 */
final class LayerMemory<V> {

  /** How many things are kept. */
  private static final int MOST = 24;

  private record Key(String layer, Region region) {}

  private final Map<Key, V> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
          return size() > MOST;
        }
      };

  /**
   * What is kept of a layer if it is still good, else what is made now. It is made outside the
   * lock, so another layer need not wait: two makers make the same.
   */
  V get(OwnLayer layer, Region region, Predicate<V> good, Supplier<V> maker) {
    Key key = new Key(layer.id(), region);
    Optional<V> known;
    synchronized (kept) {
      known = Optional.ofNullable(kept.get(key)).filter(good);
    }
    if (known.isPresent()) {
      return known.get();
    }
    V made = maker.get();
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }

  /** Forgets all layers but these. */
  void keepOnly(List<OwnLayer> layers) {
    Set<String> ids = layers.stream().map(OwnLayer::id).collect(Collectors.toSet());
    synchronized (kept) {
      kept.keySet().removeIf(key -> !ids.contains(key.layer()));
    }
  }
}
