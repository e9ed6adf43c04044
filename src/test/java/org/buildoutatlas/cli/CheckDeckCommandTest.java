package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDeckCommandTest {

  private static final Product PRODUCT = new Product();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void tellsAnExportedDeckThatIsUpToDateFromOneThatIsNot() throws IOException {
    Path file = Path.of("target", "screens", "deck.pptx");
    Files.createDirectories(Path.of("target", "screens"));
    assertEquals(ExitCode.DONE, run("export", "--to", file.toString(), "--theme", "print"));
    assertEquals(ExitCode.DONE, run("check-deck", file.toString()), out::toString);
    assertEquals("", out.toString());
    assertEquals(ExitCode.FINDINGS, run("check-deck", file.toString(), "--at", "2031Q4"));
    assertTrue(out.toString().contains(" is now "), out::toString);
  }

  @Test
  void saysThatAFileIsNoPresentation() throws IOException {
    Path file = Files.writeString(folder.resolve("deck.pptx"), "No deck");
    assertEquals(ExitCode.UNREADABLE, run("check-deck", file.toString()));
    // Where the machine is slow, it says before how far it is.
    assertEquals(
        "deck.pptx is not a PowerPoint presentation.", err.toString().lines().toList().getLast());
  }

  @Test
  void saysThatAFileIsMissing() {
    assertEquals(ExitCode.UNREADABLE, run("check-deck", folder + "/missing.pptx"));
    assertTrue(err.toString().contains("does not exist"), err::toString);
  }

  private int run(String... arguments) {
    PrintWriter results = new PrintWriter(out);
    PrintWriter complaints = new PrintWriter(err);
    return Commands.of(
            new Root(),
            List.of(
                new CheckDeckCommand(
                    () ->
                        new CheckDeckCommand.Tools(
                            new DataSetReader(), PRODUCT.decks(), PRODUCT.slides()),
                    results),
                new ExportCommand(
                    () ->
                        new ExportCommand.Tools(
                            new DataSetReader(),
                            PRODUCT.page(),
                            PRODUCT.decks(),
                            PRODUCT.animator(),
                            PRODUCT.preflight(),
                            PRODUCT.exporters()))),
            results,
            complaints)
        .execute(arguments);
  }

  @picocli.CommandLine.Command(name = "buildout-atlas")
  private static final class Root implements Runnable {
    @Override
    public void run() {
      throw new AssertionError("The window must not open");
    }
  }
}
