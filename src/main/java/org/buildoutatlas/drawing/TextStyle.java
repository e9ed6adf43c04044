package org.buildoutatlas.drawing;

/**
 * How a text is set.
 *
 * @param face the typeface
 * @param size in pixels
 */
public record TextStyle(Face face, double size) {}
