package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.geo.Feature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The shipped layers of land by owner are those that the coasts and limits give. */
class LandByOwnerTest {

  private static final Path MADE = Path.of("target", "layers");

  private final LandByOwner land = new LandByOwner(new EmbeddedLayers());

  @Test
  void theLandOfTheUnitedStatesIsThatOfItsLimits() throws IOException {
    check("land_conus", land.unitedStates());
  }

  @Test
  void theLandOfEachStateIsThatOfItsLimits() throws IOException {
    check("land_us_states", land.eachState());
  }

  @Test
  void theLandOfKoreaIsThatOfItsLimits() throws IOException {
    check("land_korea", land.korea());
  }

  private static void check(String name, List<Feature> features) throws IOException {
    String made = LandByOwner.geoJson(features);
    boolean same = made.equals(shipped(name));
    if (!same) {
      Files.createDirectories(MADE);
      try (OutputStream out =
          new GZIPOutputStream(Files.newOutputStream(MADE.resolve(name + ".geojson.gz")))) {
        out.write(made.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertTrue(same, () -> name + " is another now: look at " + MADE + ", copy it to maps/layers");
  }

  /** What is shipped; nothing before a layer was made for the first time. */
  private static String shipped(String name) throws IOException {
    String file = "/maps/layers/" + name + ".geojson.gz";
    try (@Nullable InputStream in = LandByOwnerTest.class.getResourceAsStream(file)) {
      return in == null
          ? ""
          : new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
