package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.TextStyle;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;

/** The labels at the right end of a fan: what its lines are, and what they come to. */
final class FanEnds {

  private static final double ROW = 14;

  private final Style style;
  private final List<End> ends;

  private record End(String text, long amount, TextStyle face, Colour ink) {}

  FanEnds(Style style, Forecast forecast, Optional<Forecast> base) {
    this.style = style;
    Fan.Band last = forecast.fan().bands().getLast();
    List<End> all = new ArrayList<>();
    base.ifPresent(
        b ->
            all.add(
                end(
                    style.words().text("chart.fan.base"),
                    b,
                    b.fan().bands().getLast().p50(),
                    Style.NOTE,
                    style.theme().ui().text3())));
    all.addAll(
        List.of(
            end("P10", forecast, last.p10(), Style.NOTE, style.theme().ui().text2()),
            end("P50", forecast, last.p50(), Style.STRONG_NOTE, style.theme().money().spent()),
            end("P90", forecast, last.p90(), Style.NOTE, style.theme().ui().text2()),
            end(
                style.words().text("chart.fan.planned"),
                forecast,
                forecast.planned().getLast(),
                Style.NOTE,
                style.theme().ui().text3())));
    this.ends = List.copyOf(all);
  }

  private End end(String name, Forecast forecast, long amount, TextStyle face, Colour ink) {
    return new End(name + " " + style.amount(forecast.measure(), amount), amount, face, ink);
  }

  /** How wide the widest is. */
  double width() {
    return ends.stream().mapToDouble(e -> style.width(e.text(), e.face())).max().orElse(0);
  }

  /** Each beside its line, or as near as the others leave it. */
  List<Mark> draw(FanFrame frame) {
    List<End> fromFoot = ends.stream().sorted(Comparator.comparingLong(End::amount)).toList();
    List<Mark> marks = new ArrayList<>();
    double highest = frame.foot() + ROW;
    for (End end : fromFoot) {
      highest = Math.min(frame.y(end.amount()) + 4, highest - ROW);
      marks.add(style.start(end.text(), frame.right() + 6, highest, end.face(), end.ink()));
    }
    return marks;
  }
}
