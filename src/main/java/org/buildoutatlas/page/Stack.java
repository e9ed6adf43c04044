package org.buildoutatlas.page;

import java.util.List;

/**
 * Blocks above each other. Tables and charts take the height that they need, maps share what is
 * left.
 *
 * @param share how much of the page's width it takes, compared with those beside it
 * @param blocks from top to bottom
 */
public record Stack(int share, List<Block> blocks) implements Column {

  /** Copies the list. */
  public Stack {
    blocks = List.copyOf(blocks);
  }
}
