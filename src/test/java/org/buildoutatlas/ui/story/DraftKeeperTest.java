package org.buildoutatlas.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buildoutatlas.view.Story;
import org.buildoutatlas.view.Tales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeeperTest {

  private static final Story TALE = Tales.of("a");

  @TempDir private Path folder;

  private final DraftKeeper keeper = new DraftKeeper();

  @Test
  void whatFailsIsWrittenLaterAndTheRestAtOnce() throws IOException {
    Path blocked = Files.createFile(folder.resolve("blocked"));
    Path file = blocked.resolve("tale.json");
    Path other = folder.resolve("other.json");
    keeper.keep(file, TALE);
    keeper.keep(other, TALE);
    assertThrows(IOException.class, keeper::write);
    assertTrue(Files.exists(other));
    Files.delete(blocked);
    keeper.write();
    assertTrue(Files.exists(file));
  }

  @Test
  void whatFailedGivesWayToSomethingNewer() throws IOException {
    Path blocked = Files.createFile(folder.resolve("blocked"));
    Path file = blocked.resolve("tale.json");
    keeper.keep(file, TALE);
    assertThrows(IOException.class, keeper::write);
    keeper.keep(file, TALE.withTitle("Newer"));
    Files.delete(blocked);
    keeper.write();
    assertEquals(1, Files.readAllLines(file).stream().filter(l -> l.contains("Newer")).count());
  }
}
