package org.buildoutatlas.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.buildoutatlas.model.Source;

/** The sources of a deck, numbered in the order in which they are first used. */
public final class Numbering {

  private final Map<Source, Integer> numbers = new LinkedHashMap<>();

  /** Numbers the sources of pages. */
  public Numbering(List<Page> pages) {
    pages.stream()
        .flatMap(page -> page.sources().stream())
        .forEach(source -> numbers.computeIfAbsent(source, _ -> numbers.size() + 1));
  }

  /** Those of a page with their numbers, in the page's order. */
  public List<NumberedSource> of(Page page) {
    return page.sources().stream()
        .map(source -> new NumberedSource(Objects.requireNonNull(numbers.get(source)), source))
        .toList();
  }

  /** All of them by number. */
  public List<NumberedSource> all() {
    return numbers.entrySet().stream()
        .map(entry -> new NumberedSource(entry.getValue(), entry.getKey()))
        .toList();
  }
}
