package org.buildoutatlas.ui.export;

import java.util.List;
import org.buildoutatlas.page.SheetSize;

/**
 * Which pages are wanted, and how.
 *
 * @param pages by their words, in order
 * @param size of a page
 * @param theme the theme's name
 */
public record DeckWish(List<String> pages, SheetSize size, String theme) {

  /** Copies the list. */
  public DeckWish {
    pages = List.copyOf(pages);
  }
}
