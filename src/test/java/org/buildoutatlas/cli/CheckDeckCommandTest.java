package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDeckCommandTest {

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  @Test
  void tellsAnExportedDeckThatIsUpToDateFromOneThatIsNot() throws IOException {
    Path file = Path.of("target", "screens", "deck.pptx");
    Files.createDirectories(Path.of("target", "screens"));
    assertEquals(ExitCode.DONE, shell.run("export", "--to", file.toString(), "--theme", "print"));
    assertEquals(ExitCode.DONE, shell.run("check-deck", file.toString()), shell::out);
    assertEquals("", shell.out());
    assertEquals(ExitCode.FINDINGS, shell.run("check-deck", file.toString(), "--at", "2031Q4"));
    assertTrue(shell.out().contains(" is now "), shell::out);
  }

  @Test
  void saysThatAFileIsNoPresentation() throws IOException {
    Path file = Files.writeString(folder.resolve("deck.pptx"), "No deck");
    assertEquals(ExitCode.UNREADABLE, shell.run("check-deck", file.toString()));
    // Where the machine is slow, it says before how far it is.
    assertEquals(
        "deck.pptx is not a PowerPoint presentation.", shell.err().lines().toList().getLast());
  }

  @Test
  void saysThatAFileIsMissing() {
    assertEquals(ExitCode.UNREADABLE, shell.run("check-deck", folder + "/missing.pptx"));
    assertTrue(shell.err().contains("does not exist"), shell::err);
  }
}
