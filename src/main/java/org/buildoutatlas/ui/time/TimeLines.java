package org.buildoutatlas.ui.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.buildoutatlas.chart.TimeFrame;
import org.buildoutatlas.chart.Timeline;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.ui.kit.Desk;
import org.buildoutatlas.ui.kit.Jobs;
import org.buildoutatlas.ui.kit.Sight;
import org.buildoutatlas.view.Companion;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;

/**
 * Works out the line of time in the background, again only when something changes that it depends
 * on: not for another quarter, nor for another camera.
 */
final class TimeLines {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Timeline>> line =
      new ReadOnlyObjectWrapper<>(this, "line", Optional.empty());
  private Optional<Wish> wanted = Optional.empty();

  /** What a line depends on. */
  private record Wish(
      Atlas whole,
      LocalDate knownOn,
      boolean adjacent,
      Region region,
      Optional<Region> companion,
      boolean reaches) {}

  TimeLines(Desk desk) {
    this.desk = desk;
    desk.workspace().sightProperty().addListener((_, _, _) -> want());
    desk.workspace().viewpointProperty().addListener((_, _, _) -> want());
    // On stage a strip is built when all is there already.
    want();
  }

  /** The newest line; empty before a data set is open. */
  ReadOnlyObjectProperty<Optional<Timeline>> lineProperty() {
    return line.getReadOnlyProperty();
  }

  private void want() {
    desk.workspace().sight().ifPresent(this::want);
  }

  private void want(Sight sight) {
    Viewpoint viewpoint = desk.workspace().viewpoint();
    Wish wish =
        new Wish(
            sight.whole(),
            viewpoint.knownOn(),
            viewpoint.adjacentSites(),
            viewpoint.region(),
            viewpoint.companion().map(Companion::region),
            line.get()
                .filter(l -> l.span().kept(viewpoint.at()).equals(viewpoint.at()))
                .isPresent());
    if (wish.reaches && wanted.filter(wish::equals).isPresent()) {
      return;
    }
    wanted = Optional.of(wish);
    Optional<TimeFrame> kept =
        line.get()
            .map(Timeline::frame)
            .filter(f -> f.measures(sight.whole(), viewpoint.adjacentSites()));
    desk.jobs()
        .start(
            "timeline",
            Jobs.Rule.FOLLOW,
            _ ->
                Timeline.of(
                    kept.orElseGet(() -> TimeFrame.of(sight.whole(), viewpoint.adjacentSites())),
                    sight.atlas(),
                    viewpoint),
            done -> line.set(Optional.of(done)),
            thrown -> {
              throw new IllegalStateException("The time bar could not be worked out", thrown);
            });
  }
}
