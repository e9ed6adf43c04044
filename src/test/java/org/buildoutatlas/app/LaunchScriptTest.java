package org.buildoutatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launch script against stand-ins for a JDK that print the arguments they are given. */
@DisabledOnOs(OS.WINDOWS)
final class LaunchScriptTest {

  private static final Path SCRIPT = Path.of("src/dist/bin/buildout-atlas");

  private static final long PATIENCE = 30_000_000_000L;

  @TempDir private Path temporary;
  private Path atlas;

  @BeforeEach
  void unpack() throws IOException {
    atlas = Files.createDirectories(temporary.toRealPath().resolve("my programs/buildout-atlas"));
    Files.createDirectories(atlas.resolve("bin"));
    Files.createDirectories(atlas.resolve("lib"));
    Files.copy(SCRIPT, atlas.resolve("bin/buildout-atlas"));
    executable(atlas.resolve("bin/buildout-atlas"));
  }

  @Test
  @DisabledOnOs(OS.MAC)
  void startsTheJarOnJavaHomeWithJavaFxOnTheModulePath() throws Exception {
    var home = java("25.0.1");

    var lines = run(Map.of("JAVA_HOME", home.toString()), "export", "two words", "@file", "");

    var expected =
        List.of(
            home.toString(),
            "@" + atlas.resolve("lib/java.options"),
            "--module-path=" + atlas.resolve("lib/javafx"),
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + kept().resolve("buildout-atlas/export.jsa"),
            "-Xlog:disable",
            "-jar",
            atlas.resolve("lib/buildout-atlas.jar").toString(),
            "export",
            "two words",
            "@file",
            "");
    assertEquals(expected, lines);
  }

  @Test
  @DisabledOnOs(OS.MAC)
  void startsWithoutKeptClassesWhereTheyCannotBeKept() throws Exception {
    Files.writeString(kept(), "in the way");

    var lines = run(Map.of("JAVA_HOME", java("25").toString()), "export");

    assertEquals(
        List.of("-jar", atlas.resolve("lib/buildout-atlas.jar").toString(), "export"),
        lines.subList(3, lines.size()));
  }

  @Test
  @DisabledOnOs(OS.MAC)
  void learnsBesideTheFirstWindowAndStartsEverythingWithWhatItLearned() throws Exception {
    var home = Map.of("JAVA_HOME", java("25").toString(), "ATLAS_LEARN_AFTER", "0");

    assertTrue(run(home).contains("-XX:+AutoCreateSharedArchive"), "the first window");
    var learned = learned();

    for (var arguments : List.of(new String[] {}, new String[] {"export"})) {
      var lines = run(home, arguments);
      assertEquals("-XX:AOTCache=" + learned, lines.get(3));
    }
    Files.writeString(atlas.resolve("lib/another.jar"), "another version");
    assertTrue(run(home, "export").contains("-XX:+AutoCreateSharedArchive"), "another version");
  }

  /** What was learned, once the learning is over. */
  private Path learned() throws Exception {
    var folder = kept().resolve("buildout-atlas");
    var deadline = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < deadline) {
      try (var files = Files.list(folder)) {
        var names = files.toList();
        if (names.size() == 1 && names.getFirst().toString().endsWith(".aot")) {
          return names.getFirst();
        }
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("Nothing was learned in " + folder);
  }

  @Test
  void passesOverAnOlderJavaHomeForTheJavaOnThePath() throws Exception {
    var older = java("17.0.15");
    var newer = java("26");
    var path = newer.resolve("bin") + ":/usr/bin:/bin";

    var lines = run(Map.of("JAVA_HOME", older.toString(), "PATH", path), "validate");

    assertEquals(newer.toString(), lines.getFirst());
  }

  @Test
  void findsItsFolderThroughASymbolicLink() throws Exception {
    var link = temporary.resolve("atlas");
    Files.createSymbolicLink(link, atlas.resolve("bin/buildout-atlas"));

    var lines = run(link, Map.of("JAVA_HOME", java("25").toString()), "validate");

    assertEquals("@" + atlas.resolve("lib/java.options"), lines.get(1));
  }

  private List<String> run(Map<String, String> environment, String... arguments) throws Exception {
    return run(atlas.resolve("bin/buildout-atlas"), environment, arguments);
  }

  private List<String> run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    var command = Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_CACHE_HOME", kept().toString());
    builder.environment().putAll(environment);
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    return List.of(output.substring(0, output.length() - 1).split("\n", -1));
  }

  private Path kept() throws IOException {
    return temporary.toRealPath().resolve("my cache");
  }

  private Path java(String version) throws IOException {
    var home = Files.createDirectories(temporary.toRealPath().resolve("java " + version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    Files.createDirectories(home.resolve("bin"));
    var java =
        Files.writeString(
            home.resolve("bin/java"),
            """
            #!/bin/sh
            printf '%%s\\n' '%s' "$@"
            for argument; do
              case $argument in -XX:AOTCacheOutput=*) : > "${argument#*=}" ;; esac
            done
            """
                .formatted(home));
    executable(java);
    return home;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
