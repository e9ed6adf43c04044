package org.buildoutatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Roughly where countries lie: boxes around their parts, with half a degree of sea. */
final class Countries {

  private final Map<String, List<Area>> areas = new HashMap<>();

  /** Reads the table. */
  Countries() {
    try (@Nullable InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
      if (in == null) {
        throw new IllegalStateException("The product lacks its table of countries");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the table has a country, by its ISO 3166 two-letter code. */
  boolean has(String code) {
    return areas.containsKey(code);
  }

  /** Whether a place can lie in a country of the table. */
  boolean contains(String code, double lon, double lat) {
    return areas.getOrDefault(code, List.of()).stream().anyMatch(a -> a.contains(lon, lat));
  }

  private void add(String line) {
    String[] parts = line.split(" ", -1);
    areas
        .computeIfAbsent(parts[0], code -> new ArrayList<>())
        .add(
            new Area(
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4])));
  }

  private record Area(double west, double south, double east, double north) {
    boolean contains(double lon, double lat) {
      return lon >= west && lon <= east && lat >= south && lat <= north;
    }
  }
}
