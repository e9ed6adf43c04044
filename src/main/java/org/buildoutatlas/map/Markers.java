package org.buildoutatlas.map;

import java.util.List;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.view.Viewpoint;

/**
 * Makes markers at a scale, in pixels from the origin of the plane: the same for every part of the
 * map that a frame may show.
 *
 * @param frame gives projection and scale
 * @param viewpoint says what is chosen
 * @param words writes the labels
 * @param crowded whether there are too many to name each of them
 */
record Markers(MapFrame frame, Viewpoint viewpoint, SiteWords words, boolean crowded) {

  /** From how close landings get their names. */
  private static final double LANDING_NAMES = 2;

  /** A site. */
  MapMarker of(ShownSite site) {
    String name = "site:" + site.site().id();
    Emphasis emphasis = emphasis(viewpoint.selection().isSite(site.site().id()));
    SymbolScale scale = SymbolScale.of(frame, emphasis == Emphasis.SELECTED);
    boolean beside = site.presence() == Presence.BESIDE;
    return new MapMarker.OfSite(
        new MapMarker.Base(
            name,
            site.site().name(),
            pixel(site.site().location().position()),
            radius(site, scale),
            !beside,
            emphasis,
            words.of(site),
            emphasis == Emphasis.SELECTED || (!crowded && !beside && site.involved())),
        site);
  }

  /** The radius of a site's marker, in pixels. */
  static double radius(ShownSite site, SymbolScale scale) {
    return Glyphs.hasDisc(site.standing().status())
        ? scale.radius(site.standing())
        : SymbolScale.SMALLEST;
  }

  /**
   * Several sites as one sign.
   *
   * @param place of its middle
   * @param unit radius of a disc of 1 GW, in pixels
   */
  MapMarker of(Bunch bunch, LonLat place, double unit) {
    LabelText label = words.of(bunch);
    boolean beside = bunch.first().presence() == Presence.BESIDE;
    return new MapMarker.OfCluster(
        new MapMarker.Base(
            bunch.name(),
            String.join(", ", label.lines()),
            pixel(place),
            ClusterPainter.radius(bunch.tally(), unit) + ClusterPainter.BEHIND,
            !beside,
            Emphasis.NONE,
            label,
            !crowded && !beside && bunch.first().involved()),
        bunch);
  }

  /** A candidate, be it one of the user's own. */
  MapMarker of(Score score, boolean trial) {
    String name = "candidate:" + score.candidate().id();
    return new MapMarker.OfCandidate(
        new MapMarker.Base(
            name,
            score.candidate().name(),
            pixel(score.candidate().position()),
            PointPainter.DIAMOND,
            true,
            emphasis(viewpoint.selection().isCandidate(score.candidate().id())),
            trial ? words.ofTrial(score) : words.of(score),
            true),
        score,
        trial);
  }

  /** A yard or a landing. */
  MapMarker of(ReferencePoint point) {
    boolean yard = point.kind() == ReferencePoint.Kind.YARD;
    boolean named = yard || Detail.of(frame) >= LANDING_NAMES;
    return new MapMarker.OfPoint(
        new MapMarker.Base(
            "point:" + point.id(),
            point.name(),
            pixel(point.position()),
            yard ? PointPainter.YARD * Math.sqrt(1.6) : PointPainter.LANDING,
            false,
            Emphasis.NONE,
            named ? words.of(point) : new LabelText(List.of(), true),
            yard),
        point);
  }

  /** Where a place lies, in pixels from the origin of the plane. */
  Point pixel(LonLat place) {
    Point plane = frame.projection().toPlane(place);
    double scale = frame.camera().scale();
    return new Point(scale * plane.x(), -scale * plane.y());
  }

  private static Emphasis emphasis(boolean selected) {
    return selected ? Emphasis.SELECTED : Emphasis.NONE;
  }
}
