package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.buildoutatlas.drawing.Colour;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.drawing.Path;
import org.buildoutatlas.drawing.Stroke;
import org.buildoutatlas.outlook.Fan;
import org.buildoutatlas.outlook.Forecast;

/** Bands and lines of a fan, from the first quarter to the last. */
record FanCourse(Style style, FanFrame frame, Optional<Forecast> base) {

  List<Mark> draw() {
    List<Mark> marks = new ArrayList<>();
    marks.add(band("fan:80", 80, style.theme().money().fan80(), Fan.Band::p10, Fan.Band::p90));
    marks.add(band("fan:50", 50, style.theme().money().fan50(), Fan.Band::p25, Fan.Band::p75));
    Colour quiet = style.theme().ui().text3();
    base.ifPresent(
        b ->
            marks.add(
                named("fan:base", "chart.fan.base.title", median(b), Stroke.solid(quiet, 1.5))));
    Stroke edge = Stroke.dashed(style.theme().money().committed(), 1, 1, 3);
    marks.add(new Mark.Line(line(of(frame.forecast(), Fan.Band::p10)), edge));
    marks.add(new Mark.Line(line(of(frame.forecast(), Fan.Band::p90)), edge));
    marks.add(
        named(
            "fan:planned",
            "chart.fan.planned.title",
            frame.forecast().planned(),
            Stroke.dashed(quiet, 1.25, 5, 3)));
    marks.add(
        named(
            "fan:median",
            "chart.fan.median.title",
            median(frame.forecast()),
            Stroke.solid(style.theme().money().spent(), 2.25)));
    return marks;
  }

  private Mark band(
      String name,
      int percent,
      Colour ink,
      ToLongFunction<Fan.Band> low,
      ToLongFunction<Fan.Band> high) {
    Path.Builder path = Path.builder().move(frame.left(), frame.foot());
    List<Fan.Band> bands = frame.forecast().fan().bands();
    for (int i = 0; i < bands.size(); i++) {
      path.line(frame.x(i), frame.y(high.applyAsLong(bands.get(i))));
    }
    for (int i = bands.size() - 1; i >= 0; i--) {
      path.line(frame.x(i), frame.y(low.applyAsLong(bands.get(i))));
    }
    return Mark.Group.of(
        name,
        style.words().text("chart.fan.band", style.numbers().percent(percent / 100.0)),
        List.of(new Mark.Area(path.close().build(), ink)));
  }

  private Mark named(String name, String key, List<Long> amounts, Stroke stroke) {
    return Mark.Group.of(
        name, style.words().text(key), List.of(new Mark.Line(line(amounts), stroke)));
  }

  private static List<Long> median(Forecast of) {
    return of(of, Fan.Band::p50);
  }

  private static List<Long> of(Forecast forecast, ToLongFunction<Fan.Band> which) {
    return forecast.fan().bands().stream().mapToLong(which).boxed().toList();
  }

  private Path line(List<Long> amounts) {
    Path.Builder path = Path.builder().move(frame.left(), frame.foot());
    for (int i = 0; i < amounts.size(); i++) {
      path.line(frame.x(i), frame.y(amounts.get(i)));
    }
    return path.build();
  }
}
