package org.buildoutatlas.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.view.Exhibit;
import org.buildoutatlas.view.Scene;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Transition;
import org.buildoutatlas.view.Viewpoint;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Pace PACE =
      new Pace(List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofSeconds(30)));

  @Test
  void aTalkIsBehindWhenItsSceneShouldBeOverAndAheadWhenItShouldNotHaveBegun() {
    assertEquals(Duration.ofSeconds(210), PACE.total());
    assertEquals(Duration.ZERO, PACE.behind(1, Duration.ofMinutes(1)));
    assertEquals(Duration.ZERO, PACE.behind(1, Duration.ofMinutes(3)));
    assertEquals(Duration.ofSeconds(20), PACE.behind(1, Duration.ofSeconds(200)));
    assertEquals(Duration.ofSeconds(-25), PACE.behind(1, Duration.ofSeconds(35)));
  }

  @Test
  void aSceneThatSaysNoTimeTakesAsLongAsItsWordsAreSpoken() {
    String words = "word ".repeat(Pace.WORDS_A_MINUTE * 2).strip();
    Story story =
        new Story(
            "a",
            "A",
            "",
            List.of(
                scene("long", words, Optional.empty()),
                scene("short", "", Optional.empty()),
                scene("said", words, Optional.of(Duration.ofSeconds(45)))));
    assertEquals(
        List.of(Duration.ofSeconds(135), Pace.LEAST, Duration.ofSeconds(45)),
        Pace.of(story).planned());
  }

  @Test
  void aTableIsLookedAtLongerThanAMap() {
    Scene map = scene("long", "word ".repeat(Pace.WORDS_A_MINUTE), Optional.empty());
    Story story = new Story("a", "A", "", List.of(map, map.withShows(Exhibit.PAYMENTS)));
    assertEquals(List.of(Duration.ofSeconds(75), Duration.ofSeconds(90)), Pace.of(story).planned());
  }

  @Test
  void aTalkThatIsBegunInTheMiddleIsNotAheadOfItsPlan() {
    Pace late = PACE.from(1);
    assertEquals(Duration.ofSeconds(150), late.total());
    assertEquals(Duration.ZERO, late.behind(1, Duration.ZERO));
    assertEquals(Duration.ofSeconds(-50), late.behind(2, Duration.ofSeconds(70)));
    assertEquals(Duration.ofSeconds(80), late.left(Duration.ofSeconds(70)));
    assertEquals(Duration.ZERO, late.left(Duration.ofSeconds(170)));
  }

  private static Scene scene(String id, String notes, Optional<Duration> planned) {
    return new Scene(
        id,
        Exhibit.MAP,
        Viewpoint.opening(LocalDate.of(2026, 11, 22)),
        new Scene.Script("", "", notes),
        Transition.FLY,
        planned,
        List.of());
  }
}
