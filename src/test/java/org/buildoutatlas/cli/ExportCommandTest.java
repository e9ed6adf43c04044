package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.export.gif.Gif;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a shell sees it: file, words and exit code. */
class ExportCommandTest {

  private static final Product PRODUCT = new Product();

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  @Test
  void writesThePageInTheSizeAskedFor() throws IOException {
    Path file = folder.resolve("map.png");
    assertEquals(
        ExitCode.DONE,
        run("--to", file.toString(), "--size", "640x400", "--scale", "2"),
        err::toString);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1280, image.getWidth());
    assertEquals(800, image.getHeight());
  }

  @Test
  void aFilterSetsSitesBackAndAMistakeInItIsPointedAt() throws IOException {
    Path all = folder.resolve("all.png");
    Path some = folder.resolve("some.png");
    run("--to", all.toString(), "--size", "640x400");
    assertEquals(
        ExitCode.DONE,
        run("--to", some.toString(), "--size", "640x400", "--filter", "gw > 1.5"),
        err::toString);
    assertFalse(Arrays.equals(Files.readAllBytes(all), Files.readAllBytes(some)));

    Path none = folder.resolve("none.png");
    assertNotEquals(ExitCode.DONE, run("--to", none.toString(), "--filter", "gw > 1 AND stat = 1"));
    assertTrue(
        err.toString().lines().toList().contains("           ^"), () -> "Below the word: " + err);
    assertTrue(err.toString().contains("There is no field stat. Was state meant?"), err::toString);
    assertFalse(Files.exists(none));
  }

  @Test
  void writesTheSameBytesForTheSameInput() throws IOException {
    Path first = folder.resolve("first.png");
    Path second = folder.resolve("second.png");
    run("--to", first.toString(), "--size", "640x400", "--view", "korea");
    run("--to", second.toString(), "--size", "640x400", "--view", "korea");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void showsWhatWasKnownOnAnEarlierDay() throws IOException {
    Path now = folder.resolve("now.png");
    Path then = folder.resolve("then.png");
    run("--to", now.toString(), "--size", "640x400");
    run("--to", then.toString(), "--size", "640x400", "--known-on", "2025-08-01");
    assertNotEquals(-1, Files.mismatch(now, then), "An earlier day must give another picture");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--view moon | is no map",
        "--at 2027 | is no quarter",
        "--size huge | is no size",
        "--theme pink | no theme pink",
        "--scale 0 | scale is 1 to 8",
        "--page moon | There is no page moon",
        "--update | are for presentations",
        "--template house.pptx | are for presentations",
        "--known-on soon | is no day of the calendar",
        "--known-on 2026-13-01 | is no day of the calendar",
        "--known-on 2035-01-01 | Nothing is known after 2026-11-22",
        "--size 8192x8192 --scale 4 | at most 16384 pixels",
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
  void saysWhatIsWrongWithAnOption(String option, String expected) {
    String[] words = option.split(" ", -1);
    assertEquals(
        ExitCode.USAGE,
        run(
            Stream.concat(Stream.of("--to", folder + "/map.png"), Stream.of(words))
                .toArray(String[]::new)));
    assertTrue(err.toString().contains(expected), err::toString);
    assertFalse(Files.exists(folder.resolve("map.png")));
  }

  @Test
  void quartersGoByInAGif() throws IOException {
    Path file = folder.resolve("us.gif");
    Path again = folder.resolve("again.gif");
    for (Path each : List.of(file, again)) {
      assertEquals(
          ExitCode.DONE,
          run(
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
          err::toString);
    }
    Gif gif = Gif.read(Files.readAllBytes(file));
    assertEquals(List.of(25, 25, 25, 25, 25, 25, 25, 25, 100), gif.hundredths());
    assertTrue(gif.loops());
    assertEquals(480, gif.pictures().getFirst().getWidth());
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void aFlightBecomesNumberedPicturesOrAGifThatIsPlayedOnce() throws IOException {
    assertEquals(
        ExitCode.DONE,
        run(
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
        err::toString);
    Path still = folder.resolve("korea.png");
    run("--to", still.toString(), "--view", "korea", "--size", "480x320");
    assertTrue(Files.exists(folder.resolve("fly-0002.png")));
    assertEquals(
        -1,
        mismatch(
            ImageIO.read(still.toFile()), ImageIO.read(folder.resolve("fly-0003.png").toFile())),
        "The last frame is the picture of the map it leads to");
    Path gif = folder.resolve("fly.gif");
    run(
        "--to",
        gif.toString(),
        "--fly",
        "us..korea",
        "--size",
        "480x320",
        "--seconds",
        "0.5",
        "--fps",
        "2",
        "--once");
    assertFalse(Gif.read(Files.readAllBytes(gif)).loops(), err::toString);
  }

  /** The first pixel in which two pictures differ; -1 where there is none. */
  private static int mismatch(BufferedImage one, BufferedImage other) {
    int width = one.getWidth();
    int height = one.getHeight();
    return Arrays.mismatch(
        one.getRGB(0, 0, width, height, null, 0, width),
        other.getRGB(0, 0, width, height, null, 0, width));
  }

  @Test
  void saysThatNothingMovesInADeck() {
    assertEquals(ExitCode.USAGE, run("--to", folder + "/deck.pptx", "--play", "2025..2026"));
    assertTrue(err.toString().contains("Nothing moves in a .pptx file"), err::toString);
  }

  @Test
  void namesTheFormatsItCanWrite() {
    assertEquals(ExitCode.USAGE, run("--to", folder + "/map.bmp"));
    assertTrue(err.toString().contains(".png"), err::toString);
  }

  @Test
  void writesTablesInEveryFormat() throws IOException {
    for (String ending : List.of("csv", "xlsx", "geojson", "gpkg")) {
      Path file = folder.resolve("facts." + ending);
      assertEquals(ExitCode.DONE, run("--to", file.toString()), err::toString);
      assertTrue(Files.size(file) > 5_000, ending);
    }
  }

  @Test
  void aTableIsChosenAndFollowsClocksAndFilter() throws IOException {
    Path file = folder.resolve("facts.csv");
    assertEquals(ExitCode.DONE, run("--to", file.toString(), "--table", "partners"), err::toString);
    assertTrue(Files.readString(file).startsWith("\uFEFFid,name,name_ko,"));
    run("--to", file.toString(), "--filter", "gw >= 1", "--at", "2028Q1");
    String some = Files.readString(file);
    assertTrue(some.contains("2028 Q1"), "The quarter is in the table");
    run("--to", file.toString(), "--at", "2028Q1");
    assertTrue(
        some.lines().count() < Files.readString(file).lines().count(),
        "The filter leaves out rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts.csv | money | There is no table money. Use sites, phases",
        "map.png | sites | holds no tables",
        "facts.geojson | partners | has no places",
      })
  void saysWhatIsWrongWithATable(String file, String table, String expected) {
    assertEquals(ExitCode.USAGE, run("--to", folder + "/" + file, "--table", table));
    assertTrue(err.toString().contains(expected), err::toString);
    assertFalse(Files.exists(folder.resolve(file)));
  }

  @Test
  void aTableThatCannotBeWrittenLeavesNothing() {
    assertEquals(ExitCode.UNREADABLE, run("--to", folder + "/missing/facts.gpkg"));
    assertTrue(err.toString().contains("Could not write"), err::toString);
    assertFalse(Files.exists(folder.resolve("missing")));
  }

  @Test
  void saysThatAFolderCannotBeWrittenTo() {
    assertEquals(
        ExitCode.UNREADABLE, run("--to", folder + "/missing/map.png", "--size", "640x400"));
    assertTrue(err.toString().contains("Could not write"), err::toString);
  }

  @Test
  void saysThatADataSetIsMissing() {
    int code = run(folder.resolve("nothing").toString(), "--to", folder + "/map.png");
    assertEquals(ExitCode.UNREADABLE, code);
    assertTrue(err.toString().contains("error:"), err::toString);
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(err);
    String[] all = new String[arguments.length + 1];
    all[0] = "export";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Commands.of(
            new Root(),
            List.of(
                new ExportCommand(
                    () ->
                        new ExportCommand.Tools(
                            new DataSetReader(),
                            PRODUCT.page(),
                            PRODUCT.decks(),
                            PRODUCT.animator(),
                            PRODUCT.preflight(),
                            PRODUCT.exporters()))),
            writer,
            writer)
        .execute(all);
  }

  @picocli.CommandLine.Command(name = "buildout-atlas")
  private static final class Root implements Runnable {
    @Override
    public void run() {
      throw new AssertionError("The window must not open");
    }
  }
}
