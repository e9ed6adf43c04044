package org.buildoutatlas.layer.geopackage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.geo.CoordinateSystem;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.WellKnownBinary;
import org.buildoutatlas.layer.ShapesDraft;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The tables of features in a GeoPackage.
 *
 * @param database open as long as this is used
 */
record Tables(Connection database) {

  /** Which tables hold features, in what column and in which system of coordinates. */
  private static final String CONTENTS =
      """
      SELECT c.table_name, c.identifier, g.column_name, s.organization,
             s.organization_coordsys_id, s.definition, s.srs_name
      FROM gpkg_contents c
      JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
      LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
      WHERE c.data_type = 'features'
      ORDER BY c.table_name
      """;

  /**
   * A table.
   *
   * @param name in the database
   * @param title what it is called
   * @param column of the shapes
   * @param code of its system of coordinates, for example {@code EPSG:5179}; empty without one
   * @param definition of that system, in Well-Known Text
   * @param systemName what it is called
   */
  record Table(
      String name, String title, String column, String code, String definition, String systemName) {

    /** Its system of coordinates: by its code, or else by its definition. */
    Optional<CoordinateSystem> system() {
      return CoordinateSystem.of(code).or(() -> CoordinateSystem.of(definition));
    }
  }

  /** All tables of features. */
  List<Table> all() throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(CONTENTS)) {
      while (rows.next()) {
        String name = text(rows.getString(1));
        String title = text(rows.getString(2));
        String code = text(rows.getString(4)) + ":" + rows.getInt(5);
        tables.add(
            new Table(
                name,
                title.isBlank() ? name : title,
                text(rows.getString(3)),
                code,
                text(rows.getString(6)),
                text(rows.getString(7)).isBlank() ? code : text(rows.getString(7))));
      }
    }
    return tables;
  }

  /** The rows of a table, with the columns that hold texts and numbers as properties. */
  Rows rows(Table table, Progress progress) throws SQLException, Cancelled {
    List<Feature> features = new ArrayList<>();
    int broken = 0;
    long coordinates = 0;
    String quoted = "\"" + table.name().replace("\"", "\"\"") + "\"";
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted)) {
      while (rows.next()) {
        progress.check();
        byte @Nullable [] blob = rows.getBytes(table.column());
        if (blob == null) {
          continue;
        }
        try {
          List<Feature> made =
              WellKnownBinary.features(Header.strip(blob), "", properties(rows, table.column()));
          coordinates +=
              made.stream().flatMap(f -> f.parts().stream()).mapToLong(p -> p.length / 2).sum();
          features.addAll(made);
        } catch (IOException e) {
          broken++;
        }
        if (coordinates > ShapesDraft.MOST_COORDINATES) {
          return new Rows(List.of(), broken, true);
        }
      }
    }
    return new Rows(features, broken, false);
  }

  private static Map<String, String> properties(ResultSet row, String shapes) throws SQLException {
    Map<String, String> properties = new LinkedHashMap<>();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String column = columns.getColumnName(i);
      Object value = column.equalsIgnoreCase(shapes) ? null : row.getObject(i);
      if (value instanceof String || value instanceof Number) {
        properties.put(column, value.toString());
      }
    }
    return properties;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
