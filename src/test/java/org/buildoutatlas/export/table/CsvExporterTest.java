package org.buildoutatlas.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.table.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** CSV is read back as it was written, and a spreadsheet runs nothing of it. */
class CsvExporterTest {

  private static final String MARK = "\uFEFF";

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+82 2", "-HYPERLINK(1)", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＠x"})
  void whatASpreadsheetWouldRunIsText(String text) throws Exception {
    Map<String, String> row = rows(SampleTables.one(text)).getFirst();
    assertEquals("'" + text, row.get("note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "\"so\"", "two\r\nlines", "울산 – 미포", "a=b", "'quoted'", " x "})
  void otherTextStaysAsItIs(String text) throws Exception {
    assertEquals(text, rows(SampleTables.one(text)).getFirst().get("note"));
  }

  @Test
  void cellsOfEveryKindHaveOneForm() throws Exception {
    List<Map<String, String>> rows = rows(SampleTables.one("x"));
    Map<String, String> row = rows.getFirst();
    assertEquals("-500000000000", row.get("change_usd"), "A negative number is no formula");
    assertEquals("2026-09-30", row.get("known_by"));
    assertEquals("2027 Q2", row.get("at_quarter"));
    assertEquals("true", row.get("estimated"));
    assertEquals("128.6989", row.get("lon"));
    assertEquals("34.8867", row.get("lat"));
    assertEquals("Samsung Heavy; SK", row.get("partners"));
    assertEquals("kh-1", row.get("sources"));
    assertEquals("", rows.getLast().get("change_usd"), "Not stated is not zero");
  }

  @Test
  void theFileBeginsWithAMarkAndItsLinesEndAsTheStandardSays() throws Exception {
    String text = text(SampleTables.one("x"));
    assertTrue(text.startsWith(MARK + "id,note,change_usd,"), text);
    assertEquals(3, text.split("\r\n", -1).length - 1, "A header and two rows");
    assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @Test
  void everyTableIsReadBackAsItIs() throws Exception {
    FactTables all = SampleTables.real();
    for (Topic topic : Topic.values()) {
      FactTable table = all.of(topic).orElseThrow().withPlacesAsNumbers();
      List<Map<String, String>> rows = rows(all.only(topic));
      assertEquals(table.rows().size(), rows.size(), topic.word());
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < table.columns().size(); c++) {
          Cell cell = table.rows().get(r).get(c);
          String read =
              Optional.ofNullable(rows.get(r).get(table.columns().get(c).name())).orElse("");
          assertEquals(Formulas.safe(cell), read, topic.word());
        }
      }
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws Exception {
    assertArrayEquals(
        SampleTables.write(new CsvExporter(), SampleTables.real()),
        SampleTables.write(new CsvExporter(), SampleTables.real()));
  }

  private static String text(FactTables tables) throws Exception {
    return new String(SampleTables.write(new CsvExporter(), tables), StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> rows(FactTables tables) throws Exception {
    String text = text(tables);
    assertTrue(text.startsWith(MARK));
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(text.substring(1))) {
      return rows.readAll();
    }
  }
}
