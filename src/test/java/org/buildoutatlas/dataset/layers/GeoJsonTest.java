package org.buildoutatlas.dataset.layers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.geo.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class GeoJsonTest {

  @Test
  void readsAnArea() {
    Feature feature =
        only(
            """
            {"type":"FeatureCollection","features":[{"type":"Feature","id":"48",
             "properties":{"name":"Texas","rank":3,"none":null,"more":[1]},
             "geometry":{"type":"MultiPolygon","coordinates":
              [[[[0,0],[1,0],[1,1.5],[0,0]]],[[[5,5,99],[6,5,99],[6,6,99],[5,5,99]]]]}}]}
            """);
    assertEquals("48", feature.id());
    assertEquals(Map.of("name", "Texas", "rank", "3"), feature.properties());
    assertEquals(Feature.Kind.AREA, feature.kind());
    assertEquals(2, feature.parts().size());
    assertArrayEquals(new double[] {0, 0, 1, 0, 1, 1.5, 0, 0}, feature.parts().get(0));
    assertArrayEquals(new double[] {5, 5, 6, 5, 6, 6, 5, 5}, feature.parts().get(1));
  }

  @Test
  void readsLinesAndPoints() {
    assertArrayEquals(new double[] {1, 2, 3, 4}, part("LineString", "[[1,2],[3,4]]"));
    assertArrayEquals(new double[] {1, 2}, part("Point", "[1,2]"));
    assertArrayEquals(new double[] {1, 2, 3, 4}, part("MultiLineString", "[[[1,2],[3,4]]]"));
  }

  @Test
  void leavesOutFeaturesWithoutAPlace() {
    assertEquals(List.of(), read("{\"features\":[{\"properties\":{},\"geometry\":null}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,95]}}]} | off the"
            + " globe",
        "{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1]}}]} | not two"
            + " numbers",
        "{\"features\":[{\"geometry\":{\"type\":\"Blob\",\"coordinates\":[1,2]}}]} | unknown type",
        "{\"type\":\"FeatureCollection\"} | no features",
        "[] | START_OBJECT belongs",
        "{\"features\":[{\"geo | end-of-input",
      })
  void saysWhatIsWrongAndWhere(String json, String words) {
    JacksonException e = assertThrows(JacksonException.class, () -> read(json));
    String message = "" + e.getMessage();
    assertTrue(message.contains(words), message);
    assertEquals(1, e.getLocation().getLineNr());
  }

  private static double[] part(String type, String coordinates) {
    return only("{\"features\":[{\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}]}"
            .formatted(type, coordinates))
        .parts()
        .getFirst();
  }

  private static Feature only(String json) {
    List<Feature> features = read(json);
    assertEquals(1, features.size());
    return features.getFirst();
  }

  private static List<Feature> read(String json) {
    return GeoJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
