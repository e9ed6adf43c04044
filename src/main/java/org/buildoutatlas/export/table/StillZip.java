package org.buildoutatlas.export.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip file whose entries are all of one time: a library that writes one takes the time from the
 * clock, and the same content would never have the same bytes.
 */
final class StillZip {

  /** The first day that a zip file can name. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StillZip() {}

  /** Copies the entries in their order; the stream stays open. */
  static void copy(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream still = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        still.putNextEntry(same);
        entries.transferTo(still);
        still.closeEntry();
      }
    }
    still.finish();
  }
}
