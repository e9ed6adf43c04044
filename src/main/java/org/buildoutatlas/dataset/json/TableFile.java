package org.buildoutatlas.dataset.json;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the tables that are part of the product: an object with a note and its entries. */
public final class TableFile {

  private final JsonMapper mapper = new JsonMapper();

  /**
   * The entries of a table; empty where it is none.
   *
   * @param in its text, read to the end but not closed
   * @param name its name
   */
  public Optional<List<Row>> entries(InputStream in, String name) {
    return JsonNodes.readTree(mapper, in, new LocationJsonNodeFactoryFactory())
                instanceof ObjectNode table
            && table.path("entries").isArray()
        ? Optional.of(new Row(name, table).rows("entries"))
        : Optional.empty();
  }
}
