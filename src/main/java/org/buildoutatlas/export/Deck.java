package org.buildoutatlas.export;

import java.util.List;
import java.util.Optional;
import org.buildoutatlas.page.Sheet;

/**
 * Sheets in order, to be written into one file or a file each.
 *
 * @param metadata what the file says about itself
 * @param story the id of the story that it tells; empty where it tells none
 * @param sheets at least one
 */
public record Deck(Metadata metadata, Optional<String> story, List<Sheet> sheets) {

  /** Copies the list and rejects a deck without sheets. */
  public Deck {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A deck has at least one sheet");
    }
  }

  /** Sheets that tell no story. */
  public Deck(Metadata metadata, List<Sheet> sheets) {
    this(metadata, Optional.empty(), sheets);
  }

  /** The same as the scenes of a story. */
  public Deck telling(String id) {
    return new Deck(metadata, Optional.of(id), sheets);
  }

  /** A deck of that title, which names the dates and sources of its sheets. */
  public static Deck of(String title, List<Sheet> sheets) {
    return new Deck(
        new Metadata(
            title,
            sheets.getFirst().page().dates(),
            Metadata.sources(
                sheets.stream().flatMap(s -> s.page().sources().stream()).distinct().toList())),
        sheets);
  }
}
