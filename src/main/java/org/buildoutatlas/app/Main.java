package org.buildoutatlas.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.buildoutatlas.cli.CheckDeckCommand;
import org.buildoutatlas.cli.Commands;
import org.buildoutatlas.cli.ExplainCommand;
import org.buildoutatlas.cli.ExportCommand;
import org.buildoutatlas.cli.ValidateCommand;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.words.Words;
import picocli.CommandLine;

/**
 * Starts the product: the window, or one of the commands. What they need is made when one of them
 * has been chosen, for the window should not wait for what it does not use: without arguments not
 * even for the commands.
 */
public final class Main {

  private Main() {}

  static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    WindowCommand window = new WindowCommand(new Words(), Display::missing, AtlasApplication::open);
    System.exit(args.length == 0 ? window.open(err) : commands(window, out, err).execute(args));
  }

  private static CommandLine commands(WindowCommand window, PrintWriter out, PrintWriter err) {
    return Commands.of(
        window,
        List.of(
            new ValidateCommand(() -> DataSetReader.thorough(new EmbeddedLayers()), out),
            new ExportCommand(() -> new Wiring().exportTools()),
            new CheckDeckCommand(() -> new Wiring().checkTools(), out),
            new ExplainCommand(DataSetReader::new, out),
            new TrainCommand(AtlasApplication::train)),
        out,
        err);
  }
}
