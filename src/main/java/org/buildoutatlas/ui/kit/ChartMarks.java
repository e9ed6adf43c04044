package org.buildoutatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.NamedMark;

/**
 * The marks of a chart as pointer and keys find them: what lies under the pointer says what it is,
 * and so does the one that the keys have come to, with a ring about it.
 */
final class ChartMarks {

  private static final double REACH = 2;

  /** How far the ring keeps from the mark, and the words from the pointer, in pixels. */
  private static final double GAP = 2;

  private static final double AWAY = 12;
  private static final double ROUND = 6;

  private final Node owner;
  private final Desk desk;
  private final Group rings = new Group();
  private String description = "";
  private Optional<Drawing> drawing = Optional.empty();
  private List<NamedMark> all = List.of();
  private Optional<Tooltip> tooltip = Optional.empty();
  private Optional<String> under = Optional.empty();
  private Optional<String> at = Optional.empty();
  private boolean byKeys;

  ChartMarks(Node owner, Desk desk) {
    this.owner = owner;
    this.desk = desk;
    rings.setManaged(false);
    rings.setMouseTransparent(true);
  }

  /** What is laid over the chart. */
  Node rings() {
    return rings;
  }

  /** What the chart as a whole shows, in words. */
  void describe(String words) {
    description = words;
  }

  /** Takes the marks of another drawing; the keys stay at the mark of the same name. */
  void of(Drawing now) {
    drawing = Optional.of(now);
    all = NamedMark.of(now, desk.measure());
    ring();
    tell();
  }

  /** Says what lies under the pointer. */
  void point(MouseEvent e) {
    Optional<String> name = at(e);
    if (name.equals(under)) {
      return;
    }
    hide();
    under = name;
    name.flatMap(this::mark)
        .ifPresent(m -> say(m.title(), e.getScreenX() + AWAY, e.getScreenY() + AWAY));
  }

  /** The pointer has gone. */
  void leave() {
    hide();
    under = Optional.empty();
  }

  /** The keys go on from what the pointer takes. */
  void take(MouseEvent e) {
    byKeys = false;
    at(e).filter(n -> mark(n).isPresent()).ifPresent(n -> at = Optional.of(n));
    ring();
  }

  /** The name of the mark at the pointer. */
  Optional<String> at(MouseEvent e) {
    return drawing.flatMap(d -> d.groupAt(e.getX(), e.getY(), REACH, desk.measure()));
  }

  /** The chart got the focus, by keys or otherwise, or lost it. */
  void focus(boolean on, boolean keys) {
    byKeys = on && (byKeys || keys);
    if (!on) {
      leave();
    }
    ring();
    tell();
  }

  /** The name of the mark that the keys have come to. */
  Optional<String> chosen() {
    return current().map(NamedMark::name);
  }

  /** Goes to another mark; whether the key does that. */
  boolean step(KeyCode key) {
    int now = current().map(all::indexOf).orElse(-1);
    int to =
        switch (key) {
          case RIGHT, DOWN -> byKeys ? now + 1 : now;
          case LEFT, UP -> byKeys ? now - 1 : now;
          case HOME -> 0;
          case END -> all.size() - 1;
          default -> -2;
        };
    if (to == -2 || all.isEmpty()) {
      return false;
    }
    byKeys = true;
    at = Optional.of(all.get(Math.clamp(to, 0, all.size() - 1)).name());
    ring();
    tell();
    return true;
  }

  private Optional<NamedMark> current() {
    return at.flatMap(this::mark).or(() -> all.stream().findFirst());
  }

  private Optional<NamedMark> mark(String name) {
    return all.stream().filter(m -> m.name().equals(name)).findFirst();
  }

  private void ring() {
    boolean shown = byKeys && owner.isFocused();
    rings
        .getChildren()
        .setAll(
            current().filter(_ -> shown).map(NamedMark::boxes).orElse(List.of()).stream()
                .map(ChartMarks::ring)
                .toList());
  }

  private static Node ring(Box about) {
    Box box = about.grow(GAP);
    Rectangle ring = new Rectangle(box.minX(), box.minY(), box.width(), box.height());
    ring.setArcWidth(ROUND);
    ring.setArcHeight(ROUND);
    ring.getStyleClass().add("chart-ring");
    return ring;
  }

  /** Says what the keys have come to, on screen and for those who do not see it. */
  private void tell() {
    Optional<NamedMark> mark = current().filter(_ -> byKeys && owner.isFocused());
    owner.setAccessibleText(
        mark.map(
                m ->
                    desk.text("ui.chart.mark", m.title(), all.indexOf(m) + 1, all.size())
                        + ". "
                        + description)
            .orElse(description));
    owner.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    mark.ifPresent(
        m -> {
          Box box = m.boxes().getLast();
          Point2D place = owner.localToScreen(box.minX(), box.maxY() + 2 * GAP);
          if (place != null) {
            say(m.title(), place.getX(), place.getY());
          }
        });
  }

  private void say(String words, double x, double y) {
    Tooltip shown = tooltip.orElseGet(Tooltip::new);
    tooltip = Optional.of(shown);
    shown.hide();
    shown.setText(words);
    shown.show(owner, x, y);
  }

  private void hide() {
    tooltip.ifPresent(Tooltip::hide);
  }
}
