package org.buildoutatlas.dataset.layers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.geo.Feature;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a GeoJSON feature collection (RFC 7946) token by token.
 *
 * <p>Of properties it keeps texts, numbers and truth values, as text; of coordinates the first two.
 */
final class GeoJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final JsonParser parser;
  private final List<Feature> features = new ArrayList<>();

  private GeoJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads all features; the stream is closed at the end.
   *
   * @throws tools.jackson.core.JacksonException if it is not GeoJSON, with the place in the file
   */
  static List<Feature> read(InputStream stream) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      return new GeoJson(parser).collection();
    }
  }

  private List<Feature> collection() {
    expect(parser.nextToken(), JsonToken.START_OBJECT);
    boolean found = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("features")) {
        expect(value, JsonToken.START_ARRAY);
        found = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          feature();
        }
      } else {
        parser.skipChildren();
      }
    }
    expect(parser.currentToken(), JsonToken.END_OBJECT);
    if (!found) {
      throw wrong("has no features");
    }
    return features;
  }

  private void feature() {
    expect(parser.currentToken(), JsonToken.START_OBJECT);
    String id = "";
    Map<String, String> properties = new LinkedHashMap<>();
    Shape shape = new Shape();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (key) {
        case "id" -> id = parser.getString();
        case "properties" -> properties(value, properties);
        case "geometry" -> geometry(value, shape);
        default -> parser.skipChildren();
      }
    }
    if (!shape.parts.isEmpty()) {
      features.add(new Feature(id, properties, kind(shape.type), shape.parts));
    }
  }

  private void properties(JsonToken start, Map<String, String> properties) {
    if (start == JsonToken.VALUE_NULL) {
      return;
    }
    expect(start, JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        properties.put(key, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
  }

  /** What a geometry is made of, while it is being read. */
  private static final class Shape {
    private String type = "";
    private final List<double[]> parts = new ArrayList<>();
    private double[] line = new double[256];
    private int length;

    void add(double lon, double lat) {
      if (length == line.length) {
        line = Arrays.copyOf(line, length * 2);
      }
      line[length++] = lon;
      line[length++] = lat;
    }

    void endLine() {
      if (length > 0) {
        parts.add(Arrays.copyOf(line, length));
        length = 0;
      }
    }
  }

  private void geometry(JsonToken start, Shape shape) {
    if (start == JsonToken.VALUE_NULL) {
      return;
    }
    expect(start, JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("type")) {
        shape.type = parser.getString();
      } else if (key.equals("coordinates")) {
        expect(value, JsonToken.START_ARRAY);
        coordinates(shape);
        shape.endLine();
      } else {
        parser.skipChildren();
      }
    }
  }

  /**
   * Reads what is in an array: a position, which joins the line, or arrays, of which a row of
   * positions is a part.
   */
  private void coordinates(Shape shape) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      while (token == JsonToken.START_ARRAY) {
        coordinates(shape);
        token = parser.nextToken();
      }
      expect(token, JsonToken.END_ARRAY);
      shape.endLine();
    } else if (token != JsonToken.END_ARRAY) {
      double lon = number(token, 180);
      double lat = number(parser.nextToken(), 90);
      shape.add(lon, lat);
      while (token != JsonToken.END_ARRAY) {
        token = parser.nextToken();
        if (token == null) {
          throw wrong("ends within a position");
        }
      }
    }
  }

  private double number(JsonToken token, int limit) {
    if (token == null || !token.isNumeric()) {
      throw wrong("has a position that is not two numbers");
    }
    double value = parser.getDoubleValue();
    if (!(Math.abs(value) <= limit)) {
      throw wrong("has a position off the globe: " + value);
    }
    return value;
  }

  private Feature.Kind kind(String type) {
    return switch (type) {
      case "Polygon", "MultiPolygon" -> Feature.Kind.AREA;
      case "LineString", "MultiLineString" -> Feature.Kind.LINE;
      case "Point", "MultiPoint" -> Feature.Kind.POINT;
      default -> throw wrong("has a geometry of unknown type: " + type);
    };
  }

  private void expect(@org.jspecify.annotations.Nullable JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw wrong("has " + found + " where " + wanted + " belongs");
    }
  }

  private StreamReadException wrong(String what) {
    return new StreamReadException(parser, what);
  }
}
