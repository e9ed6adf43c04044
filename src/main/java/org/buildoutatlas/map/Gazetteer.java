package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;

/**
 * The names written on the maps.
 *
 * @param names in no order
 */
public record Gazetteer(List<Name> names) {

  /** Copies the names. */
  public Gazetteer {
    names = List.copyOf(names);
  }

  /**
   * A name and where it goes.
   *
   * @param en in English
   * @param ko in Korean, empty where it has none
   * @param place where
   * @param kind of what
   * @param rank 1 for names shown first, 4 for those shown only close up
   * @param regions on which maps
   */
  public record Name(
      String en, String ko, LonLat place, Kind kind, int rank, Set<Region> regions) {
    /** Copies the regions. */
    public Name {
      regions = Set.copyOf(regions);
    }
  }

  /** What a name names. */
  public enum Kind {
    SEA,
    LAKE,
    COUNTRY,
    STATE,
    PROVINCE,
    CITY,
    PORT,
    ISLAND
  }
}
