package org.buildoutatlas.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an Office file anew: a library that writes one takes times from the clock and the order
 * from chance, and the same content would never have the same bytes.
 */
public final class StableZip {

  private static final String TYPES = "[Content_Types].xml";

  /** The beginning of the calendar of ZIP files. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Readers look for the types first; the rest is in the order of names. */
  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(name -> !name.equals(TYPES))
          .thenComparing(Comparator.naturalOrder());

  private StableZip() {}

  /**
   * Writes the same entries in a fixed order, dated alike; workbooks inside as well. The stream
   * stays open.
   */
  public static void copy(byte[] zip, OutputStream out) throws IOException {
    Map<String, byte[]> entries = read(zip);
    ZipOutputStream packed = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      ZipEntry head = new ZipEntry(entry.getKey());
      head.setTimeLocal(TIME);
      packed.putNextEntry(head);
      packed.write(content(entry.getKey(), entry.getValue()));
      packed.closeEntry();
    }
    packed.finish();
  }

  /** The entries by name, in the order in which they are written. */
  private static Map<String, byte[]> read(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] content(String name, byte[] content) throws IOException {
    if (!name.endsWith(".xlsx")) {
      return content;
    }
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    copy(content, inner);
    return inner.toByteArray();
  }
}
