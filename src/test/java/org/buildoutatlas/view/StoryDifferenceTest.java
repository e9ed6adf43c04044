package org.buildoutatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryDifferenceTest {

  private final Story tale = Tales.of("a", "b", "c", "d");

  @Test
  void countsWhatWasAddedAndRemoved() {
    assertEquals(
        new StoryDifference(2, 1, 0, 0, false),
        StoryDifference.between(tale, Tales.of("x", "a", "c", "y", "d")));
  }

  @Test
  void countsTheFewestScenesThatMoved() {
    assertEquals(
        new StoryDifference(0, 0, 0, 1, false),
        StoryDifference.between(tale, Tales.of("d", "a", "b", "c")));
    assertEquals(
        new StoryDifference(0, 0, 0, 3, false),
        StoryDifference.between(tale, Tales.of("d", "c", "b", "a")));
  }

  @Test
  void countsWhatLooksOrSaysSomethingElse() {
    Story rewritten =
        StoryEdits.change(tale, 1, s -> s.withScript(s.script().withNotes("More.")))
            .withTitle("Another tale");
    assertEquals(new StoryDifference(0, 0, 1, 0, true), StoryDifference.between(tale, rewritten));
  }

  @Test
  void themeAndRemarksAreNoPartOfAStory() {
    Story same =
        StoryEdits.change(tale, 1, s -> s.withTheme("dark").withRemarks(List.of("No site.")));
    assertTrue(StoryDifference.between(tale, same).isNothing());
  }
}
