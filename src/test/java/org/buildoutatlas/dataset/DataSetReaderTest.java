package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetReaderTest {

  private static final Path MINIMAL = Path.of("src/test/resources/datasets/minimal");

  private final DataSetReader reader = new DataSetReader();

  @TempDir private Path folder;

  @Test
  void saysThatAFolderDoesNotExist() throws Exception {
    assertUnreadable("folder.missing", folder.resolve("nowhere"));
  }

  @Test
  void saysThatAFolderIsAFile() throws Exception {
    assertUnreadable("folder.no-folder", Files.writeString(folder.resolve("atlas.json"), "{}"));
  }

  @Test
  void saysThatAFolderIsEmpty() throws Exception {
    assertUnreadable("folder.empty", folder);
  }

  @Test
  void saysThatAFolderIsNoDataSet() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "Notes");

    assertUnreadable("folder.no-atlas", folder);
  }

  @Test
  void leavesAHugeFileUnread() throws Exception {
    copyMinimal();
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("partners.json").toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }

    Reading reading = reader.read(folder, Progress.NONE);

    assertEquals(
        List.of(
            "partners.json: error: This file is 200 MB large and was not read; the limit is 32 MB."
                + " Split it, or move what is no part of the data set out of the folder."
                + " [file.too-large]"),
        reading.findings().stream().map(Finding::toString).toList());
  }

  @Test
  void takesAFolderInPlaceOfAFileForAFinding() throws Exception {
    copyMinimal();
    Files.delete(folder.resolve("claims.json"));
    Files.createDirectory(folder.resolve("claims.json"));

    Reading reading = reader.read(folder, Progress.NONE);

    assertEquals(List.of("file.no-file"), reading.findings().stream().map(Finding::code).toList());
  }

  @Test
  void opensADataSetWithWarnings() throws Exception {
    copyMinimal();
    Files.writeString(folder.resolve("notes.json"), "{}");

    Reading.Accepted accepted =
        assertInstanceOf(Reading.Accepted.class, reader.read(folder, Progress.NONE));

    assertEquals("Field", accepted.dataSet().atlas().sites().getFirst().name());
    assertEquals(1, accepted.findings().size());
  }

  @Test
  void takesAByteOrderMarkForNothing() throws Exception {
    copyMinimal();
    Path atlas = folder.resolve("atlas.json");
    Files.writeString(atlas, "\uFEFF" + Files.readString(atlas));

    assertEquals(List.of(), reader.read(folder, Progress.NONE).findings());
  }

  @Test
  void needsNothingButTheAtlasItself() throws Exception {
    Files.copy(MINIMAL.resolve("atlas.json"), folder.resolve("atlas.json"));
    Files.createDirectory(folder.resolve("sources"));
    Files.copy(MINIMAL.resolve("sources/all.json"), folder.resolve("sources/all.json"));

    assertInstanceOf(Reading.Accepted.class, reader.read(folder, Progress.NONE));
  }

  @Test
  void reportsItsProgressUpToTheEnd() throws Exception {
    copyMinimal();
    List<Double> shares = new ArrayList<>();

    reader.read(
        folder,
        new Progress() {
          @Override
          public void at(double share, String step) {
            shares.add(share);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        });

    assertEquals(shares.stream().sorted().toList(), shares);
    assertEquals(1.0, shares.getLast());
  }

  @Test
  void stopsWhenItIsCancelled() throws Exception {
    copyMinimal();
    Progress cancelled =
        new Progress() {
          @Override
          public void at(double share, String step) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };

    assertThrows(Cancelled.class, () -> reader.read(folder, cancelled));
  }

  private void assertUnreadable(String code, Path path) throws Cancelled {
    Reading.Rejected rejected =
        assertInstanceOf(Reading.Rejected.class, reader.read(path, Progress.NONE));

    assertTrue(rejected.unreadable());
    assertEquals(List.of(code), rejected.findings().stream().map(Finding::code).toList());
    assertEquals(path.toString(), rejected.findings().getFirst().position().toString());
  }

  private void copyMinimal() throws IOException {
    try (Stream<Path> all = Files.walk(MINIMAL)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(MINIMAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
