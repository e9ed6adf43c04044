package org.buildoutatlas.page;

/**
 * What a sheet says in words, for those who cannot see it and for the file's own description.
 *
 * @param title the finding
 * @param support what is measured, when, and as known when
 * @param sources who stands behind it, one a line
 */
public record Caption(String title, String support, String sources) {}
