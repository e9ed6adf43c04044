package org.buildoutatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.buildoutatlas.dataset.layers.EmbeddedLayers;
import org.buildoutatlas.model.LonLat;
import org.junit.jupiter.api.Test;

class SoundingsTest {

  private static final Soundings SOUNDINGS = new Soundings(new EmbeddedLayers());

  @Test
  void knowsBothSeas() {
    assertTrue(SOUNDINGS.depthAt(new LonLat(131, 38)).orElseThrow() > 1000);
    assertTrue(SOUNDINGS.depthAt(new LonLat(-90, 25)).orElseThrow() > 1000);
  }

  @Test
  void knowsNothingOnLandAndInTheMiddleOfTheOcean() {
    assertEquals(Optional.empty(), SOUNDINGS.depthAt(new LonLat(-98, 39)));
    assertEquals(Optional.empty(), SOUNDINGS.depthAt(new LonLat(-170, 20)));
  }
}
