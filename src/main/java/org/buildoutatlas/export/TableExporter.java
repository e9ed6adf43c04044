package org.buildoutatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.table.Topic;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/** Writes tables of facts into one file. */
public non-sealed interface TableExporter extends Exporter {

  /** Whether a file holds one table only, so that one has to be chosen. */
  default boolean holdsOne() {
    return false;
  }

  /** What it writes where nobody chose a table: the sites where a file holds one, else all. */
  default FactTables usual(FactTables all) {
    return holdsOne() ? all.only(Topic.SITES) : all;
  }

  /** Whether a table can be written in this format. */
  default boolean takes(FactTable table) {
    return true;
  }

  /**
   * Writes the tables that it takes to the stream, which stays open.
   *
   * @throws IOException where the stream cannot be written
   * @throws Cancelled where the progress was cancelled; the stream then holds part of a file
   */
  void write(FactTables tables, OutputStream out, Progress progress) throws IOException, Cancelled;
}
