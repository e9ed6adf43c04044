package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.buildoutatlas.work.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a shell sees it: file, words and exit code. */
class ExportCommandTest {

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export --to map.png --knwon-on 2026-03-01|--known-on",
        "check-deck deck.pptx --dat data|--data",
        "chek-deck deck.pptx|check-deck"
      })
  void namesTheOptionThatWasMeantInsteadOfAllOfThem(String line, String meant) {
    assertEquals(ExitCode.USAGE, shell.run(line.split(" ", -1)));
    List<String> said = shell.err().lines().toList();
    assertEquals(3, said.size(), shell::err);
    assertTrue(said.get(1).contains(meant), shell::err);
    assertTrue(said.get(2).endsWith(" --help"), shell::err);
  }

  @Test
  void saysThatAnOptionIsMissingInOneSentence() {
    assertEquals(ExitCode.USAGE, shell.run("export"));
    assertEquals(
        List.of("Missing required option: '--to=FILE'", "See buildout-atlas export --help"),
        shell.err().lines().toList());
  }

  @Test
  void writesThePageInTheSizeAskedFor() throws IOException {
    Path file = folder.resolve("map.png");
    assertEquals(
        ExitCode.DONE,
        shell.export("--to", file.toString(), "--size", "640x400", "--scale", "2"),
        shell::err);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1280, image.getWidth());
    assertEquals(800, image.getHeight());
  }

  @Test
  void aFilterSetsSitesBackAndAMistakeInItIsPointedAt() throws IOException {
    Path all = folder.resolve("all.png");
    Path some = folder.resolve("some.png");
    shell.export("--to", all.toString(), "--size", "640x400");
    assertEquals(
        ExitCode.DONE,
        shell.export("--to", some.toString(), "--size", "640x400", "--filter", "gw > 1.5"),
        shell::err);
    assertFalse(Arrays.equals(Files.readAllBytes(all), Files.readAllBytes(some)));

    Path none = folder.resolve("none.png");
    assertNotEquals(
        ExitCode.DONE, shell.export("--to", none.toString(), "--filter", "gw > 1 AND stat = 1"));
    assertTrue(
        shell.err().lines().toList().contains("           ^"),
        () -> "Below the word: " + shell.err());
    assertTrue(shell.err().contains("There is no field stat. Was state meant?"), shell::err);
    assertFalse(Files.exists(none));
  }

  @Test
  void writesTheSameBytesForTheSameInput() throws IOException {
    Path first = folder.resolve("first.png");
    Path second = folder.resolve("second.png");
    shell.export("--to", first.toString(), "--size", "640x400", "--view", "korea");
    shell.export("--to", second.toString(), "--size", "640x400", "--view", "korea");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void showsWhatWasKnownOnAnEarlierDay() throws IOException {
    Path now = folder.resolve("now.png");
    Path then = folder.resolve("then.png");
    shell.export("--to", now.toString(), "--size", "640x400");
    shell.export("--to", then.toString(), "--size", "640x400", "--known-on", "2025-08-01");
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
        "--dpi 1 | --dpi is 36 to 2400",
        "--dpi 300 --scale 2 | mutually exclusive",
        "--page moon | There is no page moon",
        "--update | are for presentations",
        "--template house.pptx | are for presentations",
        "--known-on soon | is no day of the calendar",
        "--known-on 2026-13-01 | is no day of the calendar",
        "--known-on 2035-01-01 | Nothing is known after 2026-11-22",
        "--size 8192x8192 --scale 4 | at most 16384 pixels",
      })
  void saysWhatIsWrongWithAnOption(String option, String expected) {
    String[] words = option.split(" ", -1);
    assertEquals(
        ExitCode.USAGE,
        shell.export(
            Stream.concat(Stream.of("--to", folder + "/map.png"), Stream.of(words))
                .toArray(String[]::new)));
    assertTrue(shell.err().contains(expected), shell::err);
    assertFalse(Files.exists(folder.resolve("map.png")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deck.pptx --dpi 300", "facts.csv --scale 2", "facts.xlsx --dpi 96"})
  void whatHasNoPixelsTakesNoResolution(String options) {
    String[] words = options.split(" ", -1);
    String file = folder + "/" + words[0];
    assertEquals(ExitCode.USAGE, shell.export("--to", file, words[1], words[2]));
    assertTrue(shell.err().contains("has no pixels: leave out --scale and --dpi"), shell::err);
    assertFalse(Files.exists(Path.of(file)));
  }

  @Test
  void aTemplateThatCannotBeUsedLeavesTheOldDeckAlone() throws IOException {
    Path deck = Files.writeString(folder.resolve("deck.pptx"), "old");
    Path secret = folder.resolve("secret.potx");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(secret)) {
      files.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
      files.writeFilesystem(out);
    }
    Path macros = folder.resolve("macros.pptm");
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(macros)) {
      show.getPackage()
          .replaceContentType(
              XSLFRelation.MAIN.getContentType(), XSLFRelation.MACRO.getContentType());
      show.write(out);
    }
    for (Path template : List.of(secret, macros)) {
      assertEquals(
          ExitCode.USAGE, shell.export("--to", deck.toString(), "--template", template.toString()));
      assertEquals("old", Files.readString(deck));
    }
    assertTrue(shell.err().contains("secret.potx is protected by a password"), shell::err);
    assertTrue(shell.err().contains("macros.pptm contains macros"), shell::err);
  }

  @Test
  void paperIsAsLargeAsItsNameSays() throws IOException {
    Path file = folder.resolve("map.pdf");
    assertEquals(ExitCode.DONE, shell.export("--to", file.toString(), "--size", "A4"), shell::err);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(297 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals(210 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.01);
    }
  }

  @Test
  void aPictureHasThePixelsOfItsInches() throws IOException {
    Path file = folder.resolve("map.png");
    shell.export("--to", file.toString(), "--size", "A4", "--dpi", "100");
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(Math.ceil(297 / 25.4 * 100), picture.getWidth());
    assertEquals(Math.ceil(210 / 25.4 * 100), picture.getHeight());
  }

  @Test
  void aSmallPageIsTheLargeOneMadeSmaller() throws IOException {
    Path large = folder.resolve("large.png");
    Path small = folder.resolve("small.png");
    shell.export("--to", large.toString(), "--page", "bridge", "--size", "1920x1080");
    shell.export("--to", small.toString(), "--page", "bridge", "--size", "1280x720");
    BufferedImage picture = ImageIO.read(small.toFile());
    assertEquals(1280, picture.getWidth());
    assertEquals(720, picture.getHeight());
    assertEquals(1920, ImageIO.read(large.toFile()).getWidth());
    assertFalse(shell.err().contains("text."), shell::err);
  }

  @Test
  void aManifestNamesEachFileWithItsDigest() throws IOException {
    Path manifest = folder.resolve("manifest.json");
    Path file = folder.resolve("page.svg");
    String[] arguments = {
      "--to", file.toString(), "--page", "title,bridge", "--manifest", manifest.toString()
    };
    assertEquals(ExitCode.DONE, shell.export(arguments), shell::err);
    String first = Files.readString(manifest);
    JsonNode read = JsonMapper.shared().readTree(first);
    List<JsonNode> files = read.get("files").values().stream().toList();
    assertEquals(
        List.of("page-01-title.svg", "page-02-bridge.svg"),
        files.stream().map(f -> f.get("name").asString()).toList());
    for (JsonNode entry : files) {
      byte[] bytes = Files.readAllBytes(folder.resolve(entry.get("name").asString()));
      assertEquals(bytes.length, entry.get("bytes").asInt());
      assertEquals(Sha256.of(bytes), entry.get("sha256").asString());
    }
    assertEquals("embedded", read.get("dataSet").get("name").asString());
    assertEquals(64, read.get("dataSet").get("sha256").asString().length());
    assertEquals(arguments.length + 1, read.get("options").size());
    shell.export(arguments);
    assertEquals(first, Files.readString(manifest));
  }

  @Test
  void aManifestTellsDataSetsApart() throws IOException {
    Path data = Path.of("data");
    Path manifest = folder.resolve("manifest.json");
    Path copy = folder.resolve("copy");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(data.relativize(file).toString()));
      }
    }
    String same = digest(copy, manifest);
    assertEquals(digest(data, manifest), same);
    Path partners = copy.resolve("partners.json");
    Files.writeString(partners, Files.readString(partners) + "\n");
    assertNotEquals(same, digest(copy, manifest));
  }

  private String digest(Path data, Path manifest) throws IOException {
    String to = folder.resolve("facts.csv").toString();
    assertEquals(
        ExitCode.DONE,
        shell.export(data.toString(), "--to", to, "--manifest", manifest.toString()),
        shell::err);
    JsonNode read = JsonMapper.shared().readTree(manifest.toFile());
    return read.get("dataSet").get("sha256").asString();
  }

  @Test
  void namesTheFormatsItCanWrite() {
    assertEquals(ExitCode.USAGE, shell.export("--to", folder + "/map.bmp"));
    assertTrue(shell.err().contains(".png"), shell::err);
  }

  @Test
  void saysThatAFolderCannotBeWrittenTo() {
    assertEquals(
        ExitCode.UNREADABLE,
        shell.export("--to", folder + "/missing/map.png", "--size", "640x400"));
    assertTrue(shell.err().contains("its folder does not exist"), shell::err);
  }

  @Test
  void saysThatADataSetIsMissing() {
    int code = shell.export(folder.resolve("nothing").toString(), "--to", folder + "/map.png");
    assertEquals(ExitCode.UNREADABLE, code);
    assertTrue(shell.err().contains("error:"), shell::err);
  }
}
