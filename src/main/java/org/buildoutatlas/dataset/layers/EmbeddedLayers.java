package org.buildoutatlas.dataset.layers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.buildoutatlas.drawing.Box;
import org.buildoutatlas.geo.DepthGrid;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.geo.Layer;
import org.buildoutatlas.geo.LayerSource;
import org.buildoutatlas.geo.UnreadableLayer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The layers that are part of the product, from the class path under {@code maps/}. */
public final class EmbeddedLayers implements LayerSource {

  /**
   * Least depth of each band of the world grid, in metres; band 0 is land. From the manifest's
   * note.
   */
  private static final List<Integer> BANDS =
      List.of(0, 10, 20, 50, 100, 200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000, 11000);

  private final String folder;
  private final Map<String, Entry> entries;

  /** ISO 3166 codes of countries and states by the id of their feature. */
  private final Map<String, String> codes;

  private record Entry(String file, Box extent) {}

  /** Reads which layers there are. */
  public EmbeddedLayers() {
    this("/maps/");
  }

  /** Reads which layers there are in another folder of the class path. */
  EmbeddedLayers(String folder) {
    this.folder = folder;
    JsonNode manifest = json("manifest.json");
    entries =
        manifest.get("layers").values().stream()
            .collect(Collectors.toMap(n -> n.get("id").asString(), EmbeddedLayers::entry));
    codes = codes(json("tables/labels.json"));
  }

  private static Map<String, String> codes(JsonNode labels) {
    Map<String, String> codes = new HashMap<>();
    for (JsonNode label : labels.get("entries").values()) {
      if (label.has("id") && label.has("code")) {
        codes.put(label.get("id").asString(), label.get("code").asString());
      }
    }
    return codes;
  }

  private static Entry entry(JsonNode node) {
    JsonNode e = node.get("extent");
    return new Entry(
        node.get("file").asString(),
        new Box(
            e.get(0).asDouble(), e.get(1).asDouble(), e.get(2).asDouble(), e.get(3).asDouble()));
  }

  @Override
  public Layer layer(String id) {
    Entry entry = entryOf(id);
    try (InputStream stream = new GZIPInputStream(open(entry.file), 1 << 16)) {
      List<Feature> features = GeoJson.read(stream);
      return new Layer(id, entry.extent, features.stream().map(this::withCode).toList());
    } catch (IOException | JacksonException e) {
      throw unreadable(entry.file, e);
    }
  }

  /** A feature with the ISO 3166 code that the table of labels states for its id. */
  private Feature withCode(Feature feature) {
    String code = codes.get(feature.id());
    if (code == null) {
      return feature;
    }
    Map<String, String> properties = new HashMap<>(feature.properties());
    properties.put("code", code);
    return new Feature(feature.id(), properties, feature.kind(), feature.parts());
  }

  @Override
  public DepthGrid depths(String id) {
    Entry entry = entryOf(id);
    try (InputStream stream = open(entry.file)) {
      return DepthGrid.read(
          stream.readAllBytes(),
          id.equals("depth_world_10min") ? EmbeddedLayers::ofBand : z -> Math.max(0, -z));
    } catch (IOException e) {
      throw unreadable(entry.file, e);
    }
  }

  /** A depth in the middle of a band. */
  private static double ofBand(double band) {
    int n = (int) band;
    return n == 0 ? 0 : (BANDS.get(n - 1) + BANDS.get(n)) / 2.0;
  }

  private Entry entryOf(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new UnreadableLayer("maps/manifest.json: no layer is called " + id);
    }
    return entry;
  }

  /** A small file of the folder as a tree. */
  JsonNode json(String file) {
    try (InputStream stream = open(file)) {
      return JsonMapper.shared().readTree(stream);
    } catch (IOException | JacksonException e) {
      throw unreadable(file, e);
    }
  }

  private InputStream open(String file) {
    InputStream stream = EmbeddedLayers.class.getResourceAsStream(folder + file);
    if (stream == null) {
      throw new UnreadableLayer(folder.substring(1) + file + ": the file is missing");
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  private UnreadableLayer unreadable(String file, Exception e) {
    String place =
        e instanceof JacksonException json
            ? ":%d:%d: %s"
                .formatted(
                    json.getLocation().getLineNr(),
                    json.getLocation().getColumnNr(),
                    json.getOriginalMessage())
            : ": " + e.getMessage();
    return new UnreadableLayer(folder.substring(1) + file + place, e);
  }
}
