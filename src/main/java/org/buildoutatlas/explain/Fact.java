package org.buildoutatlas.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buildoutatlas.model.Source;

/**
 * Something stated that a number rests on.
 *
 * @param chosen whether the number is its value; the others were weighed against it
 * @param value what is stated, in words
 * @param known when it was published, in words; empty for an assumption
 * @param marks what else is to be known of it, by {@code scope}, {@code status}, {@code
 *     confidence}, {@code basis} or {@code verdict}, in words
 * @param note what it says, in our words; may be empty
 * @param sources who says so
 */
public record Fact(
    boolean chosen,
    String value,
    String known,
    Map<String, String> marks,
    String note,
    List<Source> sources) {

  /** Copies the collections and keeps their order. */
  public Fact {
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    sources = List.copyOf(sources);
  }
}
