package org.buildoutatlas.layer.geojson;

import tools.jackson.core.TokenStreamLocation;

/** Thrown where valid JSON is not GeoJSON; becomes a finding at the edge of the room. */
final class WrongShape extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TokenStreamLocation location;
  private final String code;

  WrongShape(TokenStreamLocation location, String code, String sentence) {
    super(sentence);
    this.location = location;
    this.code = code;
  }

  TokenStreamLocation location() {
    return location;
  }

  String code() {
    return code;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
