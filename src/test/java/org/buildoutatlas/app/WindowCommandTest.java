package org.buildoutatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.cli.Commands;
import org.buildoutatlas.cli.ExitCode;
import org.buildoutatlas.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowCommandTest {

  private final StringWriter err = new StringWriter();
  private final List<Optional<Path>> opened = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "app.window.missing.display, display",
    "app.window.missing.gtk, GTK 3",
    "app.window.missing.both, GTK 3",
  })
  void whereNoWindowCanOpenOneSentenceNamesWhatIsMissingAndTheExport(String key, String named) {
    assertEquals(ExitCode.UNREADABLE, run(Optional.of(key)));
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains(named), err::toString);
    assertTrue(err.toString().contains("buildout-atlas export --to map.png"), err::toString);
    assertEquals(List.of(), opened);
  }

  @Test
  void opensTheDataSetOfTheProductWithoutAFolder() {
    assertEquals(ExitCode.DONE, run(Optional.empty()));
    assertEquals(List.of(Optional.empty()), opened);
  }

  @Test
  void opensTheFolderThatIsNamed() {
    assertEquals(ExitCode.DONE, run(Optional.empty(), "mine"));
    assertEquals(List.of(Optional.of(Path.of("mine"))), opened);
  }

  private int run(Optional<String> missing, String... arguments) {
    PrintWriter writer = new PrintWriter(err);
    WindowCommand command = new WindowCommand(new Words(), () -> missing, opened::add);
    return Commands.of(command, List.of(), writer, writer).execute(arguments);
  }
}
