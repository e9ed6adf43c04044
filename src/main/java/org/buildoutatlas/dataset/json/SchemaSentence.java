package org.buildoutatlas.dataset.json;

import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import org.buildoutatlas.check.Nearest;
import tools.jackson.databind.JsonNode;

/**
 * What to say where a file departs from its schema: what is wrong, what is expected, what to do.
 */
final class SchemaSentence {

  private final JsonNode schema;

  SchemaSentence(JsonNode schema) {
    this.schema = schema;
  }

  /** The sentence for an object that lacks all of several alternatives. */
  String ofAlternatives(List<Error> errors) {
    if (errors.stream().allMatch(e -> e.getKeyword().equals("required"))) {
      return "One of these properties is missing: "
          + errors.stream().map(Error::getProperty).distinct().collect(Collectors.joining(", "))
          + ". Add one.";
    }
    return of(errors.getFirst());
  }

  /** The sentence for one departure. */
  String of(Error error) {
    JsonNode limit = error.getSchemaNode();
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "required", "dependentRequired" ->
          "The property \"" + property + "\" is missing. Add it" + saying(expected(property)) + ".";
      case "additionalProperties" ->
          "There is no property \""
              + property
              + "\" here."
              + Nearest.suggestion(property, siblings(error));
      case "type" -> type(error);
      case "enum" -> word(error, words(limit));
      case "const" -> subject(error) + "; it has to be " + shown(limit) + ".";
      case "pattern", "propertyNames" ->
          subject(error) + ", which has not the form expected" + saying(description(error)) + ".";
      case "minimum" -> subject(error) + "; it has to be at least " + shown(limit) + ".";
      case "exclusiveMinimum" -> subject(error) + "; it has to be more than " + shown(limit) + ".";
      case "maximum" -> subject(error) + "; it has to be at most " + shown(limit) + ".";
      case "exclusiveMaximum" -> subject(error) + "; it has to be less than " + shown(limit) + ".";
      case "minLength" ->
          name(error)
              + (error.getInstanceNode().asString("").isEmpty()
                  ? " is empty. Write something, or leave it out."
                  : " is too short. Write at least "
                      + shown(limit)
                      + " characters, or leave it out.");
      case "maxLength" ->
          name(error) + " is too long. Write at most " + shown(limit) + " characters.";
      case "minItems", "minProperties" ->
          name(error) + " has too few entries. Give at least " + shown(limit) + ".";
      case "maxItems", "maxProperties" ->
          name(error) + " has too many entries. Give at most " + shown(limit) + ".";
      case "uniqueItems" -> name(error) + " has an entry twice. Keep one of the two.";
      case "not" -> not(error);
      default -> name(error) + " is not as expected: " + error.getMessage() + ".";
    };
  }

  /** A word that is none of the known ones; of a currency, that amounts are in dollars there. */
  private static String word(Error error, List<String> known) {
    String found = error.getInstanceNode().asString("");
    if (found.matches("[A-Z]{3}") && known.contains("USD")) {
      return subject(error)
          + ", but amounts of money are in US dollars here. Convert it, write \"USD\", and keep"
          + " what was stated in \"unitAsStated\".";
    }
    return subject(error)
        + ", which is none of the known words: "
        + String.join(", ", known)
        + "."
        + Nearest.suggestion(found, known);
  }

  private static String type(Error error) {
    String expected =
        error.getSchemaNode().isArray()
            ? list(error.getSchemaNode())
            : error.getSchemaNode().asString();
    String advice =
        switch (error.getInstanceNode().getNodeType()) {
          case NULL -> " Leave it out if it is not known.";
          case STRING ->
              expected.equals("number") || expected.equals("integer")
                  ? " Write the number without quotation marks."
                  : "";
          case NUMBER -> expected.equals("string") ? " Put it in quotation marks." : "";
          case ARRAY, BINARY, BOOLEAN, MISSING, OBJECT, POJO -> "";
        };
    return subject(error) + " where " + kind(expected) + " is expected." + advice;
  }

  private static String not(Error error) {
    JsonNode forbidden = error.getSchemaNode();
    if (forbidden.has("required")) {
      return "The property \""
          + list(forbidden.get("required"))
          + "\" does not belong here. Leave it out.";
    }
    return subject(error)
        + ", which stands for a missing value. Leave the property out if it is not known.";
  }

  private static String subject(Error error) {
    JsonNode found = error.getInstanceNode();
    return name(error)
        + " is "
        + (found.isContainer() ? kind(found.isArray() ? "array" : "object") : shown(found));
  }

  private static String name(Error error) {
    var path = error.getInstanceLocation();
    int last = path.getNameCount() - 1;
    if (last < 0) {
      return "The file";
    }
    boolean inList = path.getElement(last) instanceof Integer;
    return inList && last > 0
        ? "Entry "
            + ((Integer) path.getElement(last) + 1)
            + " of \""
            + path.getElement(last - 1)
            + "\""
        : "\"" + path.getElement(last) + "\"";
  }

  private static String kind(String type) {
    return switch (type) {
      case "string" -> "a text";
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "an object";
      case "null" -> "nothing";
      default -> "one of " + type;
    };
  }

  private static String shown(JsonNode value) {
    if (value.isNull()) {
      return "null";
    }
    String text = value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    String brief = text.length() > 60 ? text.substring(0, 59) + "…" : text;
    return value.isString() ? "\"" + brief + "\"" : brief;
  }

  private static List<String> words(JsonNode values) {
    return values.values().stream().map(JsonNode::asString).toList();
  }

  private static String list(JsonNode values) {
    return String.join(", ", words(values));
  }

  private List<String> siblings(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    JsonNode owner =
        schema.at(pointer(fragment.substring(0, fragment.lastIndexOf('/')) + "/properties"));
    return owner.isObject() ? List.copyOf(owner.propertyNames()) : List.of();
  }

  private String description(Error error) {
    String fragment = error.getSchemaLocation().getFragment().toString();
    return schema
        .at(pointer(fragment.substring(0, fragment.lastIndexOf('/')) + "/description"))
        .asString("");
  }

  private String expected(String property) {
    return schema.findValues(property).stream()
        .filter(JsonNode::isObject)
        .map(node -> node.path("description").asString(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String pointer(String fragment) {
    return fragment.startsWith("/") ? fragment : "/" + fragment;
  }

  private static String saying(String description) {
    return description.isEmpty() ? "" : ": " + description;
  }
}
