package org.buildoutatlas.layer.geopackage;

import java.io.IOException;
import java.util.Arrays;

/** The header of a shape in a GeoPackage. Source: OGC 12-128r19, 2.1.3, GeoPackageBinaryHeader. */
final class Header {

  /** The bytes of an envelope by its code. */
  private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

  private static final int FIXED = 8;

  private Header() {}

  /**
   * The Well-Known Binary behind the header.
   *
   * @throws IOException if there is no such header
   */
  static byte[] strip(byte[] blob) throws IOException {
    if (blob.length <= FIXED || blob[0] != 'G' || blob[1] != 'P') {
      throw new IOException("a shape does not begin as in a GeoPackage");
    }
    int envelope = blob[3] >> 1 & 7;
    if (envelope >= ENVELOPES.length || blob.length <= FIXED + ENVELOPES[envelope]) {
      throw new IOException("the header of a shape is broken");
    }
    return Arrays.copyOfRange(blob, FIXED + ENVELOPES[envelope], blob.length);
  }
}
