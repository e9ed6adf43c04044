package org.buildoutatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.buildoutatlas.cli.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Does what most runs do, for Java to learn from: opens a window that closes by itself, writes a
 * picture, explains a figure. Not offered to users; the launch script and the installer call it.
 */
@Command(name = "train", hidden = true, description = "Lets Java learn what a start needs.")
final class TrainCommand implements Callable<Integer> {

  private final Consumer<Path> window;

  @Spec private @Nullable CommandSpec spec;

  /**
   * Keeps what it needs.
   *
   * @param window opens a window that closes by itself, with its settings in a folder
   */
  TrainCommand(Consumer<Path> window) {
    this.window = window;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("buildout-atlas");
    Path picture = folder.resolve("map.png");
    try {
      window.accept(folder);
      int written = run("export", "--to", picture.toString());
      int explained = run("explain", "counted");
      return written == ExitCode.DONE && explained == ExitCode.DONE
          ? ExitCode.DONE
          : ExitCode.FINDINGS;
    } finally {
      Files.deleteIfExists(picture);
      Files.deleteIfExists(folder.resolve(AtlasApplication.SETTINGS));
      Files.deleteIfExists(folder);
    }
  }

  private int run(String... arguments) {
    return Objects.requireNonNull(spec).commandLine().getParent().execute(arguments);
  }
}
