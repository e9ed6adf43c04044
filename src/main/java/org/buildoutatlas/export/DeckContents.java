package org.buildoutatlas.export;

import java.util.Optional;
import java.util.Set;

/**
 * What a deck was exported with.
 *
 * @param story the id of the story that it tells; empty where it tells none, or where a program
 *     forgot it
 * @param pages the ids of its pages
 */
public record DeckContents(Optional<String> story, Set<String> pages) {

  /** Copies the ids. */
  public DeckContents {
    pages = Set.copyOf(pages);
  }
}
