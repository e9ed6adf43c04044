package org.buildoutatlas.ui.export;

import java.util.List;
import org.buildoutatlas.export.Deck;
import org.buildoutatlas.export.DeckExporter;
import org.buildoutatlas.model.Atlas;
import org.buildoutatlas.preflight.Flaw;

/**
 * Pages that are set and looked over, but not yet written.
 *
 * @param wish what was asked for
 * @param atlas what they are made of
 * @param deck the pages
 * @param exporter writes them
 * @param flaws what should be looked at before
 */
record Prepared(DeckWish wish, Atlas atlas, Deck deck, DeckExporter exporter, List<Flaw> flaws) {

  /** Copies the list. */
  Prepared {
    flaws = List.copyOf(flaws);
  }
}
