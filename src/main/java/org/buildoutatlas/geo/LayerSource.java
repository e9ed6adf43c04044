package org.buildoutatlas.geo;

/** Where the layers of the maps come from. Safe to call from any thread. */
public interface LayerSource {

  /**
   * Reads a layer of outlines; every call reads it again.
   *
   * @throws UnreadableLayer if it is not there or cannot be read
   */
  Layer layer(String id);

  /**
   * Reads a grid of depths; every call reads it again.
   *
   * @throws UnreadableLayer if it is not there or cannot be read
   */
  DepthGrid depths(String id);
}
