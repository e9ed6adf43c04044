package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextMeasure;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.view.LayerChoice;
import org.buildoutatlas.view.MapLayer;
import org.buildoutatlas.view.Region;

/**
 * Chooses and writes the names of seas, lands and towns: by rank and closeness, and only where
 * nothing more important stands.
 *
 * @param frame ties places to pixels
 * @param theme gives the colours
 * @param measure how large texts are
 * @param layers which layers are shown
 */
record ReferenceNames(MapFrame frame, Theme theme, TextMeasure measure, LayerChoice layers) {

  /** From how close names of rank 1, 2, 3 and 4 are shown, on the scale of {@link Detail}. */
  private static final double[] AREAS = {0, 0.7, 1.7, 3};

  private static final double[] TOWNS = {0, 1.9, 3.6, 6};

  /** Korea opens close enough for more of its cities. */
  private static final double[] KOREAN_TOWNS = {0, 0.7, 1.6, 3};

  private static final double[] PORTS = {3.6, 4.5, 6, 8};
  private static final double GAP = 3;

  /** The names of a gazetteer that are to be shown here, the most important first. */
  List<ReferenceName> of(Gazetteer gazetteer, Set<String> labelled, List<ShownSite> sites) {
    CloseNames close = new CloseNames(frame, gazetteer);
    Stream<Gazetteer.Name> main =
        gazetteer.names().stream()
            .filter(name -> name.isOn(frame.region()))
            .filter(name -> Detail.of(frame) >= threshold(name))
            .sorted(
                Comparator.comparingInt(Gazetteer.Name::rank).thenComparing(Gazetteer.Name::kind));
    List<Stream<Gazetteer.Name>> all = new ArrayList<>();
    all.add(main);
    if (layers.shows(MapLayer.COUNTIES)) {
      all.add(close.counties(sites).stream());
    }
    if (layers.shows(MapLayer.AIRPORTS)) {
      all.add(close.airports().stream());
    }
    if (layers.shows(MapLayer.PLACES)) {
      all.add(close.towns().stream());
    }
    Set<String> written = new HashSet<>();
    return all.stream()
        .flatMap(names -> names)
        .filter(this::isReadable)
        .filter(name -> layers.shows(layer(name)))
        .filter(name -> !labelled.contains(name.en()))
        // The globe has the names of several maps, and some of them twice.
        .filter(name -> !frame.turns() || written.add(name.en()))
        .map(this::written)
        .toList();
  }

  private static MapLayer layer(Gazetteer.Name name) {
    return switch (name.kind()) {
      case SEA, LAKE, COUNTRY, STATE, PROVINCE, CITY, ISLAND, TOWN -> MapLayer.PLACES;
      case PORT -> MapLayer.CABLES;
      case AIRPORT -> MapLayer.AIRPORTS;
      case COUNTY -> MapLayer.COUNTIES;
    };
  }

  /** Whether a name does not lie so close to the edge of the globe that it would hang over it. */
  private boolean isReadable(Gazetteer.Name name) {
    return !frame.turns()
        || (frame.shows(name.place())
            && frame.toPixel(name.place()).distance(frame.sheet().center())
                < READABLE * frame.globeRadius());
  }

  private static final double READABLE = 0.93;

  /** Writes as many as there is room for. */
  List<Mark> paint(List<ReferenceName> names, List<Box> taken, List<Leader> leaders) {
    List<Box> full = new ArrayList<>(taken);
    List<Mark> marks = new ArrayList<>();
    for (ReferenceName name : names) {
      name.drafts(measure).stream()
          .filter(draft -> isFree(draft.room(), full, leaders))
          .findFirst()
          .ifPresent(
              draft -> {
                full.add(draft.room());
                marks.addAll(draft.marks());
              });
    }
    return marks;
  }

  private boolean isFree(Box room, List<Box> full, List<Leader> leaders) {
    return frame.sheet().contains(room)
        && full.stream().noneMatch(room.grow(GAP)::intersects)
        && leaders.stream().noneMatch(leader -> leader.crosses(room));
  }

  private double threshold(Gazetteer.Name name) {
    int rank = Math.clamp(name.rank(), 1, 4) - 1;
    return switch (name.kind()) {
      case SEA, LAKE, COUNTRY, STATE, PROVINCE, ISLAND -> AREAS[rank];
      case CITY -> (frame.region() == Region.KOREA ? KOREAN_TOWNS : TOWNS)[rank];
      case PORT -> PORTS[rank];
      case TOWN, AIRPORT, COUNTY -> 0;
    };
  }

  private ReferenceName written(Gazetteer.Name name) {
    Theme.Map map = theme.map();
    boolean korea = frame.region() == Region.KOREA;
    return switch (name.kind()) {
      case SEA, LAKE ->
          across(
              name,
              new TextStyle(Face.ITALIC, 15),
              korea ? map.deepName() : map.seaName(),
              map.sea());
      case COUNTRY -> across(name, new TextStyle(Face.MEDIUM, 13), map.landName(), map.context());
      case STATE, PROVINCE ->
          across(name, new TextStyle(Face.REGULAR, 12), map.landName(), map.land());
      case ISLAND ->
          across(
              name,
              new TextStyle(Face.REGULAR, 12),
              korea ? map.deepName() : map.seaName(),
              map.sea());
      case COUNTY -> across(name, new TextStyle(Face.CONDENSED, 12), map.landName(), map.land());
      case CITY, PORT, TOWN -> town(name, map.cityName(), ReferenceName.Sign.RING);
      case AIRPORT -> town(name, theme.ui().text2(), ReferenceName.Sign.PLANE);
    };
  }

  /** No letters are smaller, in pixels: on a page they have ten points then. */
  private static final double SMALLEST = 11;

  private ReferenceName across(Gazetteer.Name name, TextStyle style, Colour ink, Colour ground) {
    List<ReferenceName.Line> lines = new ArrayList<>();
    lines.add(new ReferenceName.Line(name.en(), style));
    if (frame.region() == Region.KOREA && !name.ko().isEmpty()) {
      lines.add(
          new ReferenceName.Line(
              name.ko(), new TextStyle(Face.REGULAR, Math.max(SMALLEST, style.size() - 2))));
    }
    boolean island = name.kind() == Gazetteer.Kind.ISLAND;
    boolean sea = style.face() == Face.ITALIC || island;
    // On depth shading a halo would be a smear; the ink is dark enough for every step.
    boolean deep = sea && frame.region() == Region.KOREA;
    return new ReferenceName(
        lines,
        List.of(frame.toPixel(name.place()).plus(0, island ? BELOW_ISLAND : 0)),
        ink,
        deep ? Optional.empty() : halo(ground),
        -name.angle(),
        ReferenceName.Sign.NONE,
        layers.opacity(layer(name)));
  }

  private ReferenceName town(Gazetteer.Name name, Colour ink, ReferenceName.Sign sign) {
    boolean korean = frame.region() == Region.KOREA && !name.ko().isEmpty();
    String text = korean ? name.en() + " " + name.ko() : name.en();
    return new ReferenceName(
        List.of(new ReferenceName.Line(text, new TextStyle(Face.CONDENSED, 12))),
        List.of(frame.toPixel(name.place())),
        ink,
        halo(Grounds.of(frame.region(), theme)),
        0,
        sign,
        layers.opacity(layer(name)));
  }

  /** An island's name stands below it, in pixels from its middle. */
  private static final double BELOW_ISLAND = 20;

  private Optional<Stroke> halo(Colour ground) {
    return theme.finish().halo()
        ? Optional.of(Stroke.solid(ground.withOpacity(0.8), 2.5))
        : Optional.empty();
  }
}
