package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code datasets} but {@code minimal} holds the files in which it departs from that
 * one, and the findings expected of the two together.
 */
class BrokenDataSetsTest {

  private static final Path DATA_SETS = Path.of("src/test/resources/datasets");

  private final DataSetReader reader = new DataSetReader();

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(DATA_SETS)) {
      return folders
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.equals("minimal"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesItsFindings(String name) throws Exception {
    lay(DATA_SETS.resolve("minimal"));
    lay(DATA_SETS.resolve(name));

    List<Finding> findings = reader.read(folder, Progress.NONE).findings();

    String found = findings.stream().map(f -> f + "\n").collect(Collectors.joining());
    assertEquals(Files.readString(DATA_SETS.resolve(name).resolve("expected.txt")), found);
  }

  @Test
  void theMinimalDataSetHasNone() throws Exception {
    lay(DATA_SETS.resolve("minimal"));

    Reading reading = reader.read(folder, Progress.NONE);

    assertEquals(List.of(), reading.findings());
    assertInstanceOf(Reading.Accepted.class, reading);
  }

  private void lay(Path files) throws IOException {
    try (Stream<Path> all = Files.walk(files)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(files.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
