package org.buildoutatlas.bench;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A screen to measure windows on. */
final class Screens {

  private Screens() {}

  /** What a command is started with so that it has a screen of its own, if there is such a tool. */
  static List<String> launcher() {
    return Stream.of(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .anyMatch(folder -> new File(folder, "xvfb-run").canExecute())
        ? List.of("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24")
        : List.of();
  }
}
