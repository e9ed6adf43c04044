package org.buildoutatlas.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buildoutatlas.export.StableZip;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes a workbook: a sheet that says what it holds and as of when, then a sheet a table. */
public final class XlsxExporter implements TableExporter {

  private static final String MAKER = "Buildout Atlas";

  @Override
  public String ending() {
    return "xlsx";
  }

  @Override
  public void write(FactTables tables, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(workbook.getProperties(), tables);
      SheetStyles styles = new SheetStyles(workbook);
      new CoverSheet(workbook, styles).write(tables);
      for (FactTable table : tables.all()) {
        progress.check();
        new TableSheet(workbook, styles).write(table);
      }
      workbook.write(zip);
    }
    StableZip.copy(zip.toByteArray(), out);
  }

  private static void describe(POIXMLProperties properties, FactTables tables) {
    var core = properties.getCoreProperties();
    core.setTitle(tables.title());
    core.setDescription(String.join(" ", tables.notes()));
    core.setCreator(MAKER);
    core.setCreated(Optional.of(start(tables.knownOn())));
    core.setModified(Optional.of(start(tables.knownOn())));
    properties.getExtendedProperties().setApplication(MAKER);
  }

  // POI asks for a Date.
  @SuppressWarnings("JavaUtilDate")
  private static Date start(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
