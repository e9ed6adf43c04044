import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java with what the program uses of the JDK, and JavaFX inside. The native libraries of JavaFX
 * lie beside Java's own, so that none has to be unpacked into the user's folder at a start.
 */
record Runtime(Places places) {

  /**
   * All of Java SE, for libraries ask for parts of it that no analysis of ours names (imaging for
   * {@code java.rmi}), and what is used of the JDK.
   */
  private static final List<String> MODULES =
      List.of(
          "java.se",
          "jdk.charsets",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.zipfs",
          "javafx.base",
          "javafx.graphics",
          "javafx.controls");

  void link() throws IOException, InterruptedException {
    var modules = places.made().resolve("jmods");
    Files.createDirectories(modules);
    for (var jar : Tree.files(places.portable().resolve("lib/javafx"))) {
      pack(jar, modules);
    }
    Tool.run(
        Tool.ofJdk("jlink"),
        "--module-path=" + modules,
        "--add-modules=" + String.join(",", MODULES),
        "--include-locales=en,ko",
        "--strip-java-debug-attributes",
        "--compress=zip-6",
        "--no-header-files",
        "--no-man-pages",
        "--generate-cds-archive",
        "--output=" + places.runtime());
    // Only for heaps above 32 GB, and there only where the program's own cache fits no more.
    for (var file : Tree.files(places.runtime())) {
      if (file.getFileName().toString().startsWith("classes_nocoops")) {
        Files.delete(file);
      }
    }
  }

  /** Parts a jar into classes and native libraries, and makes a module of both. */
  private void pack(Path jar, Path modules) throws IOException, InterruptedException {
    var name = jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*$", "javafx.$1");
    var classes = places.made().resolve("unpacked").resolve(name).resolve("classes");
    var libraries = places.made().resolve("unpacked").resolve(name).resolve("lib");
    Files.createDirectories(libraries);
    try (var zip = FileSystems.newFileSystem(jar)) {
      var root = zip.getPath("/");
      for (var file : Tree.files(root)) {
        var to = isNative(file) ? libraries : classes;
        var copy = to.resolve(root.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var command = new ArrayList<Object>(List.of(Tool.ofJdk("jmod"), "create"));
    command.addAll(List.of("--class-path", classes, "--libs", libraries));
    command.add(modules.resolve(name + ".jmod"));
    Tool.run(command.toArray());
  }

  private static boolean isNative(Path file) {
    return file.getFileName().toString().matches(".*\\.(so|dll|dylib)");
  }
}
