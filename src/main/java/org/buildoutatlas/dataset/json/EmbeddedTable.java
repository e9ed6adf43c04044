package org.buildoutatlas.dataset.json;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads tables that are part of the product; they need no check. */
public final class EmbeddedTable {

  private EmbeddedTable() {}

  /**
   * The object of a table.
   *
   * @param resource its path on the class path, beginning with a slash
   * @throws IllegalStateException where the product lacks it
   */
  public static Row read(String resource) {
    try (@Nullable InputStream in = EmbeddedTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not part of the product");
      }
      JsonMapper mapper =
          JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonNodes.readTree(mapper, text, new LocationJsonNodeFactoryFactory())
              instanceof ObjectNode table
          ? new Row(resource, table)
          : new Row(resource, mapper.createObjectNode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
