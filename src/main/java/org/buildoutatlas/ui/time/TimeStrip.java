package org.buildoutatlas.ui.time;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Texts;

/**
 * The strip under the map with the two clocks: which quarter is looked at, and what was known by
 * then.
 */
public final class TimeStrip {

  /** Below this width the words at the left make room for the axis, in pixels. */
  private static final double NARROW = 760;

  private final Desk desk;
  private final TimeLines lines;
  private final Player player;
  private final PlayControl play;
  private final KnownOnField field;
  private final HBox root;
  private boolean asked;

  /** Builds the strip. */
  public TimeStrip(Desk desk) {
    this.desk = desk;
    lines = new TimeLines(desk);
    player =
        new Player(
            desk.workspace(), desk.motion(), () -> lines.lineProperty().get().map(Timeline::span));
    play = new PlayControl(desk, player);
    TimeAxis axis = new TimeAxis(desk, lines, player);
    field = new KnownOnField(desk);
    VBox right = new VBox(4, new TimeValue(desk, lines).node(), field.node());
    right.setAlignment(Pos.CENTER_LEFT);
    right.setMinWidth(Region.USE_PREF_SIZE);
    root = Texts.row(16, play.node(), Texts.growing(axis.node()), right);
    root.setId("time-strip");
    root.getStyleClass().add("time-bar");
    listen();
  }

  /** The node to be placed in a window. */
  public Node node() {
    return root;
  }

  /** Plays the quarters, or stops. */
  public void togglePlay() {
    player.toggle();
  }

  /** Looks some quarters on, or back, as far as the axis reaches. */
  public void step(int quarters) {
    player.stop();
    lines
        .lineProperty()
        .get()
        .ifPresent(
            line -> desk.workspace().move(v -> v.withAt(line.span().kept(v.at().plus(quarters)))));
  }

  /** Opens the calendar of the known-on day, though nothing on the map depends on it. */
  public void askKnownOn() {
    asked = true;
    showIfNeeded();
    field.ask();
  }

  private void listen() {
    root.widthProperty().addListener((_, _, width) -> play.shorten(width.doubleValue() < NARROW));
    desk.workspace().viewpointProperty().addListener((_, _, _) -> showIfNeeded());
    lines.lineProperty().addListener((_, _, line) -> line.ifPresent(this::explain));
    desk.workspace()
        .onSight(
            sight -> {
              root.getStyleClass().remove("past");
              if (sight.isPast()) {
                root.getStyleClass().add("past");
              }
            });
  }

  /** The bar gives its room to the map when nothing on it changes with time. */
  private void showIfNeeded() {
    boolean on = asked || Timeline.matters(desk.workspace().viewpoint());
    if (!on) {
      player.stop();
    }
    root.setVisible(on);
    root.setManaged(on);
  }

  private void explain(Timeline line) {
    String scope =
        desk.text(line.frame().adjacent() ? "ui.time.title.adjacent.hint" : "ui.time.title.hint");
    play.explain(
        line.hidden() == 0 ? scope : scope + " " + desk.text("ui.time.hidden", line.hidden()));
  }
}
