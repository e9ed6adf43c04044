package org.buildoutatlas.animation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buildoutatlas.chart.Style;
import org.buildoutatlas.chart.TimeBar;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.model.Source;
import org.buildoutatlas.page.Caption;
import org.buildoutatlas.page.MapPage;
import org.buildoutatlas.page.MapSheet;
import org.buildoutatlas.view.Pace;
import org.buildoutatlas.view.Playback;
import org.buildoutatlas.view.QuarterSpan;

/** The quarters of a span going by over the map, with the time bar below it where there is room. */
final class Playing {

  /** A map that would become lower than this has no time bar below it, in pixels. */
  private static final double LEAST_MAP = 320;

  private final MapPage page;
  private final Shot shot;
  private final Playback playback;
  private final MapSheet sheet;
  private final TimeStrip strip;
  private Optional<Drawn> last = Optional.empty();

  /** The map of a quarter: several frames show the same one. */
  private record Drawn(Quarter quarter, Drawing map) {}

  /** {@code timeline} holds the span. */
  Playing(MapPage page, Shot shot, QuarterSpan span, Timeline timeline, Style style) {
    this.page = page;
    this.shot = shot;
    playback = new Playback(span, span.first(), Pace.USUAL, false);
    MapSheet plain = new MapSheet(shot.width(), shot.height(), sources(page, shot, span), 0);
    MapSheet parted = plain.withStrip(TimeStrip.HEIGHT);
    sheet = page.high(parted) < LEAST_MAP ? plain : parted;
    strip = new TimeStrip(style, timeline, shot.width());
  }

  /** The sources of all quarters, so that the foot stays as it is while they go by. */
  private static List<Source> sources(MapPage page, Shot shot, QuarterSpan span) {
    Set<Source> all = new LinkedHashSet<>();
    for (Quarter quarter : span.quarters().reversed()) {
      all.addAll(
          page.sheet(shot.atlas(), shot.viewpoint().withAt(quarter), shot.width(), shot.height())
              .sources());
    }
    return List.copyOf(all);
  }

  /** What the drawing at a share of the way says in words. */
  Caption caption(double share) {
    Quarter quarter = playback.at(nanos(share));
    return page.caption(shot.atlas(), shot.viewpoint().withAt(quarter), sheet);
  }

  private long nanos(double share) {
    return Math.round(share * playback.length());
  }

  /** The drawing at a share of the way, 0 to 1. */
  Drawing at(double share) {
    long nanos = nanos(share);
    Quarter quarter = playback.at(nanos);
    Drawing map = map(quarter);
    return sheet.strip() > 0 ? map.with(strip(nanos, quarter)) : map;
  }

  private List<Mark> strip(long nanos, Quarter quarter) {
    QuarterSpan axis = strip.timeline().span();
    double position = axis.index(playback.span().first()) + playback.position(nanos);
    TimeBar.Moment moment = new TimeBar.Moment(quarter, position, shot.viewpoint().knownOn());
    return strip.at(moment, page.high(sheet));
  }

  private Drawing map(Quarter quarter) {
    Drawn drawn =
        last.filter(d -> d.quarter().equals(quarter))
            .orElseGet(
                () ->
                    new Drawn(
                        quarter,
                        page.compose(
                            shot.atlas(),
                            shot.viewpoint().withAt(quarter),
                            shot.own(),
                            shot.theme(),
                            sheet)));
    last = Optional.of(drawn);
    return drawn.map();
  }
}
