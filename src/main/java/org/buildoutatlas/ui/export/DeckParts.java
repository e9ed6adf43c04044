package org.buildoutatlas.ui.export;

import org.buildoutatlas.page.template.DeckMaker;
import org.buildoutatlas.preflight.Preflight;

/**
 * What makes decks.
 *
 * @param maker makes pages
 * @param preflight looks over them
 */
public record DeckParts(DeckMaker maker, Preflight preflight) {}
