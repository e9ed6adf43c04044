package org.buildoutatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.work.Progress;

/** Whatever value of a data set is exchanged for whatever other, there are findings or an atlas. */
class ChangedDataSetTest {

  private static final Path MINIMAL = Path.of("src/test/resources/datasets/minimal");
  private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"]*\"|[-0-9.]+|\\[|\\{)");

  private static final TreeMap<String, String> FILES = new TreeMap<>();
  private static final DataSetReader READER = new DataSetReader();

  private static Path folder = MINIMAL;

  @BeforeContainer
  static void lay() throws IOException {
    folder = Files.createTempDirectory("changed");
    try (Stream<Path> all = Files.walk(MINIMAL)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = MINIMAL.relativize(file).toString();
        FILES.put(name, Files.readString(file));
        Files.createDirectories(folder.resolve(name).getParent());
        Files.copy(file, folder.resolve(name));
      }
    }
  }

  @AfterContainer
  static void clear() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(List.copyOf(FILES.keySet()));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "-1",
        "0",
        "1.5",
        "1e40",
        "1e-40",
        "999999",
        "NaN",
        "\"\"",
        "\"x\"",
        "[]",
        "{}",
        "[[1]]",
        "{\"a\": {}}",
        "\"2026-02-31\"",
        "\"0000\"",
        "\"2025\"",
        "\"paper\"",
        "\"operational\"",
        "\"USD\"",
        "\"date\"",
        "\"text\"",
        "\"low\"",
        "\"null\"",
        "\"1\"",
        "\"http://[::1\"",
        "\"https://a.b/%zz\"",
        "\"\\ud800\"",
        "");
  }

  @Property(tries = 300)
  void isNeverAFault(
      @ForAll("files") String file, @ForAll("values") String value, @ForAll int place)
      throws Exception {
    Path changed = folder.resolve(file);
    Files.writeString(changed, exchanged(FILES.getOrDefault(file, ""), value, place));
    Reading reading = READER.read(folder, Progress.NONE);
    Files.writeString(changed, FILES.getOrDefault(file, ""));

    boolean errors = reading.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    assertTrue(
        switch (reading) {
          case Reading.Accepted accepted -> !errors && accepted.dataSet().name().startsWith("c");
          case Reading.Rejected rejected -> errors && !rejected.unreadable();
        });
  }

  private static String exchanged(String text, String value, int place) {
    List<int[]> values = new ArrayList<>();
    Matcher matcher = VALUE.matcher(text);
    while (matcher.find()) {
      values.add(new int[] {matcher.start(), matcher.end()});
    }
    int[] old = values.get(Math.floorMod(place, values.size()));
    return text.substring(0, old[0]) + value + text.substring(old[1]);
  }
}
