package org.buildoutatlas.dataset.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.buildoutatlas.check.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas that are part of the product; what a file names in its {@code $schema} is for
 * editors.
 */
final class Schemas {

  private final JsonMapper mapper;
  private final Map<String, Schema> byName = new HashMap<>();
  private Optional<SchemaRegistry> registry = Optional.empty();

  Schemas(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Notes everything in which a file departs from the schema of that name. */
  void check(JsonNode tree, String file, String name, Findings findings) {
    Schema schema;
    synchronized (byName) {
      schema = byName.computeIfAbsent(name, this::load);
    }
    SchemaSentence sentence = new SchemaSentence(schema.getSchemaNode());
    for (List<Error> group : grouped(schema.validate(tree))) {
      Error first = group.getFirst();
      findings.error(
          Row.positionOf(file, place(first)),
          "schema." + (group.size() > 1 ? "any-of" : dashed(first.getKeyword())),
          group.size() > 1 ? sentence.ofAlternatives(group) : sentence.of(first));
    }
  }

  private static JsonNode place(Error error) {
    JsonNode node = error.getInstanceNode();
    boolean surplus = error.getKeyword().equals("additionalProperties");
    return surplus && node.has(error.getProperty()) ? node.get(error.getProperty()) : node;
  }

  private static Iterable<List<Error>> grouped(List<Error> errors) {
    // The branches of an "anyOf" fail together and are one mistake.
    return errors.stream()
        .collect(Collectors.groupingBy(Schemas::mistake, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static String mistake(Error error) {
    String path = error.getEvaluationPath().toString();
    int branch = path.lastIndexOf("/anyOf/");
    String what = branch < 0 ? path + " " + error.getProperty() : path.substring(0, branch);
    return error.getInstanceLocation() + " " + what;
  }

  private static String dashed(String keyword) {
    return keyword.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }

  private Schema load(String name) {
    String resource = "/data/schema/" + name + ".schema.json";
    try (@Nullable InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The product lacks its schema " + resource);
      }
      return registry().getSchema(mapper.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made when the first file is checked: most runs save no scenario and no story. */
  private SchemaRegistry registry() {
    if (registry.isEmpty()) {
      registry = Optional.of(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12));
    }
    return registry.get();
  }
}
