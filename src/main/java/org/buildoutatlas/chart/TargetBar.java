package org.buildoutatlas.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.model.Claim;
import org.buildoutatlas.model.Figure;
import org.buildoutatlas.model.Quantity;
import org.buildoutatlas.model.Target;

/**
 * A bullet bar toward the target: what counts, what was set out to be reached, and what others
 * claim.
 *
 * <p>Claims of the programme stand on the axis as open diamonds with who claims; claims of another
 * kind are listed below. No claim is part of the bar. Groups: {@code target}, {@code counted},
 * {@code class:<word>}, {@code claim:<id>}.
 */
abstract sealed class TargetBar permits MoneyBar, PowerBar {

  static final double BAR = 26;
  private static final double OVERSHOOT = 6;
  private static final int STEPS = 6;

  final Style style;

  TargetBar(Style style) {
    this.style = style;
  }

  /**
   * What one bar shows.
   *
   * @param unit how many of the figures' units one unit of the axis is
   * @param target the value to be reached
   * @param reached what the bar comes to
   * @param reachedText the label of its end
   * @param amount a claim's amount on this axis
   * @param write an amount with its unit
   * @param onAxis the kinds of claims that stand on the axis
   */
  record Scale(
      BigDecimal unit,
      BigDecimal target,
      Figure reached,
      String reachedText,
      Function<Claim, Optional<BigDecimal>> amount,
      Function<BigDecimal, String> write,
      List<Claim.Kind> onAxis) {

    double of(BigDecimal amount) {
      return amount.doubleValue() / unit.doubleValue();
    }
  }

  /** The bars in the track, the widest first, in {@code box}. */
  abstract List<Mark> bars(Axis axis, Box box);

  /** What stands below the axis, from {@code top} down, and how far down it comes. */
  abstract Below below(double top, double width);

  /** The parts of the bar by name, as they stand in its table. */
  abstract List<Entry> entries();

  /** One part of the bar. */
  record Entry(String name, Figure figure) {}

  Drawing draw(Scale scale, Target target, List<Claim> claims, double width) {
    List<Claim> ours = claimed(scale, claims);
    List<Claim> flagged = ours.stream().filter(c -> scale.onAxis().contains(c.kind())).toList();
    double largest =
        Stream.concat(
                Stream.of(scale.target(), scale.reached().quantity().amount()),
                flagged.stream().map(c -> scale.amount().apply(c).orElseThrow()))
            .mapToDouble(scale::of)
            .max()
            .orElse(0);
    Axis axis = Axis.upTo(largest * 1.1, STEPS, 0, width);
    Flags flags = flags(scale, flagged, axis, target);
    double top = flags.height() + OVERSHOOT;
    Box bar = Box.at(0, top, width, BAR);

    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Area(Path.rectangle(bar, 0), style.theme().ui().track()));
    marks.addAll(bars(axis, bar));
    marks.add(end(axis.at(scale.of(scale.reached().quantity().amount())), bar));
    marks.addAll(flags.draw(top));
    marks.add(targetTick(axis.at(scale.of(scale.target())), bar, target));
    double low = bar.maxY() + OVERSHOOT;
    marks.addAll(numbers(scale, axis, low));
    Below below = below(low + 16, width);
    marks.addAll(below.marks());
    ClaimList list = new ClaimList(style, width, below.bottom());
    for (Claim.Kind kind : Claim.Kind.values()) {
      if (!scale.onAxis().contains(kind)) {
        list.add(
            heading(kind),
            ours.stream().filter(c -> c.kind() == kind).toList(),
            c -> wording(scale, c));
      }
    }
    marks.addAll(list.marks());
    return new Drawing(width, list.bottom() + 6, Colour.TRANSPARENT, marks);
  }

  /** The same numbers: the parts, what they come to, the target and the claims. */
  ChartTable table(Scale scale, Target target, List<Claim> claims, String unit) {
    return new TargetTable(style, scale, entries()).of(target, claimed(scale, claims), unit);
  }

  private static List<Claim> claimed(Scale scale, List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.kind() != Claim.Kind.TARGET && scale.amount().apply(c).isPresent())
        .sorted(Comparator.comparing(c -> scale.amount().apply(c).orElseThrow()))
        .toList();
  }

  private Flags flags(Scale scale, List<Claim> claims, Axis axis, Target target) {
    List<Flags.Wish> wishes = new ArrayList<>();
    String targetText = style.words().text("chart.target", scale.write().apply(scale.target()));
    wishes.add(
        new Flags.Wish(
            "target",
            targetTitle(target),
            targetText,
            axis.at(scale.of(scale.target())),
            Style.STRONG_NOTE,
            style.theme().ui().target(),
            false));
    wishes.add(
        new Flags.Wish(
            "counted",
            scale.reachedText(),
            scale.reachedText(),
            axis.at(scale.of(scale.reached().quantity().amount())),
            Style.STRONG_NOTE,
            style.theme().ui().text(),
            false));
    for (Claim claim : claims) {
      wishes.add(
          new Flags.Wish(
              "claim:" + claim.id(),
              claim.claimant() + ": " + claim.wording(),
              wording(scale, claim),
              axis.at(scale.of(scale.amount().apply(claim).orElseThrow())),
              Style.NOTE,
              style.theme().ui().text2(),
              true));
    }
    return new Flags(style, axis.to(), wishes);
  }

  private String wording(Scale scale, Claim claim) {
    return style
        .words()
        .text(
            "chart.claim",
            claim.claimant(),
            scale.write().apply(scale.amount().apply(claim).orElseThrow()));
  }

  private String heading(Claim.Kind kind) {
    return style
        .words()
        .text(
            switch (kind) {
              case TARGET, PROGRAMME -> "chart.claims.programme";
              case ALL_INFRASTRUCTURE -> "chart.claims.infrastructure";
              case RUNNING -> "chart.claims.running";
              case SURVEY -> "chart.claims.survey";
            });
  }

  private String targetTitle(Target target) {
    return style
        .words()
        .text(
            "chart.target.title",
            style.numbers().money(target.usd()),
            style.numbers().gigawatts(new Quantity(target.gigawatts(), Quantity.GW)),
            style.numbers().day(target.by()));
  }

  private Mark end(double x, Box bar) {
    return new Mark.Area(
        Path.rectangle(Box.at(Math.max(0, x - 2), bar.minY(), 2, bar.height()), 0),
        style.theme().ui().text());
  }

  private Mark targetTick(double x, Box bar, Target target) {
    Box tick = new Box(x - 1.5, bar.minY() - OVERSHOOT, x + 1.5, bar.maxY() + OVERSHOOT);
    return Mark.Group.of(
        "target",
        targetTitle(target),
        List.of(new Mark.Area(Path.rectangle(tick, 0), style.theme().ui().target())));
  }

  private List<Mark> numbers(Scale scale, Axis axis, double top) {
    List<Mark> marks = new ArrayList<>();
    for (double value : axis.values()) {
      boolean last = value >= axis.max() - axis.step() / 2;
      double x = axis.at(value);
      BigDecimal amount = BigDecimal.valueOf(value).multiply(scale.unit());
      String text =
          last
              ? scale.write().apply(amount)
              : style.numbers().plain(BigDecimal.valueOf(value).stripTrailingZeros());
      Mark.Anchor anchor = value == 0 ? Mark.Anchor.START : Mark.Anchor.MIDDLE;
      marks.add(
          Mark.Text.plain(
              text,
              x,
              top + 10,
              Style.AXIS,
              style.theme().ui().text3(),
              last ? Mark.Anchor.END : anchor));
    }
    return marks;
  }
}
