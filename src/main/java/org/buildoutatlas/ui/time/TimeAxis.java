package org.buildoutatlas.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.chart.TimeBar;
import org.buildoutatlas.chart.TimeScale;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.ui.kit.ChartView;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.view.Viewpoint;

/**
 * The axis of the time bar: the chart, its moving hands over it, and over these the two handles
 * that are taken.
 */
final class TimeAxis {

  /** How far the wheel turns for a quarter, in the pixels it would scroll. */
  private static final double NOTCH = 40;

  private final Desk desk;
  private final TimeLines lines;
  private final Player player;
  private final ClockMoves moves;
  private final ChartView ground;
  private final Canvas hands = new Canvas();
  private final TimeHandle at;
  private final TimeHandle knownOn;
  private final Pane root =
      new Pane() {
        @Override
        protected void layoutChildren() {
          ground.resizeRelocate(0, 0, getWidth(), TimeBar.HEIGHT);
          showHands();
        }
      };
  private double turned;

  TimeAxis(Desk desk, TimeLines lines, Player player) {
    this.desk = desk;
    this.lines = lines;
    this.player = player;
    moves = new ClockMoves(desk.workspace());
    ground = new ChartView(desk);
    at = new TimeHandle("at-handle", desk.text("ui.time.at"), this::settle);
    knownOn = new TimeHandle("known-handle", desk.text("ui.time.known"), this::settle);
    build();
    listen();
  }

  Node node() {
    return root;
  }

  /** The handle of the quarter, to be reached by keys. */
  TimeHandle at() {
    return at;
  }

  private void build() {
    root.setId("time-axis");
    root.setMinSize(200, TimeBar.HEIGHT);
    root.setPrefHeight(TimeBar.HEIGHT);
    ground.setManaged(false);
    // The two handles have the keys.
    ground.forPointerOnly();
    ground.setCursor(Cursor.HAND);
    hands.setManaged(false);
    hands.setMouseTransparent(true);
    root.getChildren().setAll(ground, hands, knownOn, at);
  }

  private void listen() {
    lines.lineProperty().addListener((_, _, _) -> showGround());
    desk.themeProperty().addListener((_, _, _) -> showGround());
    desk.workspace()
        .viewpointProperty()
        .map(v -> List.of(v.at(), v.knownOn()))
        .addListener((_, _, _) -> showHands());
    player.handProperty().addListener((_, _, _) -> showHands());
    root.widthProperty().addListener((_, _, _) -> showHands());
    root.addEventHandler(ScrollEvent.SCROLL, this::turn);
    root.addEventHandler(
        MouseEvent.MOUSE_EXITED,
        e -> {
          if (!e.isPrimaryButtonDown()) {
            settle();
          }
        });
    ground.onChosen(name -> TimeBar.quarterOf(name).ifPresent(this::chosen));
    ground.addEventHandler(
        MouseEvent.MOUSE_DRAGGED, e -> scale().ifPresent(s -> dragAt(s, e.getX())));
    ground.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> settle());
    at.onDrag(x -> scale().ifPresent(s -> dragAt(s, x)));
    at.onKey(
        (key, shift) ->
            lines.lineProperty().get().filter(l -> moves.key(l.span(), key, shift)).isPresent());
    knownOn.onDrag(x -> scale().ifPresent(s -> dragKnownOn(s, x)));
    knownOn.onKey(
        (key, shift) ->
            lines.lineProperty().get().filter(l -> moves.key(l, key, shift)).isPresent());
  }

  /** Ends a row of moves by hand; one that is played goes on. */
  private void settle() {
    if (!player.playingProperty().get()) {
      desk.workspace().settle();
    }
  }

  private void chosen(Quarter quarter) {
    player.stop();
    moves.jump(quarter);
  }

  private void dragAt(TimeScale scale, double x) {
    player.stop();
    moves.dragAt(scale, x);
  }

  private void dragKnownOn(TimeScale scale, double x) {
    player.stop();
    lines
        .lineProperty()
        .get()
        .ifPresent(
            line -> {
              List<LocalDate> marked = line.frame().days();
              moves.dragKnownOn(line, scale, x, marked);
            });
  }

  private void turn(ScrollEvent e) {
    e.consume();
    if (e.isInertia()) {
      return;
    }
    turned += e.getDeltaY() + e.getDeltaX();
    int quarters = (int) (turned / NOTCH);
    if (quarters != 0) {
      turned -= quarters * NOTCH;
      player.stop();
      lines.lineProperty().get().ifPresent(l -> moves.step(l.span(), quarters));
    }
  }

  private Optional<TimeScale> scale() {
    return lines.lineProperty().get().map(l -> new TimeScale(l.span(), root.getWidth()));
  }

  private TimeBar bar() {
    return new TimeBar(new Style(desk.theme(), desk.measure(), desk.words(), desk.numbers()));
  }

  private void showGround() {
    lines
        .lineProperty()
        .get()
        .ifPresent(
            line -> {
              TimeBar bar = bar();
              ground.show(
                  desk.text(
                      "ui.time.accessible",
                      bar.reading(line, Quarter.of(line.knownOn())),
                      bar.reading(line, line.span().last()),
                      line.events().size()),
                  width -> bar.ground(line, width));
            });
    root.requestLayout();
  }

  private void showHands() {
    double width = root.getWidth();
    Optional<Timeline> line = lines.lineProperty().get().filter(_ -> width > 0);
    line.ifPresent(
        l -> {
          TimeBar bar = bar();
          TimeBar.Moment moment = moment(l);
          hands.setWidth(width);
          hands.setHeight(TimeBar.HEIGHT);
          hands.getGraphicsContext2D().clearRect(0, 0, width, TimeBar.HEIGHT);
          desk.ink().paint(bar.hands(l, moment, width), hands.getGraphicsContext2D());
          place(l, bar, moment, width);
        });
  }

  private TimeBar.Moment moment(Timeline line) {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    Quarter quarter = line.span().kept(viewpoint.at());
    double still = line.span().index(quarter) + 0.5;
    LocalDate day = line.span().kept(viewpoint.knownOn());
    return new TimeBar.Moment(quarter, player.handProperty().get().orElse(still), day);
  }

  private void place(Timeline line, TimeBar bar, TimeBar.Moment moment, double width) {
    Box low = bar.atFlag(line, moment, width);
    TimeScale scale = new TimeScale(line.span(), width);
    double knob = scale.x(moment.position());
    at.lieOver(
        new Box(
            Math.min(low.minX(), knob - 8),
            TimeBar.MIDDLE,
            Math.max(low.maxX(), knob + 8),
            TimeBar.HEIGHT),
        knob);
    Box high = bar.knownOnFlag(line, moment, width);
    knownOn.lieOver(
        new Box(high.minX(), 0, high.maxX(), TimeBar.MIDDLE - 14), scale.x(moment.knownOn()));
    at.say(
        line.span().index(moment.at()),
        line.span().size() - 1.0,
        bar.reading(line, moment.at()),
        desk.text("ui.time.at.hint", bar.reading(line, moment.at())));
    String day = desk.numbers().day(moment.knownOn());
    knownOn.say(
        line.span().position(moment.knownOn()),
        line.span().position(line.asOf()),
        day,
        desk.text("ui.time.known.hint", day));
  }
}
