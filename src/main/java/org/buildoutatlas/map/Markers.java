package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.siting.Score;
import org.buildoutatlas.view.Viewpoint;

/**
 * Makes the markers of a frame: sites by size, then candidates by score, then yards and landings.
 *
 * @param frame ties places to pixels
 * @param viewpoint says what is chosen
 * @param words writes the labels
 * @param hovered the name of the group under the pointer
 */
record Markers(MapFrame frame, Viewpoint viewpoint, SiteWords words, Optional<String> hovered) {

  /** From how close landings get their names. */
  private static final double LANDING_NAMES = 2;

  /** The markers of what is shown that lie on the sheet, wholly or in part. */
  List<MapMarker> of(Shown shown) {
    List<MapMarker> markers = new ArrayList<>();
    shown.sites().stream()
        .filter(site -> frame.shows(site.site().location().position()))
        .forEach(site -> markers.add(of(site)));
    shown.scores().stream()
        .filter(score -> frame.shows(score.candidate().position()))
        .forEach(score -> markers.add(of(score)));
    shown.points().stream()
        .filter(point -> frame.shows(point.position()))
        .forEach(point -> markers.add(of(point)));
    return markers.stream()
        .filter(
            m ->
                frame
                    .sheet()
                    .grow(m.base().radius())
                    .contains(m.base().place().x(), m.base().place().y()))
        .toList();
  }

  private MapMarker of(ShownSite site) {
    String name = "site:" + site.site().id();
    Emphasis emphasis = emphasis(name, viewpoint.selection().isSite(site.site().id()));
    SymbolScale scale = SymbolScale.of(frame, emphasis == Emphasis.SELECTED);
    boolean disc = Glyphs.hasDisc(site.standing().status());
    boolean beside = site.presence() == Presence.BESIDE;
    return new MapMarker.OfSite(
        new MapMarker.Base(
            name,
            site.site().name(),
            frame.toPixel(site.site().location().position()),
            disc ? scale.radius(site.standing()) : SymbolScale.SMALLEST,
            !beside,
            emphasis,
            words.of(site),
            emphasis == Emphasis.SELECTED || (!beside && site.involved())),
        site);
  }

  private MapMarker of(Score score) {
    String name = "candidate:" + score.candidate().id();
    Emphasis emphasis = emphasis(name, viewpoint.selection().isCandidate(score.candidate().id()));
    return new MapMarker.OfCandidate(
        new MapMarker.Base(
            name,
            score.candidate().name(),
            frame.toPixel(score.candidate().position()),
            PointPainter.DIAMOND,
            true,
            emphasis,
            words.of(score),
            true),
        score);
  }

  private MapMarker of(ReferencePoint point) {
    String name = "point:" + point.id();
    boolean yard = point.kind() == ReferencePoint.Kind.YARD;
    boolean named = yard || Detail.of(frame) >= LANDING_NAMES;
    return new MapMarker.OfPoint(
        new MapMarker.Base(
            name,
            point.name(),
            frame.toPixel(point.position()),
            yard ? PointPainter.YARD * Math.sqrt(1.6) : PointPainter.LANDING,
            false,
            emphasis(name, false),
            named ? words.of(point) : new LabelText(List.of(), true),
            yard),
        point);
  }

  private Emphasis emphasis(String name, boolean selected) {
    if (selected) {
      return Emphasis.SELECTED;
    }
    return hovered.filter(name::equals).isPresent() ? Emphasis.HOVERED : Emphasis.NONE;
  }
}
