package org.buildoutatlas.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.sqlite.SQLiteConfig;

/**
 * Writes tables as a GeoPackage: those that lie somewhere as layers of points, the others as tables
 * of attributes. SQLite writes files, not streams, so the database is made as a temporary file
 * first.
 */
public final class GeoPackageExporter implements TableExporter {

  @Override
  public String ending() {
    return "gpkg";
  }

  @Override
  public void write(FactTables tables, OutputStream out, Progress progress)
      throws IOException, Cancelled {
    Path file = Files.createTempFile("buildout-atlas-", ".gpkg");
    try {
      fill(file, tables, progress);
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void fill(Path file, FactTables tables, Progress progress)
      throws IOException, Cancelled {
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(4096);
    config.setEncoding(SQLiteConfig.Encoding.UTF8);
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setApplicationId(GeoPackageSchema.APPLICATION);
    config.setUserVersion(GeoPackageSchema.VERSION);
    try (Connection database = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
      database.setAutoCommit(false);
      GeoPackageSchema schema = new GeoPackageSchema(database);
      schema.create();
      for (FactTable table : tables.all()) {
        progress.check();
        schema.register(table, tables.knownOn());
        new GeoPackageRows(database, table).write();
      }
      database.commit();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
