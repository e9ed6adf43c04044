package org.buildoutatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.Reading;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a data set and prints everything that was found. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks a data set and lists everything that should be mended.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing found, or warnings only",
      "1:errors found, or warnings with --strict",
      "2:wrong usage",
      "3:the folder could not be read"
    })
public final class ValidateCommand implements Callable<Integer> {

  private final Supplier<DataSetReader> reader;
  private final PrintWriter out;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The folder with atlas.json in it; without it the atlas' own data set.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How findings are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(names = "--strict", description = "Warnings count like errors.")
  private boolean strict;

  /** How findings are printed; the words of the command line. */
  @SuppressWarnings("JavaCase")
  enum Format {
    text,
    json
  }

  /**
   * Makes the command.
   *
   * @param reader makes what reads the data set, when there is something to read
   * @param out takes up the findings
   */
  public ValidateCommand(Supplier<DataSetReader> reader, PrintWriter out) {
    this.reader = reader;
    this.out = out;
  }

  /** Checks, prints, and gives the exit code. */
  @Override
  public Integer call() throws Cancelled {
    Reading reading =
        new DataSource(reader.get(), Optional.ofNullable(folder)).check(Progress.NONE);
    List<Finding> findings = reading.findings();
    switch (format) {
      case text -> FindingFormat.text(findings, out);
      case json -> FindingFormat.json(findings, out);
    }
    out.flush();
    return switch (reading) {
      case Reading.Rejected rejected ->
          rejected.unreadable() ? ExitCode.UNREADABLE : ExitCode.FINDINGS;
      case Reading.Accepted accepted ->
          strict && hasWarnings(accepted) ? ExitCode.FINDINGS : ExitCode.DONE;
    };
  }

  private static boolean hasWarnings(Reading.Accepted accepted) {
    return accepted.findings().stream().anyMatch(f -> f.severity() == Severity.WARNING);
  }
}
