package org.buildoutatlas.layer.geojson;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buildoutatlas.geo.Feature;
import org.buildoutatlas.layer.ShapesDraft;
import org.buildoutatlas.work.Cancelled;
import org.buildoutatlas.work.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads GeoJSON token by token: a file of many megabytes is never held as a tree. */
final class ShapesParser {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  private static final String STANDARD = "CRS84";

  private final JsonParser parser;
  private final Progress progress;
  private final List<Feature> features = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private String system = STANDARD;
  private int placeless;
  private long coordinates;

  ShapesParser(InputStream stream, Progress progress) {
    parser = FACTORY.createParser(ObjectReadContext.empty(), stream);
    this.progress = progress;
  }

  /**
   * Reads all of it.
   *
   * @throws WrongShape if it is JSON but not GeoJSON
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  Shapes read() throws Cancelled {
    expect(parser.nextToken(), JsonToken.START_OBJECT, "an object in braces");
    boolean found = object(Map.of());
    while (parser.nextToken() != null) {
      throw wrong("layer.json", "Something follows after the end of the collection.");
    }
    if (!found) {
      throw wrong("layer.geojson", "This is JSON, but not GeoJSON: it has no features.");
    }
    return new Shapes(name, system, features, placeless);
  }

  /**
   * Reads a collection, a feature or a geometry whose brace is open; whether it was any of them.
   */
  private boolean object(Map<String, String> outer) throws Cancelled {
    progress.check();
    String id = "";
    String type = "";
    Map<String, String> properties = new LinkedHashMap<>(outer);
    Parts parts = new Parts();
    boolean found = false;
    boolean geometry = false;
    int first = features.size();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (key) {
        case "type" -> type = text();
        case "id" -> id = text();
        case "name" -> title(value);
        case "crs" -> system(value);
        case "properties" -> properties(value, properties);
        case "features", "geometries" -> {
          expect(value, JsonToken.START_ARRAY, "a list");
          found = true;
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            object(properties);
          }
          expect(parser.currentToken(), JsonToken.END_ARRAY, "a feature in braces");
        }
        case "geometry" -> {
          found = true;
          geometry = value == JsonToken.START_OBJECT && object(properties);
        }
        case "coordinates" -> {
          expect(value, JsonToken.START_ARRAY, "a list of coordinates");
          found = true;
          coordinates(parts);
          parts.end();
        }
        default -> parser.skipChildren();
      }
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT, "the end of an object");
    if (type.equals("Feature")) {
      placeless += geometry ? 0 : 1;
      dress(first, id, properties);
    }
    if (!parts.isEmpty()) {
      features.add(new Feature(id, properties, kind(type), parts.all()));
    }
    return found;
  }

  /** Gives the shapes of a feature its id and properties, which may stand after its geometry. */
  private void dress(int first, String id, Map<String, String> properties) {
    for (int i = first; i < features.size(); i++) {
      Feature bare = features.get(i);
      features.set(i, new Feature(id, properties, bare.kind(), bare.parts()));
    }
  }

  private void title(JsonToken value) {
    if (value == JsonToken.VALUE_STRING) {
      name = Optional.of(text());
    } else {
      parser.skipChildren();
    }
  }

  /** Reads the old member {@code crs}: the text of its property {@code name}. */
  private void system(JsonToken value) {
    int depth = value == JsonToken.START_OBJECT ? 1 : 0;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING
          && "name".equals(parser.currentName())
          && !text().equals("name")) {
        system = text();
      }
    }
  }

  private void properties(JsonToken start, Map<String, String> properties) {
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        properties.put(key, text());
      } else {
        parser.skipChildren();
      }
    }
  }

  private void coordinates(Parts parts) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      while (token == JsonToken.START_ARRAY) {
        coordinates(parts);
        token = parser.nextToken();
      }
      expect(token, JsonToken.END_ARRAY, "the end of a list");
      parts.end();
    } else if (token != JsonToken.END_ARRAY) {
      double x = number(token);
      double y = number(parser.nextToken());
      parts.add(x, y);
      if (++coordinates > ShapesDraft.MOST_COORDINATES) {
        throw wrong("layer.large", TOO_MANY);
      }
      while (token != JsonToken.END_ARRAY) {
        token = parser.nextToken();
        if (token == null) {
          throw wrong("layer.json", "The file ends within a position.");
        }
      }
    }
  }

  private static final String TOO_MANY =
      "The layer has more than three million positions, too many to be drawn while the map moves. "
          + "Simplify it first.";

  private double number(@Nullable JsonToken token) {
    if (token == null || !token.isNumeric()) {
      throw wrong("layer.geojson", "A position is not two numbers.");
    }
    return parser.getDoubleValue();
  }

  private String text() {
    return parser.getString();
  }

  private Feature.Kind kind(String type) {
    return switch (type) {
      case "Polygon", "MultiPolygon" -> Feature.Kind.AREA;
      case "LineString", "MultiLineString" -> Feature.Kind.LINE;
      case "Point", "MultiPoint" -> Feature.Kind.POINT;
      default ->
          throw wrong(
              "layer.geojson", "A geometry has no type that GeoJSON knows: “" + type + "”.");
    };
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted, String what) {
    if (found == null) {
      throw wrong("layer.json", "The file ends where " + what + " belongs.");
    }
    if (found != wanted) {
      throw wrong("layer.geojson", "Here belongs " + what + ".");
    }
  }

  private WrongShape wrong(String code, String sentence) {
    return new WrongShape(parser.currentTokenLocation(), code, sentence);
  }
}
