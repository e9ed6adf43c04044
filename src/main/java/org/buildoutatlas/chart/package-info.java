/**
 * Charts as pure functions to a drawing: target bars, bridge, candidate scores, power steps, the
 * fan of an outlook.
 *
 * <p>Each takes a {@link org.buildoutatlas.chart.Style} and a width and gives a drawing whose named
 * groups ({@code claim:<id>}, {@code class:<word>}) say what is under the pointer. Labels are
 * placed so that none hides another; a figure that is an estimate says so. Most also give a {@link
 * org.buildoutatlas.chart.ChartTable} of the same numbers.
 */
@NullMarked
package org.buildoutatlas.chart;

import org.jspecify.annotations.NullMarked;
