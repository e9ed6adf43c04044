package org.buildoutatlas.map;

import java.util.List;
import java.util.Set;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Region;

/**
 * The names written on the maps.
 *
 * @param names in no order
 * @param fine further names, for close maps and for layers that are off at first
 */
public record Gazetteer(List<Name> names, FineNames fine) {

  /** Copies the names. */
  public Gazetteer {
    names = List.copyOf(names);
  }

  /** Without further names. */
  public Gazetteer(List<Name> names) {
    this(names, new FineNames(Gazetteer::nothing, Gazetteer::nothing, Gazetteer::nothing));
  }

  private static Layer nothing() {
    return new Layer("none", new Box(-180, -90, 180, 90), List.of());
  }

  /**
   * A name and where it goes.
   *
   * @param en in English
   * @param ko in Korean, empty where it has none
   * @param place where
   * @param kind of what
   * @param rank 1 for names shown first, 4 for those shown only close up; smaller towns have more
   * @param regions on which maps
   * @param angle by how much it is turned, in degrees counter-clockwise
   */
  public record Name(
      String en, String ko, LonLat place, Kind kind, int rank, Set<Region> regions, double angle) {
    /** Copies the regions. */
    public Name {
      regions = Set.copyOf(regions);
    }

    /** Whether it belongs on a map; the globe shows the names of the other wide maps. */
    public boolean isOn(Region region) {
      return regions.contains(region)
          || (region == Region.GLOBE && regions.stream().anyMatch(Region::isWide));
    }

    /** A level name. */
    public Name(String en, String ko, LonLat place, Kind kind, int rank, Set<Region> regions) {
      this(en, ko, place, kind, rank, regions, 0);
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
    ISLAND,
    TOWN,
    AIRPORT,
    COUNTY
  }
}
