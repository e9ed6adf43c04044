package org.buildoutatlas.page.template;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.map.PlainMap;
import org.buildoutatlas.model.Candidate;
import org.buildoutatlas.model.Location;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.Site;
import org.buildoutatlas.page.Block;
import org.buildoutatlas.page.Block.Heading;
import org.buildoutatlas.view.Camera;
import org.buildoutatlas.view.Filter;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * Maps of what lies around a place.
 *
 * @param map paints maps
 */
record Insets(PlainMap map) {

  /** How wide a candidate's map is, in metres: its coast, and the next ports. */
  private static final double COAST = 220_000;

  private static final double KILOMETRE = 1000;

  /** The map around a site: its state and the neighbours. */
  Block of(Briefing b, Site site) {
    Viewpoint seen =
        plain(b.viewpoint(), region(site), new Selection.OfSite(site.id()))
            .withLayers(
                LayerChoice.USUAL
                    .with(MapLayer.FLOWS, false)
                    .with(MapLayer.CANDIDATES, false)
                    .with(MapLayer.FACILITIES, false)
                    .with(MapLayer.CABLES, false));
    return block(b, seen, site.location().position(), width(site.location()), site.label());
  }

  /** The map around a candidate. */
  Block of(Briefing b, Candidate candidate) {
    Viewpoint seen =
        plain(b.viewpoint(), Region.KOREA, new Selection.OfCandidate(candidate.id()))
            // The rings about the yard would run over the whole page.
            .withLayers(LayerChoice.USUAL.with(MapLayer.FACILITIES, false));
    return block(b, seen, candidate.position(), COAST, candidate.label());
  }

  /** Nothing of the viewpoint's filter: a page of one site hides no other. */
  private static Viewpoint plain(Viewpoint viewpoint, Region region, Selection selection) {
    return viewpoint
        .withRegion(region)
        .withCompanion(Optional.empty())
        .withFilter(Filter.NONE)
        .withSelection(selection);
  }

  private Block block(Briefing b, Viewpoint seen, LonLat middle, double metres, String name) {
    return new Block.MapBlock(
        "map",
        Heading.NONE,
        b.text("page.inset", name),
        1,
        PlainMap.letters(seen),
        new Seen(map, b, List.of(), width -> seen.withCamera(new Camera(middle, width / metres))));
  }

  /**
   * The map of the United States has their states; Korea's has too little land for a look round.
   */
  private static Region region(Site site) {
    return site.country().equals("US") ? Region.UNITED_STATES : Region.WORLD;
  }

  /** The less is known of where a place is, the more is shown around it. */
  private static double width(Location location) {
    return KILOMETRE
        * switch (location.precision()) {
          case SITE, CITY, COUNTY -> 1500;
          case REGION -> 2500;
          case COUNTRY -> 5000;
        };
  }
}
