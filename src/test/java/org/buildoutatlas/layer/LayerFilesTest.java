package org.buildoutatlas.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.buildoutatlas.check.Finding;
import org.buildoutatlas.check.Severity;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.layer.geojson.GeoJsonReader;
import org.buildoutatlas.layer.geopackage.GeoPackageReader;
import org.buildoutatlas.layer.geotiff.PictureReader;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the user's files, the good and the bad. */
class LayerFilesTest {

  private static final LayerFiles FILES =
      new LayerFiles(List.of(new GeoJsonReader(), new GeoPackageReader(), new PictureReader()));

  @TempDir private Path folder;

  @Test
  void readsPointsLinesAndAreasWithTheirProperties() throws Exception {
    OwnLayer layer =
        only(
            json(
                """
                {"type": "FeatureCollection", "name": "Plan", "features": [
                  {"type": "Feature", "properties": {"name": "Yard", "berths": 3},
                   "geometry": {"type": "Point", "coordinates": [128.6, 34.9, 12]}},
                  {"type": "Feature", "geometry":
                    {"type": "GeometryCollection", "geometries": [
                      {"type": "LineString", "coordinates": [[128, 34], [129, 35]]},
                      {"type": "Polygon", "coordinates":
                        [[[127, 33], [128, 33], [128, 34], [127, 33]]]}]},
                   "properties": {"name": "Both"}}]}
                """));
    List<Feature> features = ((OwnLayer.Content.Shapes) layer.content()).features();
    assertEquals("Plan", layer.name());
    assertEquals(
        List.of(Feature.Kind.POINT, Feature.Kind.LINE, Feature.Kind.AREA),
        features.stream().map(Feature::kind).toList());
    assertEquals(Optional.of("3"), features.getFirst().property("berths"));
    assertEquals(Optional.of("Both"), features.getLast().property("name"));
    assertEquals(127, layer.extent().minX());
    assertEquals(35, layer.extent().maxY());
    assertEquals(List.of(), layer.findings());
  }

  @Test
  void movesAnOldSystemOfCoordinatesToLongitudeAndLatitude() throws Exception {
    OwnLayer layer =
        only(
            json(
                """
                {"type": "FeatureCollection",
                 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::5179"}},
                 "features": [{"type": "Feature", "properties": {},
                   "geometry": {"type": "Point", "coordinates": [1000000, 2000000]}}]}
                """));
    // The origin of Korea 2000 / Unified CS: 127.5° E, 38° N.
    assertEquals(127.5, layer.extent().minX(), 1e-6);
    assertEquals(38, layer.extent().minY(), 1e-6);
    assertEquals("layer.crs.old", layer.findings().getFirst().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"FeatureCollection","features":[]}                                  | layer.empty
          {"type":"Point","coordinates":[37.5,127]}                                   | layer.swapped
          {"type":"Point","coordinates":[953901,1952032]}                             | layer.offglobe
          {"type":"Point","coordinates":["a",2]}                                      | layer.geojson
          {"type":"Circle","coordinates":[1,2]}                                       | layer.geojson
          {"a":1}                                                                     | layer.geojson
          [1,2]                                                                       | layer.geojson
          {"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]} | layer.empty
          {"crs":{"properties":{"name":"Mars 2000"}},"type":"Point","coordinates":[1,2]} | layer.crs
          """)
  void refusesWithASentence(String text, String code) throws Exception {
    assertEquals(code, refusal(json(text)).code());
  }

  @Test
  void saysAtWhichLineAndColumnJsonBreaks() throws Exception {
    Finding finding =
        refusal(
            json(
                """
                {"type": "FeatureCollection",
                 "features": [ {,} ]}
                """));
    assertEquals("layer.json", finding.code());
    assertEquals(2, finding.position().line());
    assertTrue(finding.position().column() > 10, finding::toString);
  }

  @Test
  void tellsOfFeaturesWithoutAPlaceAndShowsTheOthers() throws Exception {
    OwnLayer layer =
        only(
            json(
                """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {}, "geometry": null},
                  {"type": "Feature", "properties": {},
                   "geometry": {"type": "Point", "coordinates": [1, 2]}}]}
                """));
    assertEquals("layer.placeless", layer.findings().getFirst().code());
  }

  @Test
  void warnsWhereAnAreaCrossesItselfAndShowsIt() throws Exception {
    OwnLayer layer =
        only(
            json(
                """
                {"type": "Polygon", "coordinates": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}
                """));
    Finding finding = layer.findings().getFirst();
    assertEquals("layer.crossing", finding.code());
    assertTrue(finding.sentence().contains("1.0000, 1.0000"), finding::sentence);
  }

  @Test
  void suspectsWhatAllLiesInAntarctica() throws Exception {
    OwnLayer layer = only(json("{\"type\":\"Point\",\"coordinates\":[33.7,-84.4]}"));
    assertEquals("layer.antarctic", layer.findings().getFirst().code());
  }

  @Test
  void saysWhatIsWrongWithTheFileItself() throws Exception {
    assertEquals("layer.file", refusal(folder.resolve("gone.geojson")).code());
    assertEquals("layer.file", refusal(folder).code());
    assertEquals(
        "layer.format", refusal(Files.writeString(folder.resolve("a.shp"), "shape")).code());
    assertEquals("layer.json", refusal(Files.createFile(folder.resolve("a.geojson"))).code());
    assertEquals("layer.tiff", refusal(Files.writeString(folder.resolve("a.tif"), "II")).code());
  }

  @Test
  void readsEachTableOfAGeoPackage() throws Exception {
    OwnLayer layer = only(new GeoPackage(folder, "EPSG", 5179).with(1_000_000, 2_000_000));
    assertEquals("Berths", layer.name());
    assertEquals(127.5, layer.extent().minX(), 1e-6);
    Feature feature = ((OwnLayer.Content.Shapes) layer.content()).features().getFirst();
    assertEquals(Optional.of("Okpo"), feature.property("name"));
  }

  @Test
  void refusesAGeoPackageInAnUnknownSystem() throws Exception {
    assertEquals("layer.crs", refusal(new GeoPackage(folder, "NONE", 99).with(1, 2)).code());
  }

  @Test
  void refusesAGeoPackageWithoutShapes() throws Exception {
    assertEquals("layer.empty", refusal(new GeoPackage(folder, "EPSG", 4326).empty()).code());
  }

  @Test
  void refusesADatabaseThatIsNoGeoPackage() throws Exception {
    Path file = new GeoPackage(folder, "EPSG", 4326).database();
    assertEquals("layer.geopackage", refusal(file).code());
  }

  @Test
  void seesThroughAZipArchiveCalledGeoPackage() throws Exception {
    Path file = folder.resolve("layer.gpkg");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("layer.shp"));
      zip.write("shapes".getBytes(StandardCharsets.US_ASCII));
    }
    Finding finding = refusal(file);
    assertEquals("layer.geopackage", finding.code());
    assertTrue(finding.sentence().startsWith("This is a ZIP archive"), finding::sentence);
  }

  @Test
  void readsAGeoTiffAsAPicture() throws Exception {
    Path file = folder.resolve("depth.tif");
    try (InputStream in =
        Objects.requireNonNull(
            LayerFilesTest.class.getResourceAsStream("/maps/layers/depth_korea_5min.tif"))) {
      Files.copy(in, file);
    }
    OwnLayer layer = only(file);
    assertEquals(117, layer.extent().minX(), 0.2);
    assertEquals(45, layer.extent().maxY(), 0.2);
    OwnLayer.Content.Picture picture = (OwnLayer.Content.Picture) layer.content();
    int[] argb = picture.pixels().argb();
    assertEquals(255, argb[argb.length / 2] >>> 24);
    // The Ulleung basin is darker than the land of Korea, at 130.5° E 37° N and 128° E 36.5° N.
    assertTrue(grey(layer, picture, 130.5, 37) < grey(layer, picture, 128, 36.5));
  }

  @Test
  void refusesAPictureWithoutASystemOfCoordinates() throws Exception {
    Path file = folder.resolve("plain.tif");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "tiff", file.toFile());
    assertEquals("layer.crs", refusal(file).code());
  }

  @Test
  void refusesAPictureOfGigabytesBeforeReadingIt() throws Exception {
    Path file = folder.resolve("huge.tif");
    ByteBuffer head = ByteBuffer.allocate(8 + 2 + 5 * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
    head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 5);
    entry(head, 256, 26_000);
    entry(head, 257, 26_000);
    entry(head, 258, 8);
    entry(head, 277, 3);
    entry(head, 278, 1);
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(head.array());
      out.setLength(2_028_000_000L);
    }
    Finding finding = refusal(file);
    assertEquals("layer.tiff.large", finding.code());
    assertTrue(finding.sentence().contains("26,000 × 26,000"), finding::sentence);
  }

  private static void entry(ByteBuffer head, int tag, int value) {
    head.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
  }

  private static int grey(
      OwnLayer layer, OwnLayer.Content.Picture picture, double lon, double lat) {
    var box = layer.extent();
    int column = (int) ((lon - box.minX()) / box.width() * picture.pixels().width());
    int row = (int) ((box.maxY() - lat) / box.height() * picture.pixels().height());
    return picture.pixels().argb()[row * picture.pixels().width() + column] & 0xFF;
  }

  private Path json(String text) throws IOException {
    return Files.writeString(folder.resolve("layer.geojson"), text);
  }

  private static OwnLayer only(Path file) throws Cancelled {
    LayerReading reading = FILES.read(file, Progress.NONE);
    assertEquals(1, reading.layers().size(), () -> reading.findings().toString());
    return reading.layers().getFirst();
  }

  private static Finding refusal(Path file) throws Cancelled {
    LayerReading reading = FILES.read(file, Progress.NONE);
    assertEquals(List.of(), reading.layers());
    Finding finding =
        reading.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .findFirst()
            .orElseThrow();
    assertTrue(finding.sentence().endsWith("."), finding::sentence);
    return finding;
  }
}
