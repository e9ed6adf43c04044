package org.buildoutatlas.view;

import static org.buildoutatlas.view.Tales.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryEditsTest {

  private final Story tale = Tales.of("a", "b", "c");

  @Test
  void aSceneIsAddedBehindAnotherUnderAnIdOfItsOwn() {
    assertEquals(List.of("a", "a-2", "b", "c"), ids(StoryEdits.add(tale, 0, Tales.scene("a"))));
    assertEquals(List.of("a", "b", "c", "d"), ids(StoryEdits.add(tale, 2, Tales.scene("d"))));
  }

  @Test
  void aDuplicateStandsBehindItsModelAndSaysTheSame() {
    Story twice = StoryEdits.duplicate(StoryEdits.duplicate(tale, 1), 1);
    assertEquals(List.of("a", "b", "b-3", "b-2", "c"), ids(twice));
    assertEquals(tale.scenes().get(1), twice.scenes().get(2).withId("b"));
  }

  @ParameterizedTest
  @CsvSource({"0, 2, b c a", "2, 0, c a b", "1, 1, a b c", "0, 9, b c a", "2, -4, c a b"})
  void aSceneMovesAsFarAsTheStoryGoes(int from, int to, String order) {
    assertEquals(order, String.join(" ", ids(StoryEdits.move(tale, from, to))));
  }

  @Test
  void theLastSceneStays() {
    Story one = StoryEdits.remove(StoryEdits.remove(tale, 0), 1);
    assertEquals(List.of("b"), ids(one));
    assertEquals(one, StoryEdits.remove(one, 0));
  }

  @Test
  void aChangeKeepsTheId() {
    Story changed = StoryEdits.change(tale, 1, _ -> Tales.scene("x"));
    assertEquals(List.of("a", "b", "c"), ids(changed));
    assertEquals("x", changed.scenes().get(1).script().title());
  }

  @Test
  void aSceneIsRecordedAndUpdatedWithoutTheThemeOfTheScreen() {
    Viewpoint seen = Viewpoint.opening(LocalDate.of(2025, 6, 1)).withRegion(Region.KOREA);
    Scene recorded = StoryEdits.record("Which {counted} coast?", seen.withTheme("dark"));
    assertEquals("which-coast", recorded.id());
    assertEquals(seen, recorded.viewpoint());
    Story amiss = StoryEdits.change(tale, 0, s -> s.withRemarks(List.of("Nothing there.")));
    Scene updated = StoryEdits.update(amiss, 0, seen.withTheme("dark")).scenes().getFirst();
    assertEquals(Tales.scene("a").withViewpoint(seen), updated);
  }

  @ParameterizedTest
  @CsvSource({
    "Who pays for Stargate?, who-pays-for-stargate",
    "어느 해안, story",
    "{counted}, story",
    "A title that is so long that its word has to be cut somewhere,"
        + " a-title-that-is-so-long-that-its-word-ha"
  })
  void aTitleBecomesAWord(String title, String word) {
    assertEquals(word, StoryEdits.word(title, "story"));
  }
}
