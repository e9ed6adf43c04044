package org.buildoutatlas.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.export.TableExporter;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.layer.LayerReader;
import org.buildoutatlas.layer.LayerReading;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.layer.geojson.GeoJsonReader;
import org.buildoutatlas.layer.geopackage.GeoPackageReader;
import org.buildoutatlas.model.LonLat;
import org.buildoutatlas.table.Cell;
import org.buildoutatlas.table.FactTable;
import org.buildoutatlas.table.FactTables;
import org.buildoutatlas.table.Topic;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files for geographic information systems are read back with the product's own readers. */
class GeoFilesTest {

  private static final FactTables REAL = SampleTables.real();

  @TempDir private Path folder;

  @Test
  void geoJsonHoldsSitesAndCandidatesWhereTheyLie() throws Exception {
    LayerReading reading = read(new GeoJsonExporter(), new GeoJsonReader(), REAL);
    assertEquals(List.of(), reading.findings());
    List<Feature> features = features(reading.layers().getFirst());
    List<List<Cell>> rows = new ArrayList<>(table(Topic.SITES).rows());
    rows.addAll(table(Topic.CANDIDATES).rows());
    assertLie(rows, features);
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(rows.get(i).getFirst().plain(), features.get(i).id());
    }
    Feature abilene =
        features.stream().filter(f -> f.id().equals("abilene")).findFirst().orElseThrow();
    assertEquals("1200", abilene.properties().get("facility_power_mw"));
    assertEquals("sites", abilene.properties().get("table"));
  }

  @Test
  void geoJsonKeepsNumbersListsAndSources() throws Exception {
    JsonNode file =
        JsonMapper.shared()
            .readTree(SampleTables.write(new GeoJsonExporter(), SampleTables.one("=x")));
    assertEquals("FeatureCollection", file.get("type").asString());
    assertEquals("[128.6989,34.8867,128.6989,34.8867]", file.get("bbox").toString());
    JsonNode feature = file.get("features").get(0);
    assertEquals("[128.6989,34.8867]", feature.get("geometry").get("coordinates").toString());
    JsonNode properties = feature.get("properties");
    assertEquals("=x", properties.get("note").asString(), "No spreadsheet opens it");
    assertEquals("-500000000000", properties.get("change_usd").toString());
    assertTrue(properties.get("estimated").booleanValue());
    assertEquals("[\"Samsung Heavy\",\"SK\"]", properties.get("partners").toString());
    JsonNode source = properties.get("sources").get(0);
    assertEquals("Korea Herald", source.get("publisher").asString());
    assertEquals("2026-Q3", source.get("date").asString());
    assertEquals("https://example.org/barges?a=1&b=2", source.get("url").asString());
    JsonNode nowhere = file.get("features").get(1);
    assertTrue(nowhere.get("geometry").isNull());
    assertTrue(nowhere.get("properties").get("change_usd").isNull());
  }

  @Test
  void aGeoPackageHoldsALayerForSitesAndOneForCandidates() throws Exception {
    LayerReading reading = read(new GeoPackageExporter(), new GeoPackageReader(), REAL);
    assertEquals(List.of(), reading.findings());
    assertEquals(
        List.of("candidates", "sites"), reading.layers().stream().map(OwnLayer::name).toList());
    assertLie(table(Topic.CANDIDATES).rows(), features(reading.layers().getFirst()));
    List<Feature> sites = features(reading.layers().getLast());
    assertLie(table(Topic.SITES).rows(), sites);
    Feature abilene =
        sites.stream()
            .filter(f -> "abilene".equals(f.properties().get("id")))
            .findFirst()
            .orElseThrow();
    assertEquals("1200.0", abilene.properties().get("facility_power_mw"));
  }

  @Test
  void aGeoPackageSaysWhatLiesInIt() throws Exception {
    Path file = folder.resolve("atlas.gpkg");
    Files.write(file, SampleTables.write(new GeoPackageExporter(), REAL));
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertEquals(List.of("1196444487"), column(database, "PRAGMA application_id"));
      assertEquals(List.of("10300"), column(database, "PRAGMA user_version"));
      assertEquals(List.of("ok"), column(database, "PRAGMA integrity_check"));
      assertEquals(List.of(), column(database, "PRAGMA foreign_key_check"));
      assertEquals(
          List.of("-1", "0", "4326"),
          column(database, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id"));
      assertEquals(
          List.of("2026-11-22T00:00:00.000Z"),
          column(database, "SELECT DISTINCT last_change FROM gpkg_contents"));
      for (FactTable table : REAL.all()) {
        String name = table.name();
        assertEquals(
            List.of(table.isPlaced() ? "features" : "attributes"),
            column(
                database, "SELECT data_type FROM gpkg_contents WHERE table_name='" + name + "'"));
        assertEquals(
            List.of(String.valueOf(table.rows().size())),
            column(database, "SELECT count(*) FROM " + name));
      }
      assertEquals(
          List.of("text", "real", "integer"),
          column(
              database,
              """
              SELECT typeof(known_on) FROM sites WHERE id = 'abilene'
              UNION ALL SELECT typeof(facility_power_mw) FROM sites WHERE id = 'abilene'
              UNION ALL SELECT DISTINCT typeof(rank) FROM candidates\
              """));
    }
  }

  @Test
  void aCellOfEveryKindIsStored() throws Exception {
    Path file = folder.resolve("sample.gpkg");
    Files.write(file, SampleTables.write(new GeoPackageExporter(), SampleTables.one("it's")));
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      assertEquals(
          List.of("it's|-500000000000.0|2026-09-30|2027 Q2|1|Samsung Heavy; SK|kh-1"),
          column(
              database,
              """
              SELECT note || '|' || printf('%.1f', change_usd) || '|' || known_by || '|' ||
                at_quarter || '|' || estimated || '|' || partners || '|' || sources
              FROM sites WHERE fid = 1\
              """));
      assertEquals(
          List.of("1"),
          column(
              database,
              "SELECT geom IS NULL AND change_usd IS NULL AND note IS NULL FROM sites WHERE"
                  + " fid=2"));
    }
  }

  @Test
  void theSameTablesGiveTheSameBytesAndNothingIsLeftBehind() throws Exception {
    for (TableExporter exporter : List.of(new GeoJsonExporter(), new GeoPackageExporter())) {
      assertArrayEquals(
          SampleTables.write(exporter, SampleTables.real()), SampleTables.write(exporter, REAL));
    }
  }

  private LayerReading read(TableExporter exporter, LayerReader reader, FactTables tables)
      throws Exception {
    Path file = folder.resolve("atlas." + exporter.ending());
    Files.write(file, SampleTables.write(exporter, tables));
    LayerReading reading = reader.read(file, Progress.NONE);
    assertFalse(reading.layers().isEmpty(), () -> reading.findings().toString());
    return reading;
  }

  private static void assertLie(List<List<Cell>> rows, List<Feature> features) {
    assertEquals(rows.size(), features.size());
    for (int i = 0; i < rows.size(); i++) {
      LonLat place = FactTable.place(rows.get(i)).orElseThrow();
      assertArrayEquals(
          new double[] {place.lon(), place.lat()}, features.get(i).parts().getFirst());
    }
  }

  private static List<Feature> features(OwnLayer layer) {
    Box extent = layer.extent();
    assertTrue(extent.minX() < extent.maxX(), "It has an extent");
    return switch (layer.content()) {
      case OwnLayer.Content.Shapes shapes -> shapes.features();
      case OwnLayer.Content.Picture _ -> throw new AssertionError("No picture was written");
    };
  }

  private static FactTable table(Topic topic) {
    return REAL.of(topic).orElseThrow();
  }

  private static List<String> column(Connection database, String query) throws Exception {
    List<String> values = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
