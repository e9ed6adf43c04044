package org.buildoutatlas.layer.geojson;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.buildoutatlas.check.Findings;
import org.buildoutatlas.check.Position;
import org.buildoutatlas.geo.CoordinateSystem;
import org.buildoutatlas.layer.LayerFiles;
import org.buildoutatlas.layer.LayerReader;
import org.buildoutatlas.layer.LayerReading;
import org.buildoutatlas.layer.OwnLayer;
import org.buildoutatlas.layer.ShapesDraft;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads GeoJSON files. */
public final class GeoJsonReader implements LayerReader {

  @Override
  public List<String> endings() {
    return List.of("geojson", "json");
  }

  @Override
  public boolean mayBegin(byte[] head) {
    for (byte b : head) {
      if (!Character.isWhitespace(b)) {
        return b == '{';
      }
    }
    return false;
  }

  @Override
  public LayerReading read(Path file, Progress progress) throws IOException, Cancelled {
    String name = LayerFiles.name(file);
    Findings findings = new Findings();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      Shapes shapes = new ShapesParser(in, progress).read();
      Optional<OwnLayer> layer = layer(name, shapes, findings, progress);
      return new LayerReading(layer.stream().toList(), findings.sorted());
    } catch (WrongShape e) {
      return refused(name, e.location(), e.code(), e.sentence());
    } catch (JacksonException e) {
      return refused(
          name,
          e.getLocation(),
          "layer.json",
          "This is not valid JSON: " + firstLine(e.getOriginalMessage()) + ".");
    }
  }

  private static Optional<OwnLayer> layer(
      String file, Shapes shapes, Findings findings, Progress progress) throws Cancelled {
    if (shapes.placeless() > 0) {
      findings.warning(
          Position.of(file),
          "layer.placeless",
          shapes.placeless() + " features have no geometry and are left out.");
    }
    Optional<CoordinateSystem> system = CoordinateSystem.of(shapes.system());
    if (system.isEmpty()) {
      findings.error(
          Position.of(file),
          "layer.crs",
          ("The file is in a system of coordinates that the atlas does not know: “%s”. Save it in "
                  + "WGS 84, as GeoJSON asks.")
              .formatted(shapes.system()));
      return Optional.empty();
    }
    if (!system.get().isLonLat()) {
      findings.warning(
          Position.of(file),
          "layer.crs.old",
          "The file states %s in the old member “crs”; its coordinates were converted."
              .formatted(system.get().name()));
    }
    String title = shapes.name().filter(n -> !n.isBlank()).orElseGet(() -> stem(file));
    return new ShapesDraft(title, file, shapes.features()).layer(system.get(), findings, progress);
  }

  private static LayerReading refused(
      String file, TokenStreamLocation at, String code, String sentence) {
    Findings findings = new Findings();
    Position position =
        new Position(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    findings.error(position, code, sentence);
    return LayerReading.refused(findings.sorted());
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
