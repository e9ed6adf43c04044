/**
 * Which sites pass a filter, how many would for each value of a facet, and what is wrong with an
 * expression. Pure: the map, the window and the command line ask it alike.
 */
@NullMarked
package org.buildoutatlas.filter;

import org.jspecify.annotations.NullMarked;
