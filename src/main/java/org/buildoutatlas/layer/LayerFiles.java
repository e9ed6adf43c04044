package org.buildoutatlas.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;

/**
 * Reads a file of any known format; what cannot be read is refused with a sentence.
 *
 * @param readers one a format
 */
public record LayerFiles(List<LayerReader> readers) {

  private static final int HEAD = 64;

  /** Copies the list. */
  public LayerFiles {
    readers = List.copyOf(readers);
  }

  /** How the names of all files end that can be read, without the dot. */
  public List<String> endings() {
    return readers.stream().flatMap(reader -> reader.endings().stream()).toList();
  }

  /** Reads a file. */
  public LayerReading read(Path file, Progress progress) throws Cancelled {
    String name = name(file);
    Optional<String> obstacle = obstacle(file);
    if (obstacle.isPresent()) {
      return refused(name, "layer.file", obstacle.get());
    }
    try {
      byte[] head = head(file);
      Optional<LayerReader> reader = reader(name, head);
      return reader.isPresent()
          ? reader.get().read(file, progress)
          : refused(name, "layer.format", unknown());
    } catch (IOException e) {
      return refused(name, "layer.unreadable", "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** A file refused with one sentence. */
  public static LayerReading refused(String file, String code, String sentence) {
    Findings findings = new Findings();
    findings.error(Position.of(file), code, sentence);
    return LayerReading.refused(findings.sorted());
  }

  /** The name of a file without its folder. */
  public static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  private static Optional<String> obstacle(Path file) {
    if (!Files.exists(file)) {
      return Optional.of("The file is not there; it may have been moved or renamed.");
    }
    if (Files.isDirectory(file)) {
      return Optional.of("This is a folder; choose the file of the layer in it.");
    }
    if (!Files.isReadable(file)) {
      return Optional.of("You have no right to read this file.");
    }
    return Optional.empty();
  }

  private Optional<LayerReader> reader(String name, byte[] head) {
    String small = name.toLowerCase(Locale.ROOT);
    Stream<LayerReader> byName =
        readers.stream()
            .filter(r -> r.endings().stream().anyMatch(ending -> small.endsWith("." + ending)));
    Stream<LayerReader> byHead = readers.stream().filter(r -> r.mayBegin(head));
    return Stream.concat(byName, byHead).findFirst();
  }

  private String unknown() {
    return "This is none of the formats that can be laid over the map: GeoJSON (.geojson, .json), "
        + "GeoPackage (.gpkg) and GeoTIFF (.tif, .tiff). Save the layer as one of them.";
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }
}
