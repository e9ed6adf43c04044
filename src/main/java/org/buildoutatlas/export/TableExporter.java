package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes tables of facts into one file. */
public non-sealed interface TableExporter extends Exporter {

  /**
   * Writes to the stream, which stays open.
   *
   * @throws IOException where the stream cannot be written
   * @throws Cancelled where the progress was cancelled; the stream then holds part of a file
   */
  void write(List<FactTable> tables, Metadata metadata, OutputStream out, Progress progress)
      throws IOException, Cancelled;
}
