package org.buildoutatlas.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.RealData;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Tales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryShelfTest {

  private static final Story TALE = Tales.of("a", "b");

  @TempDir private Path home;

  private StoryShelf shelf() {
    return StoryShelf.of(Optional.empty(), home);
  }

  @Test
  void aStoryOfTheProductsDataSetIsKeptBesideTheSettingsAndReadAgain() throws IOException {
    StoryShelf.write(shelf().file("tale"), TALE);
    assertEquals(home.resolve("stories").resolve("tale.json"), shelf().file("tale"));
    assertEquals(List.of(TALE.title()), titles(shelf().read(RealData.atlas()).saved()));
  }

  @Test
  void aFileThatSomebodyElseChangedIsKnown() throws IOException {
    Path file = shelf().file("tale");
    Optional<Story> known = Optional.of(TALE);
    assertFalse(StoryShelf.isChanged(file, known, RealData.atlas()), "There is none");
    StoryShelf.write(file, TALE);
    assertFalse(StoryShelf.isChanged(file, known, RealData.atlas()));
    assertTrue(StoryShelf.isChanged(file, Optional.empty(), RealData.atlas()));
    StoryShelf.write(file, TALE.withTitle("By another"));
    assertTrue(StoryShelf.isChanged(file, known, RealData.atlas()));
    Files.writeString(file, "{");
    assertTrue(StoryShelf.isChanged(file, known, RealData.atlas()));
  }

  @Test
  void foldersOfTheSameNameDoNotShareDrafts() {
    StoryShelf one = StoryShelf.of(Optional.of(home.resolve("one/data")), home);
    StoryShelf other = StoryShelf.of(Optional.of(home.resolve("other/data")), home);
    assertNotEquals(one.drafts(), other.drafts());
    assertEquals(home.resolve("one/data/stories/tale.json").toAbsolutePath(), one.file("tale"));
  }

  @Test
  void aDraftKnowsWhenItWasKeptAndWhetherTheStoryWasSavedAfterIt() throws IOException {
    Path draft = shelf().draft("tale", List.of());
    StoryShelf.write(draft, TALE.withTitle("Unsaved"));
    assertFalse(found().isOlder());
    StoryShelf.write(shelf().file("tale"), TALE);
    Instant kept = Instant.parse("2026-01-01T10:00:00Z");
    Files.setLastModifiedTime(draft, FileTime.from(kept));
    assertTrue(found().isOlder());
    assertEquals(kept, found().kept());
    assertEquals("tale", found().story().id());
    Files.setLastModifiedTime(shelf().file("tale"), FileTime.from(kept.minusSeconds(1)));
    assertFalse(found().isOlder());
  }

  private StoryDraft found() throws IOException {
    return shelf().read(RealData.atlas()).drafts().getFirst();
  }

  @Test
  void aDraftIsNotKeptWhereOneIsStillToBeRecovered() throws IOException {
    Path first = shelf().draft("tale", List.of());
    Path second = shelf().draft("tale", List.of(first));
    assertNotEquals(first, second);
    StoryShelf.write(first, TALE);
    StoryShelf.write(second, TALE.withTitle("Second"));
    List<StoryDraft> drafts = shelf().read(RealData.atlas()).drafts();
    assertEquals(List.of("tale", "tale"), drafts.stream().map(d -> d.story().id()).toList());
  }

  @Test
  void whatIsBrokenIsToldAndLeftAndTheRestIsRead() throws IOException {
    StoryShelf.write(shelf().draft("tale", List.of()), TALE);
    Path broken = Files.writeString(shelf().drafts().resolve("broken.json"), "{ \"format\": 1, ");
    StoryShelf.Found found = shelf().read(RealData.atlas());
    assertEquals(1, found.drafts().size());
    assertEquals(1, found.problems().size());
    assertTrue(found.problems().getFirst().startsWith(broken + ": "), found.problems()::toString);
    assertTrue(Files.exists(broken));
  }

  @Test
  void halfWrittenFilesOfAProcessThatEndedAreSweptAwayAndThoseOfOneThatWritesAreNot()
      throws IOException {
    Files.createDirectories(shelf().drafts());
    Path old = Files.createFile(shelf().drafts().resolve(".tale.json.1.part"));
    Path fresh = Files.createFile(shelf().drafts().resolve(".tale.json.2.part"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
    assertEquals(List.of(), shelf().read(RealData.atlas()).problems());
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(fresh));
  }

  @Test
  void aKeeperWritesWhatWasAskedForLast() throws IOException {
    DraftKeeper keeper = new DraftKeeper();
    Path one = shelf().draft("one", List.of());
    Path other = shelf().draft("other", List.of());
    keeper.keep(one, TALE);
    keeper.keep(other, TALE.withTitle("Early"));
    keeper.keep(other, TALE.withTitle("Late"));
    keeper.drop(one);
    keeper.write();
    assertFalse(Files.exists(one));
    assertEquals(
        List.of("Late"),
        titles(shelf().read(RealData.atlas()).drafts().stream().map(StoryDraft::story).toList()));
  }

  private static List<String> titles(List<Story> stories) {
    return stories.stream().map(Story::title).toList();
  }
}
