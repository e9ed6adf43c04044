package org.buildoutatlas.dataset;

import org.buildoutatlas.model.Atlas;

/**
 * A folder that has been read.
 *
 * @param name where it came from, as shown in the status bar
 * @param atlas what is known
 */
public record DataSet(String name, Atlas atlas) {}
