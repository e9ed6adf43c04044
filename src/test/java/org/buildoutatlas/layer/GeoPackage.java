package org.buildoutatlas.layer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A small GeoPackage for tests, with one table of points.
 *
 * @param folder where it goes
 * @param organization whose system of coordinates it is in
 * @param code of that system
 */
public record GeoPackage(Path folder, String organization, int code) {

  /** With one point. */
  public Path with(double x, double y) throws SQLException {
    Path file = empty();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement insert =
            database.prepareStatement("INSERT INTO berths (geom, name) VALUES (?, 'Okpo')")) {
      ByteBuffer shape = ByteBuffer.allocate(8 + 21).order(ByteOrder.LITTLE_ENDIAN);
      shape.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(code);
      shape.put((byte) 1).putInt(1).putDouble(x).putDouble(y);
      insert.setBytes(1, shape.array());
      insert.executeUpdate();
    }
    return file;
  }

  /** With a table that has no rows. */
  public Path empty() throws SQLException {
    Path file = database();
    run(
        file,
        """
        CREATE TABLE gpkg_contents (table_name, data_type, identifier, srs_id);
        CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id);
        CREATE TABLE gpkg_spatial_ref_sys
          (srs_name, srs_id, organization, organization_coordsys_id, definition);
        CREATE TABLE berths (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);
        INSERT INTO gpkg_contents VALUES ('berths', 'features', 'Berths', %2$d);
        INSERT INTO gpkg_geometry_columns VALUES ('berths', 'geom', %2$d);
        INSERT INTO gpkg_spatial_ref_sys VALUES ('a system', %2$d, '%1$s', %2$d, 'undefined');
        """
            .formatted(organization, code));
    return file;
  }

  /** A database that is no GeoPackage. */
  public Path database() throws SQLException {
    Path file = folder.resolve("layer.gpkg");
    run(file, "CREATE TABLE something (a TEXT);");
    return file;
  }

  private static void run(Path file, String script) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      for (String command : script.split(";\\s*", -1)) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
    }
  }
}
