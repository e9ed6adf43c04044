package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.ledger.Gap;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Target;

/**
 * Planned facility power against the 10 GW target. Energised IT power has a thin bar of its own
 * below: power of one scope is never drawn into power of another.
 */
public final class PowerBar extends TargetBar {

  private static final double THIN = 8;

  private final Ledger ledger;

  /** The bar of a ledger. */
  public PowerBar(Style style, Ledger ledger) {
    super(style);
    this.ledger = ledger;
  }

  /** What the bar shows, in a sentence. */
  public String title(Target target) {
    return style
        .words()
        .text(
            "chart.power.title." + ledger.advance().word(),
            style.gigawatts(ledger.plannedPower()),
            style.gigawatts(ledger.energisedPower()),
            style.numbers().gigawatts(new Quantity(target.gigawatts(), Quantity.GW)),
            ledger.at(),
            style.gigawatts(ledger.runningPower()));
  }

  /** Draws it that wide, with the claims known on the ledger's day. */
  public Drawing draw(Target target, List<Claim> claims, double width) {
    return draw(scale(target), target, claims, width);
  }

  /** The same numbers, with the claims known on the ledger's day. */
  public ChartTable table(Target target, List<Claim> claims) {
    return table(scale(target), target, claims, style.words().text("chart.table.gigawatts"));
  }

  private Scale scale(Target target) {
    return new Scale(
        BigDecimal.valueOf(1000),
        target.gigawatts().movePointRight(3),
        ledger.plannedPower(),
        style
            .words()
            .text("chart.planned", style.numbers().gigawatts(ledger.plannedPower().quantity())),
        c -> c.gigawatts().map(gw -> gw.movePointRight(3)),
        mw -> style.numbers().gigawatts(Quantity.mw(mw)),
        List.of(Claim.Kind.PROGRAMME, Claim.Kind.SURVEY));
  }

  @Override
  List<Entry> entries() {
    return List.of(
        new Entry(style.words().text("chart.power.planned"), ledger.plannedPower()),
        new Entry(
            style.words().text("chart.power.energised." + ledger.advance().word(), ledger.at()),
            ledger.energisedPower()));
  }

  @Override
  List<Mark> bars(Axis axis, Box box) {
    double planned = gigawatts(ledger.plannedPower().quantity());
    double energised = gigawatts(ledger.energisedPower().quantity());
    double running = Math.min(gigawatts(ledger.runningPower().quantity()), energised);
    double thinTop = box.maxY() - THIN;
    return List.of(
        Mark.Group.of(
            "power:planned",
            style.numbers().figure(ledger.plannedPower()),
            List.of(
                new Mark.Area(
                    Path.rectangle(
                        new Box(axis.from(), box.minY(), axis.at(planned), thinTop - 2), 0),
                    style.theme().money().projected()))),
        new Mark.Area(
            Path.rectangle(new Box(box.minX(), thinTop - 2, box.maxX(), thinTop), 0),
            style.theme().ui().surface()),
        Mark.Group.of(
            "power:energised",
            style.numbers().figure(ledger.energisedPower()),
            List.of(
                thin(axis.at(running), axis.at(energised), box, style.theme().planned()),
                thin(axis.from(), axis.at(running), box, style.theme().status().operational()))));
  }

  private static Mark thin(double from, double to, Box box, Colour ink) {
    return new Mark.Area(Path.rectangle(new Box(from, box.maxY() - THIN, to, box.maxY()), 0), ink);
  }

  @Override
  Below below(double top, double width) {
    Below columns =
        Below.columns(
            style,
            List.of(
                new Below.Column(
                    "power:planned",
                    style.words().text("chart.power.planned"),
                    style.numbers().gigawatts(ledger.plannedPower().quantity()),
                    ledger.plannedPower().estimated(),
                    style.theme().money().projected()),
                new Below.Column(
                    "power:energised",
                    style
                        .words()
                        .text("chart.power.energised." + ledger.advance().word(), ledger.at()),
                    style.numbers().gigawatts(ledger.energisedPower().quantity()),
                    ledger.energisedPower().estimated(),
                    ledger.advance().isPlan()
                        ? style.theme().planned()
                        : style.theme().status().operational())),
            top,
            width);
    return missing()
        .map(
            text -> {
              List<Mark> marks = new ArrayList<>(columns.marks());
              double y = columns.bottom() + 14;
              marks.add(
                  style.start(
                      style.fit(text, Style.NOTE, width),
                      0,
                      y,
                      Style.NOTE,
                      style.theme().ui().text3()));
              return new Below(marks, y + 4);
            })
        .orElse(columns);
  }

  private Optional<String> missing() {
    long count = ledger.missing().stream().filter(g -> g.kind() == Gap.Kind.FACILITY_POWER).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(style.words().text("chart.power.missing", count));
  }

  private static double gigawatts(Quantity power) {
    return power.inMegawatts().toDouble() / 1000;
  }
}
