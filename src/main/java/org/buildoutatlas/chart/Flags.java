package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Point;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.drawing.TextStyle;

/**
 * Labels that stand in rows above a bar, each over its value on a thin pole. Those that would touch
 * stack up. No label covers another's value: where a pole cannot reach the bar, it ends above the
 * label in its way.
 */
final class Flags {

  static final double ROW = 16;
  private static final double LIFT = 10;
  private static final double GAP = 6;
  private static final double DIAMOND = 4;

  private final Style style;
  private final double width;
  private final List<Double> reserved;
  private final List<Flag> flags = new ArrayList<>();

  /** Places labels: claims from right to left, then those without a diamond on top. */
  Flags(Style style, double width, List<Wish> wishes) {
    this.style = style;
    this.width = width;
    this.reserved = wishes.stream().filter(w -> !w.diamond()).map(Wish::x).toList();
    wishes.stream()
        .sorted(
            Comparator.comparing((Wish w) -> !w.diamond())
                .thenComparing(Comparator.comparingDouble(Wish::x).reversed()))
        .forEach(this::add);
  }

  /**
   * A label to be placed.
   *
   * @param name of its group
   * @param title of its group
   * @param text what it says
   * @param x the pixel of its value
   * @param face how it is set
   * @param colour of text and pole
   * @param diamond whether an open diamond marks it as somebody's claim
   */
  record Wish(
      String name,
      String title,
      String text,
      double x,
      TextStyle face,
      Colour colour,
      boolean diamond) {}

  private record Flag(Wish wish, double left, double right, int row) {

    boolean covers(double x) {
      return x > left - 3 && x < right + 3;
    }
  }

  private void add(Wish wish) {
    flags.add(place(wish, true).or(() -> place(wish, false)).orElseThrow());
  }

  /**
   * The lowest row that has room; without {@code freePole}, also where its pole cannot reach the
   * bar.
   */
  private Optional<Flag> place(Wish wish, boolean freePole) {
    double text = style.width(wish.text(), wish.face());
    for (int row = 0; row <= flags.size(); row++) {
      for (Flag flag : positions(wish, text, row)) {
        if (isClear(flag) && (!freePole || isPoleFree(flag))) {
          return Optional.of(flag);
        }
      }
    }
    // Above all others nothing can touch it.
    return freePole
        ? Optional.empty()
        : Optional.of(positions(wish, text, flags.size()).getFirst());
  }

  private boolean isClear(Flag flag) {
    boolean hidesReserved =
        flag.wish().diamond()
            && reserved.stream().anyMatch(x -> Math.abs(x - flag.wish().x()) > 6 && flag.covers(x));
    return !hidesReserved && flags.stream().allMatch(other -> isClear(flag, other));
  }

  private static boolean isClear(Flag flag, Flag other) {
    if (flag.row() == other.row()) {
      return flag.left() >= other.right() + GAP || other.left() >= flag.right() + GAP;
    }
    return other.row() < flag.row() || !flag.covers(other.wish().x());
  }

  private boolean isPoleFree(Flag flag) {
    return flags.stream()
        .noneMatch(other -> other.row() < flag.row() && other.covers(flag.wish().x()));
  }

  /** How high all rows are. */
  double height() {
    return LIFT - 6 + ROW * (1 + flags.stream().mapToInt(Flag::row).max().orElse(-1));
  }

  /** The marks, their poles ending at {@code foot}. */
  List<Mark> draw(double foot) {
    return flags.stream().map(flag -> draw(flag, foot)).toList();
  }

  private double poleFoot(Flag flag, double foot) {
    return flags.stream()
        .filter(other -> other.row() < flag.row() && other.covers(flag.wish().x()))
        .mapToDouble(other -> foot - LIFT - 12 - other.row() * ROW)
        .min()
        .orElse(foot);
  }

  private List<Flag> positions(Wish wish, double text, int row) {
    double x = wish.x();
    if (!wish.diamond()) {
      return Stream.of(x - text / 2, x + 4, x - text - 4)
          .map(left -> Math.clamp(left, 0, Math.max(0, width - text)))
          .map(left -> new Flag(wish, left, left + text, row))
          .toList();
    }
    double reach = DIAMOND + 4 + text;
    List<Flag> tries = new ArrayList<>();
    if (x + reach <= width) {
      tries.add(new Flag(wish, x - DIAMOND, x + reach, row));
    }
    if (x - reach >= 0) {
      tries.add(new Flag(wish, x - reach, x + DIAMOND, row));
    }
    if (tries.isEmpty()) {
      tries.add(new Flag(wish, Math.max(0, width - text - DIAMOND * 2 - 4), width, row));
    }
    return tries;
  }

  private Mark draw(Flag flag, double foot) {
    Wish wish = flag.wish();
    double base = foot - LIFT - flag.row() * ROW;
    double center = base - 4;
    List<Mark> marks = new ArrayList<>();
    Stroke thin = Stroke.solid(wish.colour().withOpacity(wish.diamond() ? 0.55 : 1), 1);
    double poleTop = wish.diamond() ? center + DIAMOND : base + 3;
    double poleFoot = poleFoot(flag, foot);
    if (poleFoot > poleTop) {
      marks.add(
          new Mark.Line(
              Path.line(new Point(wish.x(), poleTop), new Point(wish.x(), poleFoot)), thin));
    }
    double textX = flag.left();
    if (wish.diamond()) {
      boolean right = wish.x() < flag.right() - DIAMOND - 1;
      textX = right ? wish.x() + DIAMOND + 4 : flag.left();
      marks.add(diamond(new Point(wish.x(), center), wish.colour()));
    }
    marks.add(style.start(wish.text(), textX, base, wish.face(), wish.colour()));
    marks.add(
        new Mark.Area(
            Path.rectangle(
                new Box(flag.left(), base - 12, Math.max(flag.left(), flag.right()), base + 4), 0),
            Colour.TRANSPARENT));
    return Mark.Group.of(wish.name(), wish.title(), marks);
  }

  /** The open diamond that marks a claim. */
  static Mark diamond(Point center, Colour colour) {
    return new Mark.Line(
        Path.polygon(
            center.plus(0, -DIAMOND),
            center.plus(DIAMOND, 0),
            center.plus(0, DIAMOND),
            center.plus(-DIAMOND, 0)),
        Stroke.solid(colour, 1.25));
  }
}
