package org.buildoutatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buildoutatlas.dataset.DataSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateCommandTest {

  private static final Path MINIMAL = Path.of("src/test/resources/datasets/minimal");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void findsNothingWrongWithTheAtlasOwnData() {
    assertEquals(0, validate());
    assertEquals("No findings.\n", out.toString());
  }

  @Test
  void findsNothingWrongWithTheAtlasOwnDataEvenIfStrict() {
    assertEquals(0, validate("data", "--strict"));
  }

  @Test
  void printsALineForEachErrorAndCountsThem() throws Exception {
    Files.writeString(folder.resolve("atlas.json"), "{");

    assertEquals(1, validate(folder.toString()));
    assertTrue(out.toString().startsWith("atlas.json:1:2: error: The file ends in the middle."));
    assertTrue(out.toString().endsWith("[json.truncated]\n1 error, 0 warnings.\n"));
  }

  @Test
  void letsWarningsPassUnlessStrict() throws Exception {
    withAWarning();

    assertEquals(0, validate(folder.toString()));
    assertEquals(1, validate(folder.toString(), "--strict"));
    assertTrue(out.toString().endsWith("0 errors, 1 warning.\n"));
  }

  @Test
  void printsJsonForPrograms() throws Exception {
    withAWarning();

    validate(folder.toString(), "--format", "json");

    assertEquals(
        """
        [
          { "file": "a \\"b\\".json", "line": 0, "column": 0, "severity": "warning", "code": "file.unknown", \
        "sentence": "This file is no part of a data set and was not read. Check its name against the README of the \
        data, or take it out of the folder." }
        ]
        """,
        out.toString());
  }

  @Test
  void printsAnEmptyListForPrograms() {
    validate("--format", "json");

    assertEquals("[]\n", out.toString());
  }

  @Test
  void answersThreeForAFolderThatCannotBeRead() {
    assertEquals(3, validate(folder.resolve("nowhere").toString()));
    assertTrue(out.toString().contains("[folder.missing]"));
  }

  @Test
  void answersTwoForWrongUsage() {
    assertEquals(2, validate("--format", "yaml"));
    assertTrue(err.toString().contains("text, json"));
  }

  private void withAWarning() throws Exception {
    Files.copy(MINIMAL.resolve("atlas.json"), folder.resolve("atlas.json"));
    Files.createDirectory(folder.resolve("sources"));
    Files.copy(MINIMAL.resolve("sources/all.json"), folder.resolve("sources/all.json"));
    Files.writeString(folder.resolve("a \"b\".json"), "{}");
  }

  private int validate(String... arguments) {
    var command = new ValidateCommand(DataSetReader::new, new PrintWriter(out, true));
    return new CommandLine(command).setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
