package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.Product;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The sample exports are what their script would write; it is read, not run. */
class SamplesTest {

  @Command(name = "buildout-atlas")
  private static final class Root {}

  private static final Path FOLDER = Path.of("docs", "samples");
  private static final String RUN = "\"$atlas\" ";
  private static final long MOST = 2_000_000;
  private static final long MOST_PICTURE = 300_000;

  @Test
  void theScriptUsesOptionsAndPagesThatThereAre() throws IOException {
    List<String> known = new ArrayList<>(new Product().decks().words());
    known.addAll(new Product().decks().dossier());
    ExportCommand export =
        new ExportCommand(
            () -> {
              throw new AssertionError("Nothing is exported");
            });
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    CommandLine commands = Commands.of(new Root(), List.of(export), silent, silent);
    for (String line : commands()) {
      CommandLine.ParseResult parsed = commands.parseArgs(line.split(" ", -1)).subcommand();
      List<String> pages = parsed.matchedOptionValue("--page", List.of());
      assertTrue(known.containsAll(pages), pages + " of " + known);
    }
  }

  @Test
  void eachSampleIsThereAndNamedAndAllAreSmall() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    List<String> written = new ArrayList<>();
    for (String line : commands()) {
      List<String> words = List.of(line.split(" ", -1));
      String file = words.get(words.indexOf("--to") + 1);
      assertTrue(readme.contains("(" + file + ")"), file);
      written.add(file);
    }
    assertFalse(written.isEmpty());
    long sum = 0;
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        sum += Files.size(file);
        assertTrue(!name.endsWith(".png") || Files.size(file) <= MOST_PICTURE, name);
        if (!name.endsWith(".md") && !name.endsWith(".sh")) {
          assertTrue(written.remove(name), name);
        }
      }
    }
    assertEquals(List.of(), written, "Not in the folder");
    assertTrue(sum < MOST, sum + " bytes");
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(FOLDER.resolve("write.sh")).stream()
        .filter(line -> line.startsWith(RUN))
        .map(line -> line.substring(RUN.length()))
        .toList();
  }
}
