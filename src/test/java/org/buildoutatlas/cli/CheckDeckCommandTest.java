package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
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
  void saysInOneLineHowManyPointsOfAChartDifferUnlessAllAreAskedFor() {
    String deck = folder.resolve("chart.pptx").toString();
    assertEquals(ExitCode.DONE, shell.export("--to", deck, "--page", "outlook"), shell::err);
    shell.run("check-deck", deck, "--known-on", "2026-03-01");
    List<String> chart = shell.out().lines().filter(l -> l.contains("outlook/outlook")).toList();
    assertEquals(1, chart.size(), shell::out);
    assertTrue(
        chart.getFirst().matches("slide 1: .*: \\d+ of \\d+ differ, e\\.g\\. .* is now .*"),
        shell::out);
    shell.clear();
    shell.run("check-deck", deck, "--known-on", "2026-03-01", "--all");
    assertTrue(
        shell.out().lines().filter(l -> l.contains("outlook/outlook")).count() > 100,
        "Every point");
  }

  @Test
  void knowsTheStoryThatADeckTells() throws IOException {
    Path file = folder.resolve("coast.pptx");
    String deck = file.toString();
    assertEquals(
        ExitCode.DONE,
        shell.export("--to", deck, "--story", "which-korean-coast", "--scene", "3,5"),
        shell::err);
    assertEquals(ExitCode.DONE, shell.run("check-deck", deck), () -> shell.out() + shell.err());
    assertEquals("", shell.out());
    assertEquals(ExitCode.USAGE, shell.run("check-deck", deck, "--at", "2027Q4"));
    assertTrue(shell.err().contains("leave out --at"), shell::err);
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file));
        OutputStream out = Files.newOutputStream(file)) {
      Objects.requireNonNull(show.getSlides().getFirst().getPlaceholder(0)).setText("1 or 2?");
      show.write(out);
    }
    assertEquals(ExitCode.FINDINGS, shell.run("check-deck", deck), shell::err);
    assertTrue(shell.out().startsWith("slide 1: title: 1 or 2? is now Dangjin"), shell::out);
  }

  @Test
  void saysWhichSlidesAnUpdateLeavesAsTheyAre() {
    String deck = folder.resolve("deck.pptx").toString();
    assertEquals(ExitCode.DONE, shell.export("--to", deck, "--page", "outlook,bridge"), shell::err);
    assertEquals(
        ExitCode.DONE, shell.export("--to", deck, "--page", "outlook", "--update"), shell::err);
    assertTrue(
        shell
            .err()
            .lines()
            .anyMatch("slide 2: bridge is no page of this export; left as it is"::equals),
        shell::err);
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
