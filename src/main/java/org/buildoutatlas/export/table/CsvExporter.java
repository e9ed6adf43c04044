package org.buildoutatlas.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.Column;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes one table as CSV by RFC 4180: commas, a header, lines that end with CR and LF.
 *
 * <p>UTF-8 with a byte order mark: without one, Excel takes the file for the code page of the
 * machine and garbles Korean names, dashes and degree signs; the programs that geographers and
 * statisticians use skip it.
 */
public final class CsvExporter implements TableExporter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public boolean holdsOne() {
    return true;
  }

  @Override
  public void write(FactTables tables, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    FactTable table = tables.all().getFirst().withPlacesAsNumbers();
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(
                table.columns().stream().map(Column::name).toList(), CsvSchema.ColumnType.STRING)
            .build()
            .withHeader()
            .withLineSeparator("\r\n");
    out.write(BYTE_ORDER_MARK);
    java.io.Writer text = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (SequenceWriter rows = MAPPER.writer(schema).writeValues(text)) {
      for (List<Cell> row : table.rows()) {
        progress.check();
        rows.write(row.stream().map(Formulas::safe).toList());
      }
    } catch (JacksonException e) {
      throw Failures.io(e);
    }
    text.flush();
  }
}
