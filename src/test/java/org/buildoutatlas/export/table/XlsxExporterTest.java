package org.buildoutatlas.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.table.Topic;
import org.junit.jupiter.api.Test;

/** A workbook is opened again: its cells have types, and every table is there. */
class XlsxExporterTest {

  private static final FactTables REAL = SampleTables.real();

  /** Written once: the real tables make a large workbook. */
  private static final byte[] WORKBOOK = workbook();

  @Test
  void cellsHaveTypes() throws Exception {
    try (XSSFWorkbook workbook = open(SampleTables.one("=1+1"))) {
      XSSFRow row = workbook.getSheet("sites").getRow(1);
      assertEquals(CellType.STRING, row.getCell(1).getCellType(), "No formula");
      assertEquals("=1+1", row.getCell(1).getStringCellValue());
      assertEquals(-5e11, row.getCell(2).getNumericCellValue());
      assertEquals("#,##0", row.getCell(2).getCellStyle().getDataFormatString());
      assertTrue(DateUtil.isCellDateFormatted(row.getCell(3)));
      assertEquals(
          LocalDate.of(2026, 9, 30), row.getCell(3).getLocalDateTimeCellValue().toLocalDate());
      assertEquals("2027 Q2", row.getCell(4).getStringCellValue());
      assertTrue(row.getCell(5).getBooleanCellValue());
      assertEquals(128.6989, row.getCell(6).getNumericCellValue());
      assertEquals("https://example.org/", row.getCell(8).getHyperlink().getAddress());
      XSSFRow empty = workbook.getSheet("sites").getRow(2);
      assertEquals(1, empty.getPhysicalNumberOfCells(), "Not stated is not zero");
    }
  }

  @Test
  void everyTableHasASheetThatCanBeFiltered() throws Exception {
    try (XSSFWorkbook workbook = open(WORKBOOK)) {
      List<String> sheets = new ArrayList<>();
      workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
      assertEquals(Stream.concat(Stream.of("about"), Topic.words().stream()).toList(), sheets);
      for (FactTable table : REAL.all()) {
        XSSFSheet sheet = workbook.getSheet(table.name());
        assertEquals(table.rows().size(), sheet.getLastRowNum(), table.name());
        assertTrue(sheet.getPaneInformation().isFreezePane(), table.name());
        assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), table.name());
      }
    }
  }

  @Test
  void numbersAreThoseOfTheTables() throws Exception {
    FactTable sites = REAL.of(Topic.SITES).orElseThrow().withPlacesAsNumbers();
    int column = sites.indexOf("counted_cost_usd").orElseThrow();
    try (XSSFWorkbook workbook = open(WORKBOOK)) {
      int compared = 0;
      for (int r = 0; r < sites.rows().size(); r++) {
        XSSFRow row = workbook.getSheet("sites").getRow(r + 1);
        if (sites.rows().get(r).get(column) instanceof Cell.Amount counted) {
          assertEquals(counted.number().doubleValue(), row.getCell(column).getNumericCellValue());
          compared++;
        }
      }
      assertTrue(compared > 3, "Some sites count");
    }
  }

  @Test
  void theFirstSheetSaysAsOfWhenAndThatEstimatesAreMarked() throws Exception {
    try (XSSFWorkbook workbook = open(WORKBOOK)) {
      StringBuilder text = new StringBuilder();
      workbook
          .getSheetAt(0)
          .forEach(row -> row.forEach(cell -> text.append(((XSSFCell) cell).getStringCellValue())));
      assertTrue(text.toString().contains("At 2026 Q4, as known on 22 Nov 2026"), text::toString);
      assertTrue(text.toString().contains("_estimated"), text::toString);
      assertFalse(
          workbook.getSheetAt(0).getHyperlinkList().isEmpty(), "The way to the other sheets");
    }
  }

  @Test
  void theClockLeavesNoTrace() throws Exception {
    byte[] file = SampleTables.write(new XlsxExporter(), SampleTables.one("x"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
      }
    }
    try (XSSFWorkbook workbook = open(SampleTables.one("x"))) {
      var core = workbook.getProperties().getCoreProperties();
      var day = LocalDate.of(2026, 11, 22).atStartOfDay(ZoneOffset.UTC).toInstant();
      assertEquals(day, core.getCreated().toInstant());
      assertEquals(day, core.getModified().toInstant());
      assertEquals("Buildout Atlas", core.getCreator());
    }
    assertArrayEquals(WORKBOOK, SampleTables.write(new XlsxExporter(), SampleTables.real()));
  }

  private static byte[] workbook() {
    try {
      return SampleTables.write(new XlsxExporter(), REAL);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static XSSFWorkbook open(FactTables tables) throws Exception {
    return open(SampleTables.write(new XlsxExporter(), tables));
  }

  private static XSSFWorkbook open(byte[] file) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
