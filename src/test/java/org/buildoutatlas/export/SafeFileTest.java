package org.buildoutatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buildoutatlas.work.Cancelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir private Path folder;

  @Test
  void savesANewFileAndReplacesAnOldOne() throws Exception {
    Path file = folder.resolve("map.png");
    for (String content : List.of("first", "second, longer")) {
      SafeFile.save(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
      assertEquals(content, Files.readString(file));
    }
    assertEquals(List.of("map.png"), names());
  }

  @Test
  void leavesTheOldFileAloneWhereWritingFails() throws Exception {
    Path file = Files.writeString(folder.resolve("map.png"), "old");

    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                SafeFile.save(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }));

    assertEquals("disk full", failure.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("map.png"), names());
  }

  @Test
  void leavesNothingWhereCancelled() throws Exception {
    Path file = folder.resolve("map.png");
    assertThrows(
        Cancelled.class,
        () ->
            SafeFile.save(
                file,
                out -> {
                  throw new Cancelled();
                }));
    assertEquals(List.of(), names());
  }

  @Test
  void refusesAFolderAndAMissingFolder() {
    assertEquals(UnwritableFile.Reason.FOLDER, refused(folder));
    assertEquals(UnwritableFile.Reason.NO_FOLDER, refused(folder.resolve("no/map.png")));
  }

  @Test
  void leavesTheOldFileAloneInAFolderThatCannotBeWrittenTo() throws IOException {
    URI disk = URI.create("jar:" + folder.resolve("disk.zip").toUri());
    try (FileSystem files = FileSystems.newFileSystem(disk, Map.of("create", "true"))) {
      Files.writeString(files.getPath("map.png"), "old");
    }
    try (FileSystem files = FileSystems.newFileSystem(disk, Map.of("accessMode", "readOnly"))) {
      Path file = files.getPath("map.png");
      assertEquals(UnwritableFile.Reason.PROTECTED, refused(file));
      assertEquals(UnwritableFile.Reason.PROTECTED, refused(files.getPath("new.png")));
      assertEquals("old", Files.readString(file));
    }
  }

  private static UnwritableFile.Reason refused(Path file) {
    return assertThrows(UnwritableFile.class, () -> SafeFile.save(file, out -> out.write(1)))
        .reason();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
