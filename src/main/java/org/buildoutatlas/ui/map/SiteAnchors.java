package org.buildoutatlas.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.map.MapFrame;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Selection;

/**
 * An unseen button on the sites and candidates of the map, west to east, so that keys and screen
 * readers reach what the mouse reaches. Where a map shows more than can be gone through by key,
 * only the largest have one.
 */
final class SiteAnchors {

  private static final double SIZE = 36;
  private static final int MOST = 120;
  private static final String SITE = "site:";
  private static final String CANDIDATE = "candidate:";

  private final Desk desk;
  private final Hover hover;
  private final Group root = new Group();
  private final SitePlaces places = new SitePlaces();
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

  SiteAnchors(Desk desk, Hover hover) {
    this.desk = desk;
    this.hover = hover;
    root.setManaged(false);
  }

  Node node() {
    return root;
  }

  /** Whether a group's name is that of a site or a candidate. */
  static boolean isSubject(String group) {
    return group.startsWith(SITE) || group.startsWith(CANDIDATE);
  }

  /** What a click on a group chooses. */
  static Selection selection(String group) {
    if (group.startsWith(SITE)) {
      return new Selection.OfSite(group.substring(SITE.length()));
    }
    return group.startsWith(CANDIDATE)
        ? new Selection.OfCandidate(group.substring(CANDIDATE.length()))
        : new Selection.Nothing();
  }

  /** Where a group is on the window; empty where it was not painted. */
  Optional<Point> pixelOf(String group) {
    return Optional.ofNullable(anchors.get(group))
        .map(Anchor::node)
        .map(n -> new Point(n.getLayoutX() + n.getWidth() / 2, n.getLayoutY() + n.getHeight() / 2));
  }

  /** Takes the groups of a drawing; the nodes of those that stay keep the focus. */
  void take(Drawing drawing) {
    List<String> names = new ArrayList<>();
    collect(drawing.marks(), names);
    // The foremost are painted last.
    List<Anchor> sorted =
        names.reversed().stream()
            .distinct()
            .limit(MOST)
            .flatMap(name -> anchor(name).stream())
            .sorted(Comparator.comparingDouble(a -> eastward(a.place)))
            .toList();
    List<Anchor> before = List.copyOf(anchors.values());
    if (before.equals(sorted)) {
      return;
    }
    anchors.clear();
    sorted.forEach(a -> anchors.put(a.group, a));
    root.getChildren().setAll(sorted.stream().map(Anchor::node).toList());
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

  private static void collect(List<Mark> marks, List<String> names) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (isSubject(group.name())) {
          names.add(group.name());
        } else {
          collect(group.marks(), names);
        }
      }
    }
  }

  private Optional<Anchor> anchor(String group) {
    return place(group)
        .map(
            place -> {
              Anchor known = anchors.get(group);
              return known != null && known.place.equals(place)
                  ? known
                  : new Anchor(group, place, button(group));
            });
  }

  private Optional<LonLat> place(String group) {
    return desk.workspace()
        .sightProperty()
        .get()
        .flatMap(
            sight ->
                switch (selection(group)) {
                  case Selection.OfSite s -> places.of(sight.atlas(), s.id());
                  case Selection.OfCandidate c ->
                      sight.atlas().siting().candidate(c.id()).map(k -> k.position());
                  case Selection.OfPartner _, Selection.Nothing _ -> Optional.empty();
                });
  }

  private Region button(String group) {
    Region node = new Button(group);
    node.setId(group.replace(':', '-'));
    node.getStyleClass().add("site-anchor");
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.focusedProperty().addListener((_, _, now) -> focus(group, node, now));
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            desk.workspace().move(v -> v.withSelection(selection(group)));
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
