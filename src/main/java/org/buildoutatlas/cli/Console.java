package org.buildoutatlas.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.export.UnusableFile;
import org.buildoutatlas.export.UnwritableFile;
import org.buildoutatlas.words.Words;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * How a command speaks: of findings, of wrong options, and of how far it is.
 *
 * @param spec the command
 */
record Console(CommandSpec spec) {

  /** That of a command, whose parser has filled in what it is. */
  static Console of(@Nullable CommandSpec spec) {
    return new Console(filled(spec));
  }

  /** What the parser fills in before a command is called. */
  static <T> T filled(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Filled in before the command is called");
    }
    return value;
  }

  /** Complains. */
  void err(String line) {
    spec.commandLine().getErr().println(line);
  }

  /** Says something in lines. */
  void err(Stream<String> lines) {
    lines.forEach(this::err);
  }

  /** Lists findings. */
  void err(List<Finding> findings) {
    findings.forEach(finding -> err(finding.toString()));
  }

  /** To be thrown where an option is wrong. */
  ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** Why a file could not be read, as a sentence. */
  String unread(Path file, IOException failure) {
    return switch (failure) {
      case UnusableFile e -> e.sentence();
      case NoSuchFileException _ -> words().text("ui.read.failed.missing", file);
      default -> words().text("ui.read.failed", file);
    };
  }

  /** Why a file could not be written, as a sentence. */
  String unwritten(Path file, IOException failure) {
    return switch (failure) {
      case UnusableFile e -> e.sentence();
      case UnwritableFile e -> words().text("ui.save.failed." + e.reason().word(), file);
      default -> words().text("ui.save.failed", file);
    };
  }

  private static Words words() {
    return new Words();
  }

  /** Says why a data set was not taken; gives the exit code. */
  int refuse(Reading.Rejected rejected) {
    err(rejected.findings());
    return rejected.unreadable() ? ExitCode.UNREADABLE : ExitCode.FINDINGS;
  }

  /** Says how far a piece of work is, where it takes long. */
  Progress progress() {
    return new SpokenProgress(this::err, new Words(), Clock.systemUTC());
  }
}
