package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.model.Standing;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.buildoutatlas.view.WhatIf;

/**
 * What a region's map shows when it opens, and should not hide.
 *
 * @param region which map
 * @param crowd its sites at every scale
 * @param candidates places of Korean candidates; none on maps without them
 */
record Subjects(Region region, Crowd crowd, List<LonLat> candidates) {

  /** With more, some are hidden wherever the map lies. */
  private static final int MOST = 300;

  /** What stays free between two markers, in pixels. */
  private static final double GAP = 2;

  private static final int ROUNDS = 200;

  /** Copies the list. */
  Subjects {
    candidates = List.copyOf(candidates);
  }

  /** The first of an atlas as it was when its facts were gathered. */
  static Subjects of(Region region, Atlas atlas) {
    Viewpoint viewpoint = Viewpoint.opening(atlas.asOf()).withRegion(region);
    Quarter now = viewpoint.at();
    List<ShownSite> sites =
        atlas.sites().stream()
            .filter(site -> Shown.isShown(site, viewpoint) && Standing.isThere(site, now))
            .limit(MOST)
            .map(site -> shown(Standing.of(site, atlas.asOf(), now)))
            .toList();
    List<LonLat> candidates =
        region == Region.KOREA
            ? atlas.siting().candidates().stream().map(c -> c.position()).toList()
            : List.of();
    return new Subjects(region, Crowd.of(sites, Census.plane(region)), candidates);
  }

  private static ShownSite shown(Standing standing) {
    boolean beside = standing.site().group() == Site.Group.US_ADJACENT;
    boolean abroad = standing.site().group() == Site.Group.WORLD;
    Presence presence = beside ? Presence.BESIDE : abroad ? Presence.ABROAD : Presence.COUNTED;
    return new ShownSite(standing, presence, true, true, WhatIf.NOTHING);
  }

  /** Their markers in a frame, pushed apart as they will be; on a globe those that are seen. */
  List<Disc> in(MapFrame frame) {
    List<Spread.Body> bodies = new ArrayList<>();
    SymbolScale scale = SymbolScale.of(frame, false);
    Projection plane = Census.plane(region);
    for (Bunch bunch : crowd.at(frame.camera().scale()).bunches().all()) {
      plane
          .toPlace(bunch.place())
          .filter(frame::shows)
          .ifPresent(
              place -> {
                double radius =
                    bunch.isOne()
                        ? Markers.radius(bunch.first(), scale)
                        : ClusterPainter.radius(bunch.tally(), scale.unit())
                            + ClusterPainter.BEHIND;
                boolean firm = bunch.first().presence() != Presence.BESIDE;
                bodies.add(new Spread.Body(new Disc(frame.toPixel(place), radius), firm));
              });
    }
    for (LonLat candidate : candidates) {
      bodies.add(new Spread.Body(new Disc(frame.toPixel(candidate), PointPainter.DIAMOND), true));
    }
    List<Point> apart = new Spread(GAP, ROUNDS).apart(bodies);
    List<Disc> discs = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      discs.add(new Disc(apart.get(i), bodies.get(i).disc().radius()));
    }
    return discs;
  }

  /** How many of the sites on either shore of the Pacific lie on the far side of a globe. */
  long beyond(MapFrame frame) {
    return crowd.at(Crowd.FINEST).bunches().all().stream()
        .map(bunch -> bunch.first().site())
        .filter(site -> site.group() == Site.Group.US_STARGATE || site.country().equals("KR"))
        .filter(site -> !frame.shows(site.location().position()))
        .count();
  }
}
