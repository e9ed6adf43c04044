package org.buildoutatlas.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.buildoutatlas.cli.ExitCode;
import org.buildoutatlas.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the window, or says in one sentence why it cannot be opened here. */
@Command(
    name = "buildout-atlas",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Opens the atlas of the AI infrastructure build-out.")
final class WindowCommand implements Callable<Integer> {

  private final Words words;
  private final Supplier<Optional<String>> missing;
  private final Consumer<Optional<Path>> window;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The data set; without it, the one that is part of the product.")
  private @Nullable Path folder;

  /**
   * Keeps what it needs.
   *
   * @param missing what is missing for a window, as a message key
   * @param window opens it on a folder
   */
  WindowCommand(Words words, Supplier<Optional<String>> missing, Consumer<Optional<Path>> window) {
    this.words = words;
    this.missing = missing;
    this.window = window;
  }

  @Override
  public Integer call() {
    return open(Objects.requireNonNull(spec).commandLine().getErr());
  }

  /** Opens it, or says what is missing; gives the exit code. */
  int open(PrintWriter err) {
    Optional<String> obstacle = missing.get();
    if (obstacle.isPresent()) {
      err.println(words.text(obstacle.get()));
      return ExitCode.UNREADABLE;
    }
    window.accept(Optional.ofNullable(folder));
    return ExitCode.DONE;
  }
}
