package org.buildoutatlas.export.table;

import java.io.IOException;

/** Failures of the disk that libraries wrap into exceptions of their own. */
final class Failures {

  private Failures() {}

  /** The failure of the stream behind an exception; the exception itself where there is none. */
  static IOException io(RuntimeException thrown) {
    return thrown.getCause() instanceof IOException io ? io : new IOException(thrown);
  }
}
