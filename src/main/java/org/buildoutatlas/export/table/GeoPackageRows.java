package org.buildoutatlas.export.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.Column;
import org.buildoutatlas.table.FactTable;

/**
 * The rows of a table in a GeoPackage. Lists and the ids of sources are texts: the format knows no
 * lists.
 *
 * @param database open as long as this is used
 * @param table what is written
 */
record GeoPackageRows(Connection database, FactTable table) {

  private static final int HEADER = 8;
  private static final int POINT = 21;

  /** Makes the table and fills it. */
  void write() throws SQLException {
    FactTable attributes = table.withoutPlaces();
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(definition(attributes));
    }
    int fixed = table.isPlaced() ? 1 : 0;
    String marks =
        String.join(",", Collections.nCopies(attributes.columns().size() + fixed + 1, "?"));
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT INTO " + quoted(table.name()) + " VALUES (" + marks + ")")) {
      for (int r = 0; r < table.rows().size(); r++) {
        insert.clearParameters();
        insert.setInt(1, r + 1);
        Optional<LonLat> place = FactTable.place(table.rows().get(r));
        if (place.isPresent()) {
          insert.setBytes(2, shape(place.get()));
        }
        List<Cell> row = attributes.rows().get(r);
        for (int i = 0; i < row.size(); i++) {
          set(insert, i + fixed + 2, row.get(i));
        }
        insert.executeUpdate();
      }
    }
  }

  private String definition(FactTable attributes) {
    String columns =
        attributes.columns().stream()
            .map(c -> ", " + quoted(c.name()) + " " + type(c))
            .collect(Collectors.joining());
    return "CREATE TABLE "
        + quoted(table.name())
        + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
        + (table.isPlaced() ? ", " + GeoPackageSchema.SHAPES + " POINT" : "")
        + columns
        + ")";
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case NUMBER -> "DOUBLE";
      case COUNT -> "INTEGER";
      case DAY -> "DATE";
      case FLAG -> "BOOLEAN";
      case TEXT, QUARTER, LINK, LIST, SOURCES, PLACE -> "TEXT";
    };
  }

  /** A parameter that is not set is stored as nothing. */
  private static void set(PreparedStatement insert, int index, Cell cell) throws SQLException {
    switch (cell) {
      case Cell.Empty _ -> {}
      case Cell.Amount n -> insert.setDouble(index, n.number().doubleValue());
      case Cell.Flag f -> insert.setInt(index, f.holds() ? 1 : 0);
      case Cell.Text _,
          Cell.Day _,
          Cell.At _,
          Cell.Place _,
          Cell.Link _,
          Cell.Listed _,
          Cell.Cited _ ->
          insert.setString(index, cell.plain());
    }
  }

  /** A point behind the header of a GeoPackage, little-endian and without an envelope. */
  private static byte[] shape(LonLat place) {
    ByteBuffer shape = ByteBuffer.allocate(HEADER + POINT).order(ByteOrder.LITTLE_ENDIAN);
    shape.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1);
    shape.putInt(GeoPackageSchema.WGS_84);
    shape.put((byte) 1).putInt(1).putDouble(place.lon()).putDouble(place.lat());
    return shape.array();
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
