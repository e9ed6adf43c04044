/**
 * What is known: sites, partners, contributions, candidates, observations and their sources, as
 * immutable records.
 *
 * <p>Two clocks run through everything. <em>Known on</em> is the day by which something had been
 * published; <em>at</em> is the quarter that is looked at. {@link
 * org.buildoutatlas.model.Atlas#known} answers the first, {@link org.buildoutatlas.model.Standing}
 * both together. Every number that is shown is a {@link org.buildoutatlas.model.Figure}: a value
 * that can say what it was computed from, down to observations and sources.
 *
 * <p>The package depends on nothing but the JDK: no file format, no toolkit, no library.
 */
@NullMarked
package org.buildoutatlas.model;

import org.jspecify.annotations.NullMarked;
