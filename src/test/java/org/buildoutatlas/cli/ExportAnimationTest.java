package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.buildoutatlas.export.gif.Gif;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps that move, written by the command. */
class ExportAnimationTest {

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--play 2030..2025 | are no quarters: write them as 2025..2030",
        "--play soon | are no quarters",
        "--play 1999..2026 | The time bar reaches from 2024 Q1",
        "--fly us..moon | is no flight: write it as us..korea",
        "--fly us..us | is no flight",
        "--play 2025..2026 --fly us..korea | leave out --play or --fly",
        "--play 2025..2026 --page map | leave out --page",
        "--fly us..korea --fps 51 | Frames a second are 1 to 50, not 51",
        "--fly us..korea --seconds 0 | moves for up to 120 seconds",
        "--fly us..korea --hold -1 | stands still for 0 to 120 seconds",
        "--fly us..korea --size 8000x8000 | at most as many pixels as 3840x2160",
        "--fps 5 | Nothing moves: add --play or --fly",
      })
  void saysWhatIsWrongWithAnOption(String option, String expected) throws IOException {
    String[] words = option.split(" ", -1);
    assertEquals(
        ExitCode.USAGE,
        shell.export(
            Stream.concat(Stream.of("--to", folder + "/map.png"), Stream.of(words))
                .toArray(String[]::new)));
    assertTrue(shell.err().contains(expected), shell::err);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void quartersGoByInAGif() throws IOException {
    Path file = folder.resolve("us.gif");
    Path again = folder.resolve("again.gif");
    for (Path each : List.of(file, again)) {
      assertEquals(
          ExitCode.DONE,
          shell.export(
              "--to",
              each.toString(),
              "--play",
              "2026Q4..2028Q4",
              "--size",
              "480x320",
              "--seconds",
              "2",
              "--fps",
              "4",
              "--hold",
              "1"),
          shell::err);
    }
    Gif gif = Gif.read(Files.readAllBytes(file));
    assertEquals(List.of(25, 25, 25, 25, 25, 25, 25, 25, 100), gif.hundredths());
    assertTrue(gif.loops());
    assertEquals(480, gif.pictures().getFirst().getWidth());
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void aFlightBecomesNumberedPictures() throws IOException {
    assertEquals(
        ExitCode.DONE,
        shell.export(
            "--to",
            folder + "/fly.png",
            "--fly",
            "us..korea",
            "--size",
            "480x320",
            "--seconds",
            "1",
            "--fps",
            "2"),
        shell::err);
    Path still = folder.resolve("korea.png");
    shell.export("--to", still.toString(), "--view", "korea", "--size", "480x320");
    assertTrue(Files.exists(folder.resolve("fly-0002.png")));
    assertEquals(
        -1,
        mismatch(
            ImageIO.read(still.toFile()), ImageIO.read(folder.resolve("fly-0003.png").toFile())),
        "The last frame is the picture of the map it leads to");
  }

  @Test
  void aGifIsPlayedOnceWhereThatIsAsked() throws IOException {
    Path file = folder.resolve("once.gif");
    String[] arguments = {
      "--to",
      file.toString(),
      "--play",
      "2027..2027",
      "--size",
      "320x240",
      "--seconds",
      "0.1",
      "--once"
    };
    assertEquals(ExitCode.DONE, shell.export(arguments), shell::err);
    assertFalse(Gif.read(Files.readAllBytes(file)).loops());
  }

  /** The first pixel in which two pictures differ; -1 where there is none. */
  private static int mismatch(BufferedImage one, BufferedImage other) {
    int width = one.getWidth();
    int height = one.getHeight();
    return Arrays.mismatch(
        one.getRGB(0, 0, width, height, null, 0, width),
        other.getRGB(0, 0, width, height, null, 0, width));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pptx", "svg", "pdf", "csv"})
  void saysThatNothingMovesInOtherFormats(String ending) throws IOException {
    assertEquals(
        ExitCode.USAGE, shell.export("--to", folder + "/still." + ending, "--play", "2025..2026"));
    assertTrue(
        shell
            .err()
            .contains(
                "Nothing moves in a ." + ending + " file: use .gif, or .png for numbered frames."),
        shell::err);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
