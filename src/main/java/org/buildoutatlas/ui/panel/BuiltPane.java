package org.buildoutatlas.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.theme.Theme;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A scrolling part of the panel that is built anew when what it shows changes; where it was
 * scrolled to stays.
 */
abstract class BuiltPane {

  /** What stays visible above what is brought to the top, in pixels. */
  private static final double ABOVE = 76;

  final Desk desk;
  final Wording wording;
  private final ScrolledColumn content = new ScrolledColumn();
  private final ScrollPane root = new ScrollPane(content);
  private List<Object> built = List.of();
  private boolean active;
  private boolean stale = true;

  BuiltPane(Desk desk, String id) {
    this.desk = desk;
    wording = new Wording(desk.words(), desk.numbers());
    root.setId(id);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // A bar that comes and goes would break the lines anew each time.
    root.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    content.follow(root);
    content.getStyleClass().add("pane-content");
    content.setMinHeight(0);
  }

  Node node() {
    return root;
  }

  /** Builds it whenever a clock, the data set or the theme changes. */
  final void follow() {
    desk.workspace().onSight(_ -> rebuild());
    desk.themeProperty().addListener((_, _, _) -> rebuild());
  }

  /** Says whether it is on screen: what nobody sees is not built. */
  final void activate(boolean on) {
    active = on;
    if (active && stale) {
      rebuild();
    }
  }

  /** Builds it again, now or when it is next on screen. */
  final void rebuild() {
    stale = true;
    if (active) {
      desk.workspace().sightProperty().get().ifPresent(this::build);
    }
  }

  /** The parts of the pane. */
  abstract List<Part> parts(Sight sight);

  /** Shows the beginning. */
  final void scrollUp() {
    root.setVvalue(0);
  }

  /** Scrolls just so far that the beginning of a part is seen. */
  final void reveal(Node part) {
    root.applyCss();
    root.layout();
    double seen = root.getViewportBounds().getHeight();
    double spare = content.getHeight() - seen;
    double top = part.getBoundsInParent().getMinY();
    double least = (top + Math.min(seen * 0.6, 240) - seen) / spare;
    double most = Math.max(0, top - ABOVE) / spare;
    if (spare > 0 && least > root.getVvalue()) {
      root.setVvalue(Math.min(1, least));
    } else if (spare > 0 && most < root.getVvalue()) {
      root.setVvalue(most);
    }
  }

  /** Scrolls so that a node anywhere in it stands at the top, as far as there is room below. */
  final void bring(Node part) {
    root.applyCss();
    root.layout();
    double spare = content.getHeight() - root.getViewportBounds().getHeight();
    double top = content.sceneToLocal(part.localToScene(0, 0)).getY();
    if (spare > 0) {
      root.setVvalue(Math.clamp((top - ABOVE) / spare, 0, 1));
    }
  }

  final Style style() {
    return new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers());
  }

  private void build(Sight sight) {
    stale = false;
    double scrolled = root.getVvalue();
    Optional<Node> focused = focused();
    List<Part> parts = parts(sight);
    Theme theme = desk.theme();
    List<Object> now = parts.stream().<Object>map(p -> List.of(theme.name(), p.key())).toList();
    List<Node> nodes = content.getChildren();
    for (int i = 0; i < parts.size(); i++) {
      if (i >= nodes.size()) {
        nodes.add(parts.get(i).maker().get());
      } else if (!now.get(i).equals(built.get(i))) {
        nodes.set(i, parts.get(i).maker().get());
      }
    }
    nodes.subList(parts.size(), nodes.size()).clear();
    built = now;
    // With their styles, or all would be laid out twice.
    root.applyCss();
    root.layout();
    root.setVvalue(scrolled);
    // What stays keeps the focus, though it was taken out and put in again.
    focused
        .filter(node -> node.getScene() != null && !node.isFocused())
        .ifPresent(Node::requestFocus);
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner).filter(this::holds);
  }

  private boolean holds(Node node) {
    @Nullable Node at = node;
    while (at != null && !content.equals(at)) {
      at = at.getParent();
    }
    return at != null;
  }
}
