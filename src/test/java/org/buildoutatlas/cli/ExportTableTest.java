package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables by the command, in every format. */
class ExportTableTest {

  private final Shell shell = new Shell();

  @TempDir private Path folder;

  @Test
  void writesTablesInEveryFormat() throws IOException {
    for (String ending : List.of("csv", "xlsx", "geojson", "gpkg")) {
      Path file = folder.resolve("facts." + ending);
      assertEquals(ExitCode.DONE, shell.export("--to", file.toString()), shell::err);
      assertTrue(Files.size(file) > 5_000, ending);
    }
  }

  @Test
  void aTableIsChosenAndFollowsClocksAndFilter() throws IOException {
    Path file = folder.resolve("facts.csv");
    assertEquals(
        ExitCode.DONE, shell.export("--to", file.toString(), "--table", "partners"), shell::err);
    assertTrue(Files.readString(file).startsWith("\uFEFFid,name,name_ko,"));
    shell.export("--to", file.toString(), "--filter", "gw >= 1", "--at", "2028Q1");
    String some = Files.readString(file);
    assertTrue(some.contains("2028 Q1"), "The quarter is in the table");
    shell.export("--to", file.toString(), "--at", "2028Q1");
    assertTrue(
        some.lines().count() < Files.readString(file).lines().count(),
        "The filter leaves out rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts.csv | money | There is no table money. Use sites, phases",
        "map.png | sites | holds no tables",
        "facts.geojson | partners | has no places",
      })
  void saysWhatIsWrongWithATable(String file, String table, String expected) {
    assertEquals(ExitCode.USAGE, shell.export("--to", folder + "/" + file, "--table", table));
    assertTrue(shell.err().contains(expected), shell::err);
    assertFalse(Files.exists(folder.resolve(file)));
  }

  @Test
  void aTableThatCannotBeWrittenLeavesNothing() {
    assertEquals(ExitCode.UNREADABLE, shell.export("--to", folder + "/missing/facts.gpkg"));
    assertTrue(shell.err().contains("its folder does not exist"), shell::err);
    assertFalse(Files.exists(folder.resolve("missing")));
  }
}
