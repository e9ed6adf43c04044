package org.buildoutatlas.dataset.json;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that people may read. */
public final class JsonOut {

  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** An object of texts, numbers, truth values and further maps, in the order of the map. */
  public String text(Map<String, ?> object) {
    return mapper.writeValueAsString(object) + "\n";
  }
}
