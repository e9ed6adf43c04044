package org.buildoutatlas.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.geo.Projection;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Selection;

/**
 * The markers of a scene at its scale: sites, signs for several sites, candidates, yards and
 * landings, in pixels from the origin of the plane. The chosen site always stands alone.
 */
final class Gathering {

  /** No sign for several sites is larger, in pixels; in a crowd all of them shrink alike. */
  private static final double LARGEST_SIGN = 44;

  private final MapScene scene;
  private final Shown shown;
  private final Crowd.Step step;
  private final Projection plane;
  private final Markers markers;
  private final SiteWords words;
  private final Map<String, Point> pinned = new HashMap<>();

  /**
   * Prepares the markers of a scene.
   *
   * @param words writes the labels
   * @param few up to how many markers each of them has a name
   */
  Gathering(MapScene scene, SiteWords words, int few) {
    this.scene = scene;
    this.words = words;
    shown = scene.visible();
    step = scene.census().crowd(shown, scene.frame().region()).at(scene.frame().camera().scale());
    plane = Census.plane(scene.frame().region());
    markers = new Markers(scene.frame(), scene.viewpoint(), words, count() > few);
  }

  /** How many there are on the whole map. */
  int count() {
    return step.bunches().all().size() + shown.scores().size() + shown.points().size();
  }

  /** All of them: sites by size, then candidates by score, then yards and landings. */
  List<MapMarker> all() {
    return markers(step.bunches().all());
  }

  /** Those in a box, in pixels from the origin of the plane. */
  List<MapMarker> in(Box box) {
    double scale = scene.frame().camera().scale();
    Box metres =
        new Box(box.minX() / scale, -box.maxY() / scale, box.maxX() / scale, -box.minY() / scale);
    return markers(step.bunches().in(metres)).stream()
        .filter(m -> box.contains(m.base().place().x(), m.base().place().y()))
        .toList();
  }

  /** By name: where markers stand that are laid out about their place. */
  Map<String, Point> pinned() {
    return Map.copyOf(pinned);
  }

  /** The sign for several sites with that name; empty where there is none. */
  Optional<Cluster> cluster(String name) {
    return step.bunches().all().stream()
        .filter(bunch -> !bunch.isOne())
        .flatMap(bunch -> called(bunch, name).stream())
        .findFirst()
        .map(
            bunch ->
                new Cluster(
                    name,
                    words.of(bunch).lines(),
                    bunch.sites().toList(),
                    place(bunch),
                    bunch.extent(),
                    bunch.opensAt()));
  }

  /**
   * What is on the side of the globe that is seen. On a flat map that is all.
   *
   * @param bunches those that may be
   */
  private List<MapMarker> markers(List<Bunch> bunches) {
    MapFrame frame = scene.frame();
    List<MapMarker> made = new ArrayList<>();
    bunches.stream()
        .filter(bunch -> frame.shows(place(bunch)))
        .forEach(bunch -> made.addAll(markers(bunch)));
    shown.scores().stream()
        .filter(score -> frame.shows(score.candidate().position()))
        .forEach(score -> made.add(markers.of(score, false)));
    shown.trials().stream()
        .filter(score -> frame.shows(score.candidate().position()))
        .forEach(score -> made.add(markers.of(score, true)));
    shown.points().stream()
        .filter(point -> frame.shows(point.position()))
        .forEach(point -> made.add(markers.of(point)));
    return made;
  }

  private List<MapMarker> markers(Bunch bunch) {
    if (bunch.isOne()) {
      return List.of(markers.of(bunch.first()));
    }
    if (scene.opened().flatMap(name -> called(bunch, name)).isPresent()) {
      return opened(bunch);
    }
    return apart(bunch).stream().map(this::marker).toList();
  }

  private MapMarker marker(Bunch bunch) {
    double unit = SymbolScale.of(scene.frame(), false).unit();
    double most = step.largest() > 0 ? LARGEST_SIGN / Math.sqrt(step.largest()) : unit;
    return bunch.isOne()
        ? markers.of(bunch.first())
        : markers.of(bunch, place(bunch), Math.min(unit, most));
  }

  /** Where a bunch lies. */
  private LonLat place(Bunch bunch) {
    if (bunch.isOne()) {
      return bunch.first().site().location().position();
    }
    return plane.toPlace(bunch.place()).orElse(bunch.first().site().location().position());
  }

  /** A bunch without the chosen site, and that beside it. */
  private List<Bunch> apart(Bunch bunch) {
    if (!(scene.viewpoint().selection() instanceof Selection.OfSite chosen)) {
      return List.of(bunch);
    }
    Optional<Bunch> alone = find(bunch, chosen.id());
    if (alone.isEmpty()) {
      return List.of(bunch);
    }
    List<Bunch> rest = bunch.singles().filter(b -> !b.equals(alone.get())).toList();
    return List.of(
        alone.get(), rest.size() == 1 ? rest.getFirst() : Bunch.of(rest, bunch.opensAt()));
  }

  /** The bunch with that name: itself, or what is left of it without the chosen site. */
  private Optional<Bunch> called(Bunch bunch, String name) {
    return Stream.concat(apart(bunch).stream(), Stream.of(bunch))
        .filter(b -> !b.isOne() && b.name().equals(name))
        .findFirst();
  }

  private static Optional<Bunch> find(Bunch bunch, String id) {
    return bunch.singles().filter(b -> b.first().site().id().equals(id)).findFirst();
  }

  /** The sites of a bunch on legs about their place, and a sign for those that have none. */
  private List<MapMarker> opened(Bunch bunch) {
    List<Bunch> singles = bunch.singles().toList();
    List<Bunch> legged = singles.subList(0, Math.min(Spider.LEGS, singles.size()));
    List<MapMarker> made =
        new ArrayList<>(legged.stream().map(b -> markers.of(b.first())).toList());
    double largest = made.stream().mapToDouble(m -> m.base().radius()).max().orElse(0);
    List<Point> feet = Spider.feet(markers.pixel(place(bunch)), made.size(), largest);
    for (int i = 0; i < made.size(); i++) {
      pinned.put(made.get(i).base().name(), feet.get(i));
    }
    List<Bunch> rest = singles.subList(legged.size(), singles.size());
    if (!rest.isEmpty()) {
      made.add(marker(rest.size() == 1 ? rest.getFirst() : Bunch.of(rest, bunch.opensAt())));
    }
    return made;
  }
}
