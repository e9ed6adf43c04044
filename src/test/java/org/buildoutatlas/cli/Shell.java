package org.buildoutatlas.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.buildoutatlas.Product;
import org.buildoutatlas.dataset.DataSetReader;
import picocli.CommandLine.Command;

/** Runs commands as a shell does: words go in, an exit code and what was printed come out. */
final class Shell {

  private static final Product PRODUCT = new Product();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Command(name = "buildout-atlas")
  private static final class Root implements Runnable {
    @Override
    public void run() {
      throw new AssertionError("The window must not open");
    }
  }

  /** Runs a command and gives its exit code. */
  int run(String... arguments) {
    PrintWriter results = new PrintWriter(out);
    return Commands.of(
            new Root(),
            List.of(
                new ExplainCommand(DataSetReader::new, results),
                new CheckDeckCommand(
                    () ->
                        new CheckDeckCommand.Tools(
                            new DataSetReader(), PRODUCT.decks(), PRODUCT.slides()),
                    results),
                new ExportCommand(
                    () ->
                        new ExportCommand.Tools(
                            new DataSetReader(),
                            PRODUCT.page(),
                            PRODUCT.decks(),
                            PRODUCT.animator(),
                            PRODUCT.preflight(),
                            PRODUCT.exporters()))),
            results,
            new PrintWriter(err, true))
        .execute(arguments);
  }

  /** Runs the command that writes files. */
  int export(String... arguments) {
    return run(Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
  }

  /** What commands gave until now. */
  String out() {
    return out.toString();
  }

  /** What they complained about until now. */
  String err() {
    return err.toString();
  }

  /** Forgets what was given until now. */
  void clear() {
    out.getBuffer().setLength(0);
  }
}
