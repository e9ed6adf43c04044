import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * What Java learns of a start, kept in the image. The image starts itself for that, with other
 * options, so that paths of classes and modules are the same as later.
 */
record Cache(Places places) {

  static final String FILE = Places.NAME + ".aot";

  void learn() throws IOException, InterruptedException {
    var settings = places.app().resolve(Places.NAME + ".cfg");
    var usual = Files.readAllLines(settings);
    var time = Files.getLastModifiedTime(settings);
    try {
      Files.write(settings, training(usual));
      Tool.runQuietly(places.launcher(), "train");
    } finally {
      Files.write(settings, usual);
      Files.setLastModifiedTime(settings, time);
    }
    var cache = places.app().resolve(FILE);
    if (!Files.isRegularFile(cache)) {
      throw new IOException("Java has kept nothing in " + cache);
    }
    Files.setLastModifiedTime(cache, time);
  }

  /** As the launch script of the portable distribution does it. */
  private List<String> training(List<String> usual) {
    var lines = new ArrayList<>(usual);
    lines.removeIf(line -> line.contains("-XX:AOTCache="));
    var end = lines.lastIndexOf("java-options=-Xlog:disable");
    List.of(
            "-XX:AOTCacheOutput=" + places.app().resolve(FILE),
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=exclude,org.buildoutatlas.*::*",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true")
        .forEach(option -> lines.add(end, "java-options=" + option));
    return lines;
  }
}
