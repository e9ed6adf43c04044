package org.buildoutatlas.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.explain.Explainer;
import org.buildoutatlas.explain.Figures;
import org.buildoutatlas.map.Census;
import org.buildoutatlas.map.MapSums;
import org.buildoutatlas.map.MapTitle;
import org.buildoutatlas.map.Said;
import org.buildoutatlas.map.Shown;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.ui.explain.Explainable;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Selection;
import org.buildoutatlas.view.Viewpoint;

/**
 * The figures of one map that can be asked for: those of its title, of its labels and of its signs
 * for several sites.
 */
final class MapFigures {

  /** Where the list of the title's figures opens, in pixels from the corner of the map. */
  private static final Point BELOW_TITLE = new Point(40, 60);

  private final Desk desk;
  private final Lens lens;
  private final Census census;
  private final Clusters clusters;
  private final Node map;
  private final ContextMenu menu = new ContextMenu();

  /**
   * Knows the figures of one map.
   *
   * @param painters know what is shown
   * @param map asks on behalf of it
   */
  MapFigures(Desk desk, Lens lens, MapPainters painters, Clusters clusters, Node map) {
    this.desk = desk;
    this.lens = lens;
    this.census = painters.sites().census();
    this.clusters = clusters;
    this.map = map;
    menu.setId("map-figures");
  }

  /** Alt+Enter on the map offers the figures that are not those of a marker. */
  void listen() {
    map.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && e.isAltDown()) {
            offer();
            e.consume();
          }
        });
  }

  /** Whether a name is that of a figure. */
  static boolean isFigure(String name) {
    return name.startsWith(Said.FIGURE);
  }

  /** What a figure is called, and how to ask for it. */
  List<String> lines(String name) {
    return explainer(Optional.empty())
        .map(e -> List.of(e.name(id(name)), desk.text("ui.explain.hint")))
        .orElse(List.of());
  }

  /**
   * Asks for a figure.
   *
   * @param name of the figure in a drawing
   * @param group on which it is written, where it is one of a marker
   */
  void ask(String name, Optional<String> group) {
    askFor(id(name), group);
  }

  /** Offers the figures of the title, and of the site that is chosen. */
  private void offer() {
    Optional<Shown> shown = shown();
    Stream<String> title = shown.stream().flatMap(this::stated);
    Stream<String> site =
        lens
            .viewpoint()
            .map(Viewpoint::selection)
            .flatMap(
                s -> s instanceof Selection.OfSite of ? Optional.of(of.id()) : Optional.empty())
            .stream()
            .flatMap(this::ofSite);
    offer(Stream.concat(title, site).distinct().toList(), Optional.empty(), BELOW_TITLE);
  }

  /** Offers the figures of what a group shows. */
  void offer(String group, Point at) {
    Stream<String> ids =
        Clusters.isCluster(group)
            ? Stream.of(MapSums.SIGN_PLANNED)
            : SiteAnchors.site(group).stream().flatMap(this::ofSite);
    offer(ids.toList(), Optional.of(group), at);
  }

  private void offer(List<String> ids, Optional<String> group, Point at) {
    if (ids.size() == 1) {
      askFor(ids.getFirst(), group);
      return;
    }
    explainer(group)
        .ifPresent(
            explainer ->
                menu.getItems()
                    .setAll(ids.stream().flatMap(id -> item(id, group, explainer)).toList()));
    Point2D screen = map.localToScreen(at.x(), at.y());
    if (screen != null && !ids.isEmpty()) {
      menu.show(map, screen.getX(), screen.getY());
    }
  }

  private Stream<MenuItem> item(String id, Optional<String> group, Explainer explainer) {
    return explainer.explain(id).stream()
        .map(
            found -> {
              MenuItem item =
                  new MenuItem(
                      desk.text("ui.map.figure", found.root().shown(), found.root().name()));
              item.setId("map-figure-" + id.replace('.', '-'));
              item.setMnemonicParsing(false);
              item.setOnAction(_ -> askFor(id, group));
              return item;
            });
  }

  private void askFor(String id, Optional<String> group) {
    Explainable.ask(map, id, more(group));
  }

  private Stream<String> stated(Shown shown) {
    MapTitle title = new MapTitle(desk.words(), desk.numbers());
    Viewpoint viewpoint = lens.viewpoint().orElseThrow();
    return Stream.concat(
            Stream.of(title.finding(shown, viewpoint)), title.support(shown, viewpoint).stream())
        .flatMap(Said::ids);
  }

  /** The powers of a site that are known. */
  private Stream<String> ofSite(String site) {
    String prefix = "site." + site + ".power.";
    return figures().stream().flatMap(f -> f.ids().stream()).filter(id -> id.startsWith(prefix));
  }

  private Optional<Shown> shown() {
    return desk.workspace().sight().flatMap(s -> shown(s.atlas()));
  }

  private Optional<Shown> shown(Atlas known) {
    return lens.viewpoint().map(viewpoint -> census.visible(known, viewpoint));
  }

  private Optional<Figures> figures() {
    return desk.workspace().sight().map(MapFigures::figures);
  }

  private static Figures figures(Sight s) {
    return Figures.of(s.atlas(), s.ledger(), s.knownOn());
  }

  private Optional<Explainer> explainer(Optional<String> group) {
    return figures().map(f -> new Explainer(desk.words(), desk.numbers(), more(group).apply(f)));
  }

  /** Adds what the map sums up; what is on a sign is that of the sites it stands for now. */
  private UnaryOperator<Figures> more(Optional<String> group) {
    Set<String> members =
        group.flatMap(clusters::find).stream()
            .flatMap(c -> c.sites().stream())
            .map(s -> s.site().id())
            .collect(Collectors.toSet());
    return figures -> {
      Optional<Shown> shown = shown(figures.known());
      Map<String, Figure> sums = shown.map(s -> MapSums.of(s).byId()).orElse(Map.of());
      return figures.with(sums).with(shown.map(s -> MapSums.ofSign(s, members)).orElse(Map.of()));
    };
  }

  private static String id(String name) {
    return name.substring(Said.FIGURE.length());
  }
}
