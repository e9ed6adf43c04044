package org.buildoutatlas.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Face;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.theme.Theme;

/**
 * The flags of the time bar: the quarter below the axis, the day above it, the target date.
 *
 * @param style how they are written
 * @param scale where quarters and days lie
 */
record TimeFlags(Style style, TimeScale scale) {

  private static final TextStyle STRONG = new TextStyle(Face.SEMIBOLD, 11);
  private static final double AXIS = 50;
  private static final double TOP = 2;
  private static final double LOW = 19;
  private static final double POLE = 33;
  private static final double PAD = 6;
  private static final double BASE = 14;

  /** Below this width the flags are short. */
  private static final double NARROW = 560;

  /** What is drawn and the room it takes. */
  record Flag(Box box, List<Mark> marks) {}

  /** The quarter: a dark flag under a round handle. */
  Flag at(Timeline timeline, TimeBar.Moment moment) {
    Theme.Ui ui = style.theme().ui();
    String text =
        style
            .words()
            .text(
                moment.at().compareTo(Quarter.of(moment.knownOn())) > 0
                    ? "chart.time.at.plan"
                    : "chart.time.at",
                moment.at());
    double x = scale.x(moment.position());
    double half = style.width(text, STRONG) / 2 + PAD;
    double middle = Math.clamp(x, half, Math.max(half, scale.width() - half));
    Box box = new Box(middle - half, 55, middle + half, 70);
    Path knob = Path.circle(new Point(x, AXIS), 5.5);
    Path pole = Path.line(new Point(x, POLE), new Point(x, AXIS));
    return new Flag(
        box,
        List.of(
            new Mark.Line(pole, Stroke.solid(ui.text(), 2)),
            new Mark.Area(Path.rectangle(box, 4), ui.text()),
            style.middle(text, middle, 66.5, STRONG, ui.surface()),
            new Mark.Area(knob, ui.surface()),
            new Mark.Line(knob, Stroke.solid(ui.text(), 2.25))));
  }

  /** The day: a light flag on a pole, with the sentence that it is knowledge it bounds. */
  Flag knownOn(Timeline timeline) {
    return knownOn(timeline, timeline.knownOn());
  }

  /** The same on another day than the one the line was worked out for. */
  Flag knownOn(Timeline timeline, LocalDate knownOn) {
    Theme.Ui ui = style.theme().ui();
    boolean past = knownOn.isBefore(timeline.asOf());
    Colour ink = past ? ui.warn() : ui.text2();
    String day = style.numbers().day(knownOn);
    String text = scale.width() < NARROW ? day : style.words().text("chart.time.known", day);
    double x = Math.clamp(scale.x(knownOn), 0.75, scale.width() - 0.75);
    double wide = style.width(text, STRONG) + 2 * PAD;
    boolean right = x + wide <= scale.width();
    Box box = right ? new Box(x, TOP, x + wide, LOW) : new Box(x - wide, TOP, x, LOW);
    Path cloth = Path.rectangle(box, 2);
    return new Flag(
        box,
        List.of(
            new Mark.Line(Path.line(new Point(x, TOP), new Point(x, AXIS)), Stroke.solid(ink, 1.5)),
            new Mark.Area(cloth, past ? ui.warnSoft() : ui.surface()),
            new Mark.Line(cloth, Stroke.solid(ink, 1.25)),
            new Mark.Area(
                Path.polygon(
                    new Point(x - 4.5, AXIS - 7), new Point(x + 4.5, AXIS - 7), new Point(x, AXIS)),
                ink),
            style.middle(text, box.center().x(), BASE, STRONG, ink)));
  }

  /** The target date: a dashed line, and its name on the side where there is room. */
  Optional<Flag> target(Timeline timeline) {
    return timeline
        .target()
        .filter(day -> scale.span().kept(day).equals(day))
        .map(
            day -> {
              Colour ink = style.theme().ui().target();
              double x = scale.x(day);
              Mark line =
                  new Mark.Line(
                      Path.line(new Point(x, TOP + 1), new Point(x, AXIS)),
                      Stroke.dashed(ink, 1.5, 3, 2));
              Box pole = new Box(x - 1, TOP, x + 1, AXIS);
              Box known = knownOn(timeline).box().grow(4);
              String whole = style.words().text("chart.time.target", style.numbers().day(day));
              String part = style.words().text("chart.time.target.short");
              return Stream.of(
                      style.start(whole, x + 5, BASE, STRONG, ink),
                      style.end(whole, x - 5, BASE, STRONG, ink),
                      style.start(part, x + 5, BASE, STRONG, ink),
                      style.end(part, x - 5, BASE, STRONG, ink))
                  .filter(text -> fits(text.bounds(style.measure()), known))
                  .findFirst()
                  .map(text -> new Flag(join(pole, text), List.of(line, text)))
                  .orElseGet(() -> new Flag(pole, List.of(line)));
            });
  }

  private boolean fits(Box box, Box known) {
    return box.minX() >= 0 && box.maxX() <= scale.width() && !box.intersects(known);
  }

  private Box join(Box pole, Mark.Text text) {
    Box box = text.bounds(style.measure());
    return new Box(
        Math.min(pole.minX(), box.minX()),
        pole.minY(),
        Math.max(pole.maxX(), box.maxX()),
        pole.maxY());
  }
}
