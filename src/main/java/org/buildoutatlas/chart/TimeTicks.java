package org.buildoutatlas.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Status;

/**
 * The events of a time line as ticks, side by side within their quarter: those whose diamonds would
 * lie over each other share one.
 *
 * @param style how they are written
 * @param scale where days lie
 */
record TimeTicks(Style style, TimeScale scale) {

  /** Half the width of a diamond in pixels. */
  static final double HALF = 4.5;

  private static final double APART = 2 * HALF + 1;
  private static final int MOST_LINES = 8;

  /**
   * One diamond.
   *
   * @param x its middle in pixels
   * @param quarter where a click leads
   * @param planned whether it stands for a plan
   * @param firm whether anything it stands for is more than reported
   * @param rank how much its name matters; 0 is most
   * @param name in a few words
   * @param text all it stands for, a line each
   */
  record Tick(
      double x,
      Quarter quarter,
      boolean planned,
      boolean firm,
      int rank,
      String name,
      String text) {}

  List<Tick> of(List<TimeEvent> events) {
    Map<Quarter, List<TimeEvent>> byQuarter =
        events.stream()
            .filter(e -> scale.span().kept(e.quarter()).equals(e.quarter()))
            .sorted(Comparator.comparing(TimeEvent::day).thenComparing(TimeTicks::title))
            .collect(Collectors.groupingBy(TimeEvent::quarter, TreeMap::new, Collectors.toList()));
    List<Tick> ticks = new ArrayList<>();
    byQuarter.forEach((quarter, inIt) -> ticks.addAll(within(quarter, inIt)));
    return ticks;
  }

  private List<Tick> within(Quarter quarter, List<TimeEvent> events) {
    List<List<TimeEvent>> groups = new ArrayList<>();
    for (TimeEvent event : events) {
      boolean near =
          !groups.isEmpty()
              && groups.getLast().getFirst() instanceof TimeEvent.Planned
                  == event instanceof TimeEvent.Planned
              && x(event) - x(groups.getLast().getFirst()) < APART;
      if (near) {
        groups.getLast().add(event);
      } else {
        groups.add(new ArrayList<>(List.of(event)));
      }
    }
    return groups.stream().map(group -> tick(quarter, group)).toList();
  }

  /** Kept off the neighbours: a diamond lies within its quarter, as the click does. */
  private double x(TimeEvent event) {
    double left = scale.x(scale.span().index(event.quarter()));
    double inside = Math.min(HALF, scale.step() / 2);
    double x = Math.max(scale.x(event.day()), left + inside);
    return Math.min(x, left + scale.step() - inside);
  }

  private Tick tick(Quarter quarter, List<TimeEvent> events) {
    double x = (x(events.getFirst()) + x(events.getLast())) / 2;
    boolean planned = events.getFirst() instanceof TimeEvent.Planned;
    return new Tick(
        x,
        quarter,
        planned,
        events.stream().anyMatch(TimeTicks::isFirm),
        planned
            ? (events.size() > 1 ? 1 : 2)
            : events.stream().mapToInt(TimeTicks::rank).min().orElse(0),
        planned ? plans(events) : name(events),
        text(events));
  }

  private String name(List<TimeEvent> events) {
    TimeEvent first = events.stream().min(Comparator.comparingInt(TimeTicks::rank)).orElseThrow();
    return events.size() == 1
        ? title(first)
        : style.words().text("chart.time.more", title(first), events.size() - 1);
  }

  private String plans(List<TimeEvent> events) {
    return events.size() == 1
        ? style.words().text("chart.time.first", title(events.getFirst()))
        : style.words().text("chart.time.firsts", events.size());
  }

  private String text(List<TimeEvent> events) {
    List<String> lines = new ArrayList<>();
    events.stream().limit(MOST_LINES).forEach(e -> lines.add(line(e)));
    if (events.size() > MOST_LINES) {
      lines.add(style.words().text("chart.time.further", events.size() - MOST_LINES));
    }
    if (events.size() == 1 && events.getFirst() instanceof TimeEvent.Happened happened) {
      lines.add(happened.milestone().summary());
    }
    return String.join("\n", lines);
  }

  private String line(TimeEvent event) {
    String key = event instanceof TimeEvent.Planned ? "chart.time.line.plan" : "chart.time.line";
    return style.words().text(key, style.numbers().date(event.date()), title(event));
  }

  private static String title(TimeEvent event) {
    return switch (event) {
      case TimeEvent.Happened happened -> happened.milestone().title();
      case TimeEvent.Planned planned -> planned.site().label();
    };
  }

  private static int rank(TimeEvent event) {
    return switch (event) {
      case TimeEvent.Happened happened -> happened.rank();
      case TimeEvent.Planned _ -> 0;
    };
  }

  private static boolean isFirm(TimeEvent event) {
    return switch (event) {
      case TimeEvent.Happened happened ->
          happened.milestone().status() != Status.REPORTED
              && happened.milestone().status() != Status.RUMOURED;
      case TimeEvent.Planned _ -> false;
    };
  }
}
