package org.buildoutatlas.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.StoryEdits;
import org.buildoutatlas.view.Tales;
import org.junit.jupiter.api.Test;

class StoryHistoryTest {

  private static final Story TALE = Tales.of("a", "b", "c");

  private static StoryHistory begun() {
    return new StoryHistory(TALE, Optional.of(TALE));
  }

  @Property
  void whateverWasDoneIsTakenBackStepByStepAndMadeAgain(
      @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> deeds, @ForAll int seed) {
    Random random = new Random(seed);
    StoryHistory history = begun();
    List<StoryHistory.Step> steps = new ArrayList<>(List.of(history.now()));
    for (int deed : deeds) {
      Story next = done(history.story(), deed, random);
      boolean changes = !next.equals(history.story());
      history.edit("", new StoryHistory.Step(next, random.nextInt(next.scenes().size())));
      if (changes) {
        steps.add(history.now());
      } else {
        steps.set(steps.size() - 1, history.now());
      }
    }
    for (StoryHistory.Step step : steps.reversed()) {
      assertEquals(step, history.now());
      history.undo();
    }
    assertFalse(history.canUndo());
    assertFalse(history.isDirty());
    for (StoryHistory.Step step : steps) {
      assertEquals(step, history.now());
      history.redo();
    }
    assertFalse(history.canRedo());
  }

  private static Story done(Story story, int deed, Random random) {
    int scene = random.nextInt(story.scenes().size());
    return switch (deed) {
      case 0 -> StoryEdits.add(story, scene, Tales.scene("new"));
      case 1 -> StoryEdits.remove(story, scene);
      case 2 -> StoryEdits.move(story, scene, random.nextInt(story.scenes().size()));
      case 3 -> StoryEdits.duplicate(story, scene);
      case 4 ->
          StoryEdits.change(
              story, scene, s -> s.withScript(s.script().withTitle("t" + random.nextInt(3))));
      default -> story.withTitle("Tale " + random.nextInt(3));
    };
  }

  @Test
  void whatIsTypedInARowIsTakenBackTogether() {
    StoryHistory history = begun();
    for (String title : List.of("T", "Ti", "Tit")) {
      history.edit("name", new StoryHistory.Step(history.story().withTitle(title), 0));
    }
    history.settle();
    history.edit("name", new StoryHistory.Step(history.story().withTitle("Title"), 0));
    history.undo();
    assertEquals("Tit", history.story().title());
    history.undo();
    assertEquals(TALE, history.story());
    assertFalse(history.canUndo());
  }

  @Test
  void whatIsSavedIsNotDirtyUntilItIsLeft() {
    StoryHistory history = new StoryHistory(TALE, Optional.empty());
    assertTrue(history.isDirty());
    history.saved(TALE, TALE);
    assertFalse(history.isDirty());
    history.edit("", new StoryHistory.Step(StoryEdits.remove(TALE, 0), 0));
    assertTrue(history.isDirty());
    history.undo();
    assertFalse(history.isDirty());
  }

  @Test
  void whatWasDoneWhileItWasSavedIsNotSaved() {
    StoryHistory history = begun();
    history.edit("", new StoryHistory.Step(TALE.withTitle("Meanwhile"), 0));
    history.saved(TALE, TALE);
    assertEquals("Meanwhile", history.story().title());
    assertTrue(history.isDirty());
  }
}
