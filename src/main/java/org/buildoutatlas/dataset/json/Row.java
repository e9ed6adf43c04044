package org.buildoutatlas.dataset.json;

import com.networknt.schema.utils.JsonNodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buildoutatlas.check.Position;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object that knows where it and its parts stand in their file. */
public final class Row {

  private final String file;
  private final ObjectNode node;

  Row(String file, ObjectNode node) {
    this.file = file;
    this.node = node;
  }

  /** The file, relative to the data set's folder. */
  public String file() {
    return file;
  }

  /** Where the object begins. */
  public Position position() {
    return positionOf(file, node);
  }

  /** Where the value of a property stands; the object itself where it has no such property. */
  public Position position(String key) {
    return positionOf(file, node.has(key) ? node.get(key) : node);
  }

  /** The names of its properties, in file order. */
  public List<String> keys() {
    return List.copyOf(node.propertyNames());
  }

  /** Whether it has that property, of whatever type. */
  public boolean has(String key) {
    return node.has(key);
  }

  /** The text of a property; empty where it is absent or no text. */
  public Optional<String> text(String key) {
    return cell(key).map(Cell::text);
  }

  /** The text of a property with its place; empty where it is absent or no text. */
  public Optional<Cell> cell(String key) {
    return value(key).filter(JsonNode::isString).map(this::cell);
  }

  /** The exact number of a property; empty where it is absent or no number. */
  public Optional<BigDecimal> number(String key) {
    return value(key).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
  }

  /** The truth value of a property; empty where it is absent or none. */
  public Optional<Boolean> flag(String key) {
    return value(key).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
  }

  /** The object in a property; empty where it is absent or none. */
  public Optional<Row> row(String key) {
    return value(key).filter(JsonNode::isObject).map(this::child);
  }

  /** The objects in a list; none where it is absent or no list. */
  public List<Row> rows(String key) {
    return elements(key).filter(JsonNode::isObject).map(this::child).toList();
  }

  /** The texts in a list; none where it is absent or no list. */
  public List<Cell> cells(String key) {
    return elements(key).filter(JsonNode::isString).map(this::cell).toList();
  }

  /** All objects in its properties and in lists in them, in file order. */
  public List<Row> children() {
    return keys().stream()
        .flatMap(key -> Stream.concat(row(key).stream(), rows(key).stream()))
        .toList();
  }

  /** Every text, number and truth value in or below a property. */
  public List<Leaf> leaves(String key) {
    List<Leaf> found = new ArrayList<>();
    value(key).ifPresent(value -> gather(key, value, found));
    return found;
  }

  static Position positionOf(String file, JsonNode node) {
    TokenStreamLocation place = JsonNodes.tokenStreamLocationOf(node);
    return new Position(file, place.getLineNr(), place.getColumnNr());
  }

  private static void gather(String path, JsonNode value, List<Leaf> found) {
    if (value.isObject()) {
      value.properties().forEach(e -> gather(path + "." + e.getKey(), e.getValue(), found));
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        gather(path + "." + i, value.get(i), found);
      }
    } else {
      found.add(new Leaf(path, written(value)));
    }
  }

  private Cell cell(JsonNode value) {
    return new Cell(written(value), positionOf(file, value));
  }

  private Row child(JsonNode value) {
    return new Row(file, (ObjectNode) value);
  }

  private Optional<JsonNode> value(String key) {
    return Optional.ofNullable(node.get(key));
  }

  private Stream<JsonNode> elements(String key) {
    return value(key).filter(JsonNode::isArray).stream().flatMap(v -> v.values().stream());
  }

  private static String written(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
  }
}
