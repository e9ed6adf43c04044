package org.buildoutatlas.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.Flow;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.view.Half;
import org.buildoutatlas.view.Selection;

/**
 * An unseen button on every marker of the map that can be chosen, west to east, so that keys and
 * screen readers reach what the mouse reaches. It lies where the marker was painted. Where a map
 * shows more than can be gone through by key, only the largest have one.
 */
final class SiteAnchors {

  private static final double SIZE = 36;
  private static final int MOST = 120;
  private static final String SITE = "site:";
  private static final String CANDIDATE = "candidate:";

  private final Hover hover;
  private final Consumer<String> choose;
  private final BiConsumer<String, Point> explain;
  private final String prefix;
  private final Group root = new Group();
  private final Map<String, Anchor> anchors = new LinkedHashMap<>();

  private record Anchor(String group, LonLat place, Region node) {}

  /** Says what it stands for only when it is asked: few are. */
  private final class Button extends Region {

    private final String group;

    Button(String group) {
      this.group = group;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? String.join(", ", hover.lines(group))
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  /**
   * Takes the name of the group that is to be opened, or of which the figures are asked, with a
   * place in the window.
   */
  SiteAnchors(Hover hover, Half half, Consumer<String> choose, BiConsumer<String, Point> explain) {
    this.explain = explain;
    prefix = half == Half.FIRST ? "" : "second-";
    this.hover = hover;
    this.choose = choose;
    root.setManaged(false);
  }

  Node node() {
    return root;
  }

  /** Whether a group's name is that of a site, a candidate or a sign for several sites. */
  static boolean isSubject(String group) {
    return group.startsWith(SITE) || group.startsWith(CANDIDATE) || Clusters.isCluster(group);
  }

  /** The id of the site that a group shows; empty for any other group. */
  static Optional<String> site(String group) {
    return group.startsWith(SITE) ? Optional.of(group.substring(SITE.length())) : Optional.empty();
  }

  /** What a click on a group chooses. */
  static Selection selection(String group) {
    if (group.startsWith(SITE)) {
      return new Selection.OfSite(group.substring(SITE.length()));
    }
    if (group.startsWith(CANDIDATE)) {
      return new Selection.OfCandidate(group.substring(CANDIDATE.length()));
    }
    return Flow.partner(group)
        .<Selection>map(Selection.OfPartner::new)
        .orElseGet(Selection.Nothing::new);
  }

  /** Where a group is on the window; empty where it was not painted. */
  Optional<Point> pixelOf(String group) {
    return Optional.ofNullable(anchors.get(group))
        .map(Anchor::node)
        .map(n -> new Point(n.getLayoutX() + n.getWidth() / 2, n.getLayoutY() + n.getHeight() / 2));
  }

  /** Takes the groups of a painting; the nodes of those that stay keep the focus. */
  void take(Painting.Sheet sheet) {
    List<Mark.Group> groups = new ArrayList<>();
    collect(sheet.drawing().marks(), groups);
    // The foremost are painted last.
    List<Anchor> found =
        new ArrayList<>(
            groups.reversed().stream()
                .limit(MOST)
                .flatMap(group -> anchor(group, sheet.frame()).stream())
                .toList());
    found.sort(Comparator.comparingDouble(a -> eastward(a.place)));
    List<Node> before = anchors.values().stream().map(a -> (Node) a.node).toList();
    anchors.clear();
    found.forEach(a -> anchors.putIfAbsent(a.group, a));
    List<Node> now = anchors.values().stream().map(a -> (Node) a.node).toList();
    if (!before.equals(now)) {
      root.getChildren().setAll(now);
    }
  }

  /** Lies over the markers. */
  void follow(MapFrame frame) {
    for (Anchor anchor : anchors.values()) {
      Point pixel = frame.toPixel(anchor.place);
      anchor.node.setVisible(frame.shows(anchor.place));
      anchor.node.resizeRelocate(pixel.x() - SIZE / 2, pixel.y() - SIZE / 2, SIZE, SIZE);
    }
  }

  /** Longitude counted from the Atlantic, so that Asia lies west of America on every map. */
  private static double eastward(LonLat place) {
    return place.lon() < -30 ? place.lon() + 360 : place.lon();
  }

  private static void collect(List<Mark> marks, List<Mark.Group> found) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (isSubject(group.name())) {
          found.add(group);
        } else {
          collect(group.marks(), found);
        }
      }
    }
  }

  private Optional<Anchor> anchor(Mark.Group group, MapFrame frame) {
    return middle(group)
        .flatMap(frame::toPlace)
        .map(place -> new Anchor(group.name(), place, node(group.name())));
  }

  /** The middle of a marker: that of its last area, for the first may be its halo or its shade. */
  private static Optional<Point> middle(Mark.Group group) {
    return group.marks().reversed().stream()
        .filter(Mark.Area.class::isInstance)
        .map(Mark.Area.class::cast)
        .findFirst()
        .map(area -> area.path().bounds().center());
  }

  private Region node(String group) {
    Anchor known = anchors.get(group);
    return known != null ? known.node : button(group);
  }

  private Region button(String group) {
    Region node = new Button(group);
    node.setId(prefix + group.replace(':', '-'));
    node.getStyleClass().add("site-anchor");
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.focusedProperty().addListener((_, _, now) -> focus(group, node, now));
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && e.isAltDown()) {
            explain.accept(group, new Point(node.getLayoutX(), node.getLayoutY() + SIZE));
            e.consume();
          } else if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            choose.accept(group);
            e.consume();
          }
        });
    return node;
  }

  private void focus(String group, Region node, boolean now) {
    if (now) {
      hover.show(group, new Point(node.getLayoutX() + SIZE, node.getLayoutY()), root.getParent());
    } else {
      hover.leave();
    }
  }
}
