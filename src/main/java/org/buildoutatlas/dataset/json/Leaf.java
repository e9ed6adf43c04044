package org.buildoutatlas.dataset.json;

/**
 * A text, number or truth value somewhere below a row.
 *
 * @param path the names and, in lists, the numbers from 0 that lead to it, joined by dots
 * @param text as it is written
 */
public record Leaf(String path, String text) {}
