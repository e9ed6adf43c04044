package org.buildoutatlas.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.buildoutatlas.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that edits is killed in the midst of it: what it kept is there, no edit is lost that
 * was older than a second, and no file is corrupt. As often as {@code -Datlas.kills} says.
 */
class DraftKillTest {

  private static final int USUAL = 10;
  private static final long SEED = 20261122;

  /** The most that it says before it is killed. */
  private static final int MOST_WORDS = 120;

  private static final long SECOND = 1000;

  @TempDir private Path home;

  /** What the process said. */
  private record Said(String what, int number, long time) {

    static Said of(String line) {
      String[] words = line.split(" ", -1);
      return new Said(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }
  }

  @Test
  void whateverWasEditedASecondBeforeTheKillIsThere() throws Exception {
    Random random = new Random(SEED);
    int kills = Integer.getInteger("atlas.kills", USUAL);
    for (int kill = 1; kill <= kills; kill++) {
      List<Said> said = new ArrayList<>();
      long killed = run(1 + random.nextInt(MOST_WORDS), said);
      check(said, killed, "kill " + kill);
    }
  }

  /** Lets the process run until it has said so much, then kills it; the time of that. */
  private long run(int words, List<Said> said) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DraftWriter.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = process.inputReader()) {
      while (said.size() < words) {
        said.add(
            Optional.ofNullable(out.readLine())
                .map(Said::of)
                .orElseThrow(() -> new AssertionError("The process ended by itself")));
      }
      long killed = System.currentTimeMillis();
      // Unlike the process itself, its handle leaves what it said to be read.
      assertTrue(process.toHandle().destroyForcibly());
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      // What it said before it was dead was said.
      out.lines()
          .filter(line -> line.matches("\\w+ \\d+ \\d{13}"))
          .map(Said::of)
          .forEach(said::add);
      return killed;
    } finally {
      process.destroyForcibly();
    }
  }

  private void check(List<Said> said, long killed, String when) throws IOException {
    StoryShelf.Found found = StoryShelf.of(Optional.empty(), home).read(RealData.atlas());
    assertEquals(List.of(), found.problems(), when);
    int newest =
        found.drafts().stream().mapToInt(d -> Integer.parseInt(d.story().title())).max().orElse(0);
    int due =
        said.stream()
            .filter(s -> s.what().equals("kept") || s.time() <= killed - SECOND)
            .mapToInt(Said::number)
            .max()
            .orElse(0);
    assertTrue(newest >= due, () -> when + ": edit " + due + " is lost, " + newest + " is there");
  }
}
