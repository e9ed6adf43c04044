package org.buildoutatlas.export.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.table.FactTable;

/**
 * The tables by which a GeoPackage says what lies in it. Source: OGC 12-128r17, GeoPackage 1.3,
 * annex C.
 *
 * @param database open as long as this is used
 */
record GeoPackageSchema(Connection database) {

  /** GPKG in ASCII, by which the kind of database is known. */
  static final int APPLICATION = 0x47504B47;

  /** Version 1.3.0. */
  static final int VERSION = 10300;

  /** Longitude and latitude on WGS 84. */
  static final int WGS_84 = 4326;

  /** The column of points. */
  static final String SHAPES = "geom";

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL PRIMARY KEY,
            organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL,
            definition TEXT NOT NULL,
            description TEXT)\
          """,
          """
          CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY,
            data_type TEXT NOT NULL,
            identifier TEXT UNIQUE,
            description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE,
            min_y DOUBLE,
            max_x DOUBLE,
            max_y DOUBLE,
            srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id)
              REFERENCES gpkg_spatial_ref_sys(srs_id))\
          """,
          """
          CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL,
            column_name TEXT NOT NULL,
            geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL,
            z TINYINT NOT NULL,
            m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id)
              REFERENCES gpkg_spatial_ref_sys (srs_id))\
          """);

  /** The three systems that each GeoPackage has to know. */
  private static final List<String> SYSTEMS =
      List.of(
          """
          INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326,
            'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
          AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
          AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,\
          AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
            'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid')\
          """,
          """
          INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian SRS', -1, 'NONE', -1,
            'undefined', 'undefined cartesian coordinate reference system')\
          """,
          """
          INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0,
            'undefined', 'undefined geographic coordinate reference system')\
          """);

  /** Makes the tables. */
  void create() throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String command : TABLES) {
        statement.executeUpdate(command);
      }
      for (String command : SYSTEMS) {
        statement.executeUpdate(command);
      }
    }
  }

  /** Says that a table is there, and where its points lie. */
  void register(FactTable table, LocalDate changed) throws SQLException {
    Optional<Extent> extent = Extent.of(List.of(table));
    try (PreparedStatement contents =
        database.prepareStatement("INSERT INTO gpkg_contents VALUES (?,?,?,?,?,?,?,?,?,?)")) {
      contents.setString(1, table.name());
      contents.setString(2, table.isPlaced() ? "features" : "attributes");
      contents.setString(3, table.name());
      contents.setString(4, table.description());
      contents.setString(5, changed + "T00:00:00.000Z");
      if (extent.isPresent()) {
        contents.setDouble(6, extent.get().west());
        contents.setDouble(7, extent.get().south());
        contents.setDouble(8, extent.get().east());
        contents.setDouble(9, extent.get().north());
      }
      if (table.isPlaced()) {
        contents.setInt(10, WGS_84);
      }
      contents.executeUpdate();
    }
    if (table.isPlaced()) {
      try (PreparedStatement column =
          database.prepareStatement(
              "INSERT INTO gpkg_geometry_columns VALUES (?, ?, 'POINT', ?, 0, 0)")) {
        column.setString(1, table.name());
        column.setString(2, SHAPES);
        column.setInt(3, WGS_84);
        column.executeUpdate();
      }
    }
  }
}
