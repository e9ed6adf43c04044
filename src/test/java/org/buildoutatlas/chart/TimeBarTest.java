package org.buildoutatlas.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buildoutatlas.RealData;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.drawing.Drawing;
import org.buildoutatlas.drawing.DrawingText;
import org.buildoutatlas.drawing.Mark;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.model.Quarter;
import org.buildoutatlas.view.Region;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

class TimeBarTest {

  private static final Atlas ATLAS = RealData.atlas();
  private static final Viewpoint TODAY = Viewpoint.opening(ATLAS.asOf());
  private static final TimeBar BAR = new TimeBar(ChartsTest.STYLE);

  @Test
  void looksAsApproved() throws IOException {
    String text = DrawingText.of(draw(TODAY, 1052));
    Path received = Path.of("target/golden/time-bar.txt");
    Files.createDirectories(received.getParent());
    Files.writeString(received, text);
    Path approved = Path.of("src/test/resources/golden/time-bar.txt");
    assertEquals(
        Files.exists(approved) ? Files.readString(approved) : "",
        text,
        "If the bar is meant to have changed, look at it and copy " + received);
  }

  /** 150 bars of any width, quarter, day and map. */
  @Property(tries = 150)
  void noTextTouchesAnotherOrLeavesTheBar(
      @ForAll @IntRange(min = 300, max = 1700) int width,
      @ForAll @IntRange(max = 23) int quarter,
      @ForAll @IntRange(max = 669) int daysAgo,
      @ForAll Region region,
      @ForAll boolean adjacent) {
    Viewpoint viewpoint =
        TODAY
            .withRegion(region)
            .withAdjacentSites(adjacent)
            .withAt(new Quarter(2024, 1).plus(quarter))
            .withKnownOn(ATLAS.asOf().minusDays(daysAgo));
    List<Box> boxes =
        texts(draw(viewpoint, width).marks())
            .map(t -> t.bounds(ChartsTest.STYLE.measure()))
            .toList();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(box.minX() >= -0.5 && box.maxX() <= width + 0.5, () -> "Leaves: " + box);
      assertTrue(box.minY() >= -1 && box.maxY() <= TimeBar.HEIGHT + 1, () -> "Leaves: " + box);
      for (Box other : boxes.subList(0, i)) {
        assertFalse(box.grow(-0.5).intersects(other.grow(-0.5)), () -> box + " touches " + other);
      }
    }
  }

  @Test
  void aClickOnATickLeadsToItsQuarter() {
    Drawing drawing = draw(TODAY, 1052);
    TimeScale scale = new TimeScale(timeline(TODAY).span(), 1052);
    for (TimeTicks.Tick tick :
        new TimeTicks(ChartsTest.STYLE, scale).of(timeline(TODAY).events())) {
      Optional<String> group = drawing.groupAt(tick.x(), 26, 0, ChartsTest.STYLE.measure());
      assertEquals(Optional.of(tick.quarter()), group.flatMap(TimeBar::quarterOf));
    }
    Optional<String> column = drawing.groupAt(scale.x(10.5), 60, 0, ChartsTest.STYLE.measure());
    assertEquals(Optional.of(scale.span().first().plus(10)), column.flatMap(TimeBar::quarterOf));
    assertEquals(Optional.empty(), TimeBar.quarterOf("target"));
  }

  @Test
  void everyMilestoneShownIsSaidByATickOrCountedThere() {
    Timeline timeline = timeline(TODAY.withRegion(Region.WORLD));
    for (double width : new double[] {300, 470, 1052}) {
      List<TimeTicks.Tick> ticks =
          new TimeTicks(ChartsTest.STYLE, new TimeScale(timeline.span(), width))
              .of(timeline.events());
      String all = String.join("\n", ticks.stream().map(TimeTicks.Tick::text).toList());
      timeline.events().stream()
          .filter(TimeEvent.Happened.class::isInstance)
          .map(e -> ((TimeEvent.Happened) e).milestone().title())
          .forEach(title -> assertTrue(all.contains(title) || all.contains("… and"), title));
    }
  }

  @Test
  void aNarrowBarLeavesNamesToTheTooltips() {
    assertTrue(
        texts(draw(TODAY, 1052).marks()).anyMatch(t -> t.text().equals("Stargate announced")));
    assertFalse(
        texts(draw(TODAY, 471).marks()).anyMatch(t -> t.text().equals("Stargate announced")));
  }

  @Test
  void aQuarterSaysExactlyWhatRunsAndThatAPlanIsOne() {
    Timeline timeline = timeline(TODAY);
    assertEquals("2026 Q4: 618\u00a0MW IT on", BAR.reading(timeline, new Quarter(2026, 4)));
    String plan = BAR.reading(timeline, new Quarter(2027, 1));
    assertTrue(plan.contains("by plan, est."), plan);
    assertTrue(plan.contains("Lordstown"), plan);
    assertEquals("2040 Q1", BAR.reading(timeline, new Quarter(2040, 1)));
  }

  @Test
  void theFlagsAreWhereTheHandlesAre() {
    Timeline timeline = timeline(TODAY);
    TimeScale scale = new TimeScale(timeline.span(), 1052);
    TimeBar.Moment moment = moment(timeline, TODAY.at());
    assertEquals(scale.x(moment.position()), BAR.atFlag(timeline, moment, 1052).center().x(), 1e-9);
    assertEquals(scale.x(ATLAS.asOf()), BAR.knownOnFlag(timeline, moment, 1052).minX(), 1e-9);
    Timeline early = timeline(TODAY.withKnownOn(LocalDate.of(2025, 2, 1)));
    assertTrue(
        BAR.knownOnFlag(early, moment(early, TODAY.at()), 1052).minX()
            < BAR.knownOnFlag(timeline, moment, 1052).minX());
  }

  private static Drawing draw(Viewpoint viewpoint, double width) {
    Timeline timeline = timeline(viewpoint);
    return BAR.draw(timeline, moment(timeline, viewpoint.at()), width);
  }

  private static TimeBar.Moment moment(Timeline timeline, Quarter at) {
    Quarter kept = timeline.span().kept(at);
    return new TimeBar.Moment(kept, timeline.span().index(kept) + 0.5, timeline.knownOn());
  }

  private static Timeline timeline(Viewpoint viewpoint) {
    return Timeline.of(
        TimeFrame.of(ATLAS, viewpoint.adjacentSites()),
        ATLAS.known(viewpoint.knownOn()),
        viewpoint);
  }

  private static Stream<Mark.Text> texts(List<Mark> marks) {
    List<Mark.Text> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        found.add(text);
      } else if (mark instanceof Mark.Group group) {
        texts(group.marks()).forEach(found::add);
      }
    }
    return found.stream();
  }
}
