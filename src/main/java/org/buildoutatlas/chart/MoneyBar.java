package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.ledger.Ledger;
import org.buildoutatlas.ledger.MoneyClass;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Target;

/**
 * The counted money by certainty against the dollar target: the more certain, the darker and the
 * lower in the bar.
 */
public final class MoneyBar extends TargetBar {

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /** How much is left of an ink where the money is only to operate. */
  private static final double PALE = 0.55;

  private final Ledger ledger;

  /** The bar of a ledger. */
  public MoneyBar(Style style, Ledger ledger) {
    super(style);
    this.ledger = ledger;
  }

  /** What the bar shows, in a sentence. */
  public String title(Target target) {
    return style
        .words()
        .text(
            "chart.money.title",
            style.money(ledger.counted()),
            style
                .numbers()
                .percent(ledger.counted().quantity().toDouble() / target.usd().doubleValue()),
            style.numbers().money(target.usd()));
  }

  /** Draws it that wide, with the claims known on the ledger's day. */
  public Drawing draw(Target target, List<Claim> claims, double width) {
    return draw(scale(target), target, claims, width);
  }

  /** The same numbers, with the claims known on the ledger's day. */
  public ChartTable table(Target target, List<Claim> claims) {
    return table(scale(target), target, claims, style.words().text("chart.table.dollars"));
  }

  private Scale scale(Target target) {
    return new Scale(
        BILLION,
        target.usd(),
        ledger.counted(),
        style.words().text("chart.counted", style.money(ledger.counted())),
        Claim::usd,
        style.numbers()::money,
        List.of(Claim.Kind.PROGRAMME));
  }

  @Override
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (MoneyClass each : MoneyClass.values()) {
      entries.add(new Entry(name(each), of(each)));
    }
    entries.add(new Entry(style.words().text("chart.bridge.counted"), ledger.counted()));
    return entries;
  }

  @Override
  List<Mark> bars(Axis axis, Box box) {
    List<Mark> marks = new ArrayList<>();
    double reached = ledger.counted().quantity().toDouble() / BILLION.doubleValue();
    for (MoneyClass each : List.of(MoneyClass.values()).reversed()) {
      Figure figure = of(each);
      double height = height(each);
      if (figure.quantity().amount().signum() > 0) {
        Box bar =
            Box.at(
                box.minX(), box.center().y() - height / 2, axis.at(reached) - axis.from(), height);
        List<Mark> parts = new ArrayList<>();
        parts.add(new Mark.Area(Path.rectangle(bar, 0), ink(each)));
        if (isToOperate(each)) {
          double now = ledger.operatingNow().quantity().toDouble() / BILLION.doubleValue();
          Box part = Box.at(bar.minX(), bar.minY(), axis.at(now) - axis.from(), height);
          parts.add(new Mark.Area(Path.rectangle(part, 0), MoneyInk.of(style.theme(), each)));
        }
        marks.add(
            Mark.Group.of(
                "class:" + word(each), name(each) + " " + style.numbers().figure(figure), parts));
      }
      reached -= figure.quantity().toDouble() / BILLION.doubleValue();
    }
    return marks;
  }

  @Override
  Below below(double top, double width) {
    List<Below.Column> columns = new ArrayList<>();
    for (MoneyClass each : MoneyClass.values()) {
      Figure figure = of(each);
      columns.add(
          new Below.Column(
              "class:" + word(each),
              name(each),
              style.numbers().money(figure.quantity().amount()),
              figure.estimated(),
              ink(each)));
    }
    return Below.columns(style, columns, top, width);
  }

  private Figure of(MoneyClass each) {
    return Objects.requireNonNull(ledger.byClass().get(each));
  }

  /** Money that is to operate by a later quarter does not operate yet, and is no dark ink. */
  private boolean isToOperate(MoneyClass each) {
    return each == MoneyClass.OPERATING && ledger.advance().isPlan();
  }

  /** The ink of a class. */
  Colour ink(MoneyClass each) {
    Colour ink = MoneyInk.of(style.theme(), each);
    return isToOperate(each) ? style.theme().ui().surface().mix(ink, PALE) : ink;
  }

  /** What a class is called on the ledger's day. */
  String name(MoneyClass each) {
    return isToOperate(each)
        ? style.words().text("chart.class.operating.plan")
        : style.words().text("chart.class." + word(each));
  }

  /** The word of a class in the names of groups. */
  static String word(MoneyClass each) {
    return switch (each) {
      case OPERATING -> "operating";
      case BEING_BUILT -> "being-built";
      case FINANCED -> "financed";
      case ANNOUNCED -> "announced";
    };
  }

  private static double height(MoneyClass each) {
    return switch (each) {
      case OPERATING -> 8;
      case BEING_BUILT -> 14;
      case FINANCED -> 20;
      case ANNOUNCED -> BAR;
    };
  }
}
