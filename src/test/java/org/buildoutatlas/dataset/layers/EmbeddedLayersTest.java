package org.buildoutatlas.dataset.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.buildoutatlas.geo.DepthGrid;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.geo.UnreadableLayer;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class EmbeddedLayersTest {

  private static final EmbeddedLayers LAYERS = new EmbeddedLayers();

  @Test
  void readsALayerWithCodes() {
    Layer states = LAYERS.layer("us_states");
    assertEquals(56, states.features().size());
    assertEquals(
        Optional.of("US-TX"),
        states.only(f -> f.id().equals("48")).features().getFirst().property("code"));
  }

  @Test
  void readsDepths() {
    DepthGrid depths = LAYERS.depths("depth_korea_5min");
    assertTrue(depths.depthAt(new LonLat(131, 38)).orElseThrow() > 1000, "the East Sea is deep");
    assertEquals(Optional.empty(), depths.depthAt(new LonLat(127.5, 36.5)));
    double ocean = LAYERS.depths("depth_world_10min").depthAt(new LonLat(-150, 20)).orElseThrow();
    assertTrue(ocean > 3000, "the Pacific is deep");
  }

  @Test
  void namesALayerThatIsNotThere() {
    UnreadableLayer e = assertThrows(UnreadableLayer.class, () -> LAYERS.layer("atlantis"));
    assertEquals("maps/manifest.json: no layer is called atlantis", e.getMessage());
  }

  @Test
  void saysWhichFileIsMissingOrBrokenAndWhere() {
    EmbeddedLayers broken = new EmbeddedLayers("/maps-broken/");
    assertEquals(
        "maps-broken/missing.geojson.gz: the file is missing",
        assertThrows(UnreadableLayer.class, () -> broken.layer("missing")).getMessage());
    assertEquals(
        "maps-broken/plain.geojson: Not in GZIP format",
        assertThrows(UnreadableLayer.class, () -> broken.layer("plain")).getMessage());
    String depths =
        "" + assertThrows(UnreadableLayer.class, () -> broken.depths("plain")).getMessage();
    assertTrue(depths.startsWith("maps-broken/plain.geojson: "), depths);
    String message =
        assertThrows(UnreadableLayer.class, () -> new EmbeddedLayers("/maps-nowhere/"))
            .getMessage();
    assertEquals("maps-nowhere/manifest.json: the file is missing", message);
  }
}
