package org.buildoutatlas.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import org.buildoutatlas.cli.CheckDeckCommand;
import org.buildoutatlas.cli.Commands;
import org.buildoutatlas.cli.ExplainCommand;
import org.buildoutatlas.cli.ExportCommand;
import org.buildoutatlas.cli.ValidateCommand;
import org.buildoutatlas.dataset.DataSetReader;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.words.Words;

/**
 * Starts the product: the window, or one of the commands. What they need is made when one of them
 * has been chosen, for the window should not wait for what it does not use.
 */
public final class Main {

  private Main() {}

  static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(
        Commands.of(
                new WindowCommand(new Words(), Display::missing, Main::launch),
                List.of(
                    new ValidateCommand(() -> DataSetReader.thorough(new EmbeddedLayers()), out),
                    new ExportCommand(() -> new Wiring().exportTools()),
                    new CheckDeckCommand(() -> new Wiring().checkTools(), out),
                    new ExplainCommand(DataSetReader::new, out)),
                out,
                err)
            .execute(args));
  }

  private static void launch(Optional<Path> folder) {
    String[] arguments = folder.map(f -> new String[] {f.toString()}).orElse(new String[0]);
    Application.launch(AtlasApplication.class, arguments);
  }
}
