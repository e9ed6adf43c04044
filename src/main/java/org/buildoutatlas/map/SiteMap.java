package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
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
  private final Arranger arranger;
  private final Census census = new Census();

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
    arranger = new Arranger(measure, words);
  }

  /** What scenes that are painted again and again should share. */
  public Census census() {
    return census;
  }

  /**
   * Draws over a frame, clear of where {@link Furniture} and the window's controls stand. Groups
   * are named {@code site:<id>}, {@code cluster:<id of its first site>}, {@code candidate:<id>} and
   * {@code point:<id>}.
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
    Shown shown = scene.visible();
    MapFrame frame = scene.frame();
    Theme theme = scene.theme();
    MapScene carded =
        scene
            .withCards(obstacles.stream().map(box -> box.grow(CARD_ROOM)).toList())
            .withStands(arranger.stands(scene));
    List<Box> cards = new ArrayList<>(carded.cards());
    overlays.forEach(overlay -> cards.addAll(overlay.taken(carded)));
    Layout layout = arranger.arrange(scene, cards);
    List<MapMarker> markers = layout.markers();
    List<Mark> marks = new ArrayList<>();
    overlays.forEach(overlay -> marks.addAll(overlay.paint(carded)));
    marks.add(Mark.Group.of("", "", names(shown, layout, scene, cards)));
    Colour ground = Grounds.of(frame.region(), theme);
    for (MapMarker marker : markers.reversed()) {
      if (layout.isMoved(marker)) {
        marks.addAll(trace(marker, layout, theme));
      }
    }
    for (MapMarker marker : markers.reversed()) {
      marks.add(group(marker, layout, scene, ground));
    }
    return new Drawing(frame.width(), frame.height(), Colour.TRANSPARENT, marks);
  }

  /** The sign for several sites with that name in a scene; empty where there is none. */
  public Optional<Cluster> cluster(MapScene scene, String name) {
    return name.startsWith(Bunch.CLUSTER) ? arranger.cluster(scene, name) : Optional.empty();
  }

  private List<Mark> names(Shown shown, Layout layout, MapScene scene, List<Box> obstacles) {
    MapFrame frame = scene.frame();
    Theme theme = scene.theme();
    LayerChoice layers = scene.viewpoint().layers();
    RangeRings rings = new RangeRings(frame, theme, words, layers.opacity(MapLayer.FACILITIES));
    ReferenceNames reference = new ReferenceNames(frame, theme, measure, layers);
    Set<String> labelled =
        layout.markers().stream()
            .filter(marker -> layout.label(marker).isPresent())
            .map(marker -> marker.base().label().lines().getFirst())
            .collect(Collectors.toSet());
    CandidateGround ground = CandidateGround.of(scene, words);
    List<ReferenceName> names = new ArrayList<>(ground.names());
    names.addAll(rings.names(shown.points()));
    names.addAll(new OwnNames(frame, theme, layers).of(scene.own()));
    names.addAll(reference.of(gazetteer, labelled, shown.sites()));
    List<Box> taken = new ArrayList<>(obstacles);
    taken.addAll(layout.taken());
    List<Mark> marks = new ArrayList<>(rings.lines(shown.points()));
    marks.addAll(ground.lines());
    marks.addAll(reference.paint(names, taken, layout.leaders()));
    return marks;
  }

  private static List<Mark> trace(MapMarker marker, Layout layout, Theme theme) {
    Point place = marker.base().place();
    Point edge = new Disc(layout.center(marker), marker.base().radius()).towards(place);
    return new MarkerPainter(theme).trace(place, edge);
  }

  private static Mark group(MapMarker marker, Layout layout, MapScene scene, Colour ground) {
    Theme theme = scene.theme();
    List<Mark> marks = new ArrayList<>();
    MapMarker.Base base = marker.base();
    List<Mark> label =
        layout
            .label(marker)
            .map(place -> base.label().paint(place, theme, ground))
            .orElse(List.of());
    marks.addAll(label);
    boolean pointed = scene.hovered().filter(base.name()::equals).isPresent();
    Emphasis emphasis =
        pointed && base.emphasis() == Emphasis.NONE ? Emphasis.HOVERED : base.emphasis();
    marks.addAll(painted(marker, layout.center(marker), theme, emphasis));
    double opacity = opacity(marker, emphasis) * scene.viewpoint().layers().opacity(layer(marker));
    return new Mark.Group(base.name(), base.title(), opacity, marks);
  }

  private static List<Mark> painted(
      MapMarker marker, Point center, Theme theme, Emphasis emphasis) {
    MapMarker.Base base = marker.base();
    PointPainter points = new PointPainter(theme);
    return switch (marker) {
      case MapMarker.OfSite of ->
          new MarkerPainter(theme).site(center, base.radius(), of.site(), emphasis);
      case MapMarker.OfCluster of ->
          new ClusterPainter(theme)
              .paint(
                  center,
                  base.radius() - ClusterPainter.BEHIND,
                  of.bunch().tally(),
                  of.bunch().first().presence(),
                  emphasis);
      case MapMarker.OfCandidate of when of.trial() ->
          points.trial(center, of.score().points(), emphasis);
      case MapMarker.OfCandidate of when of.score().candidate().excluded().isPresent() ->
          Stream.concat(
                  points.candidate(center, of.score().points(), emphasis).stream(),
                  points.struck(center).stream())
              .toList();
      case MapMarker.OfCandidate of -> points.candidate(center, of.score().points(), emphasis);
      case MapMarker.OfPoint of ->
          switch (of.point().kind()) {
            case YARD -> points.yard(center);
            case CABLE_LANDING -> points.landing(center);
            case PORT -> points.port(center);
          };
    };
  }

  private static MapLayer layer(MapMarker marker) {
    return switch (marker) {
      case MapMarker.OfSite of -> Shown.layer(of.site().site());
      case MapMarker.OfCluster of -> Shown.layer(of.bunch().first().site());
      case MapMarker.OfCandidate _ -> MapLayer.CANDIDATES;
      case MapMarker.OfPoint of -> Shown.layer(of.point());
    };
  }

  private static double opacity(MapMarker marker, Emphasis emphasis) {
    boolean faded =
        switch (marker) {
          case MapMarker.OfSite of -> !of.site().involved();
          case MapMarker.OfCluster of -> !of.bunch().first().involved();
          case MapMarker.OfCandidate _, MapMarker.OfPoint _ -> false;
        };
    return faded && emphasis == Emphasis.NONE ? FADED : 1;
  }
}
