package org.buildoutatlas.page;

import org.buildoutatlas.model.Source;

/**
 * A source and the number that it has throughout a deck.
 *
 * @param number from 1
 * @param source who said it
 */
public record NumberedSource(int number, Source source) {}
