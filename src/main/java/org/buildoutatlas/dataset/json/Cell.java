package org.buildoutatlas.dataset.json;

import org.buildoutatlas.check.Position;

/**
 * A text or number of a file as it is written, and where.
 *
 * @param text the text, or the number in plain digits
 * @param position where it stands
 */
public record Cell(String text, Position position) {}
