package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.model.ReferencePoint;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.words.Numbers;
import org.buildoutatlas.words.Words;

/** Paints names, leaders, markers and labels over the base map. Safe to call from any thread. */
public final class SiteMap {

  /** How much is left of a site in which the chosen partner takes no part. */
  private static final double FADED = 0.25;

  /** What stays free about a card, in pixels. */
  private static final double CARD_ROOM = 6;

  private final TextMeasure measure;
  private final Words words;
  private final Gazetteer gazetteer;
  private final List<Overlay> overlays;

  /**
   * Keeps what every painting needs.
   *
   * @param overlays painted under the markers, from back to front
   */
  public SiteMap(TextMeasure measure, Words words, Gazetteer gazetteer, List<Overlay> overlays) {
    this.measure = measure;
    this.words = words;
    this.gazetteer = gazetteer;
    this.overlays = List.copyOf(overlays);
  }

  /**
   * Draws over a frame, clear of where {@link Furniture} and the window's controls stand. Groups
   * are named {@code site:<id>}, {@code candidate:<id>} and {@code point:<id>}.
   */
  public Drawing paint(MapScene scene) {
    List<Box> obstacles = new ArrayList<>();
    obstacles.addAll(
        new Furniture(measure, words, new Numbers())
            .obstacles(scene.atlas(), scene.viewpoint(), scene.frame(), scene.theme()));
    obstacles.add(Furniture.controls(scene.frame()));
    return paint(scene, obstacles);
  }

  /**
   * Draws over a frame.
   *
   * @param obstacles what names and labels must stay out of, in pixels
   */
  public Drawing paint(MapScene scene, List<Box> obstacles) {
    Shown shown = scene.shown();
    MapFrame frame = scene.frame();
    Theme theme = scene.theme();
    SiteWords siteWords = new SiteWords(words, new Numbers(), scene.viewpoint().isPlan());
    List<MapMarker> markers =
        new Markers(frame, scene.viewpoint(), siteWords, scene.hovered()).of(shown);
    MapScene carded = scene.withCards(obstacles.stream().map(box -> box.grow(CARD_ROOM)).toList());
    List<Box> cards = new ArrayList<>(carded.cards());
    overlays.forEach(overlay -> cards.addAll(overlay.taken(carded)));
    Layout layout = Layout.of(markers, frame.sheet(), cards, measure);
    List<Mark> marks = new ArrayList<>();
    overlays.forEach(overlay -> marks.addAll(overlay.paint(carded)));
    marks.add(Mark.Group.of("", "", names(shown, layout, frame, theme, cards)));
    Colour ground = Grounds.of(frame.region(), theme);
    for (MapMarker marker : markers.reversed()) {
      if (layout.isMoved(marker)) {
        marks.addAll(trace(marker, layout, theme));
      }
    }
    for (MapMarker marker : markers.reversed()) {
      marks.add(group(marker, layout, theme, ground));
    }
    return new Drawing(frame.width(), frame.height(), Colour.TRANSPARENT, marks);
  }

  private List<Mark> names(
      Shown shown, Layout layout, MapFrame frame, Theme theme, List<Box> obstacles) {
    RangeRings rings = new RangeRings(frame, theme, words);
    ReferenceNames reference = new ReferenceNames(frame, theme, measure);
    Set<String> labelled =
        layout.markers().stream()
            .filter(marker -> layout.label(marker).isPresent())
            .map(marker -> marker.base().label().lines().getFirst())
            .collect(Collectors.toSet());
    List<ReferenceName> names = new ArrayList<>(rings.names(shown.points()));
    names.addAll(reference.of(gazetteer, labelled));
    List<Box> taken = new ArrayList<>(obstacles);
    taken.addAll(layout.taken());
    List<Mark> marks = new ArrayList<>(rings.lines(shown.points()));
    marks.addAll(reference.paint(names, taken, layout.leaders()));
    return marks;
  }

  private static List<Mark> trace(MapMarker marker, Layout layout, Theme theme) {
    Point place = marker.base().place();
    Point center = layout.center(marker);
    double away = place.distance(center);
    Point edge =
        new Disc(center, marker.base().radius())
            .edge((place.x() - center.x()) / away, (place.y() - center.y()) / away, 0);
    return new MarkerPainter(theme).trace(place, edge);
  }

  private static Mark group(MapMarker marker, Layout layout, Theme theme, Colour ground) {
    List<Mark> marks = new ArrayList<>();
    MapMarker.Base base = marker.base();
    List<Mark> label =
        layout
            .label(marker)
            .map(place -> base.label().paint(place, theme, ground))
            .orElse(List.of());
    marks.addAll(label);
    marks.addAll(painted(marker, layout.center(marker), theme));
    return new Mark.Group(base.name(), base.title(), opacity(marker), marks);
  }

  private static List<Mark> painted(MapMarker marker, Point center, Theme theme) {
    MapMarker.Base base = marker.base();
    PointPainter points = new PointPainter(theme);
    return switch (marker) {
      case MapMarker.OfSite of ->
          new MarkerPainter(theme)
              .site(
                  center,
                  base.radius(),
                  of.site().standing().status(),
                  of.site().standing().energisedShare(),
                  of.site().presence(),
                  base.emphasis());
      case MapMarker.OfCandidate of ->
          points.candidate(center, of.score().points(), base.emphasis());
      case MapMarker.OfPoint of ->
          of.point().kind() == ReferencePoint.Kind.YARD
              ? points.yard(center)
              : points.landing(center);
    };
  }

  private static double opacity(MapMarker marker) {
    boolean faded =
        marker instanceof MapMarker.OfSite of
            && !of.site().involved()
            && of.base().emphasis() == Emphasis.NONE;
    return faded ? FADED : 1;
  }
}
